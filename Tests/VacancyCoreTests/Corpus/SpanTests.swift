import Foundation
import Testing

@testable import VacancyCore

/// Every value of a record can be followed back into the bytes of the file.
@Suite(.slow) struct SpanTests {
  @Test(arguments: Fixtures.notices + Fixtures.broken + Corpus.notices)
  func `every value is found where its span says`(sample: SampleNotice) throws {
    try check(sample.bytes, sample.name)
  }

  @Test(arguments: Variant.encodings + Variant.spaces + Variant.characters + Variant.pages)
  func `every value is found in whatever bytes`(variant: Variant) throws {
    let sample = try #require(Fixtures.internationalStaff.first)
    guard let written = try variant.write(NoticeModel(sample)) else { return }
    try check(written.bytes, variant.name)
  }

  @Test(arguments: Variant.wraps + Variant.headings + Variant.labels + Variant.marks)
  func `every value is found in whatever form`(variant: Variant) throws {
    let sample = try #require(Fixtures.internationalStaff.last)
    guard let written = try variant.write(NoticeModel(sample)) else { return }
    try check(written.bytes, variant.name)
  }

  @Test func `there are no spans unless they are asked for`() throws {
    let sample = try #require(Fixtures.notices.first)
    #expect(try sample.reading().spans.isEmpty)
  }

  private func check(
    _ bytes: [UInt8], _ what: String, at location: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let text = try sourceText(of: bytes)
    let reading = Reading(of: text, path: what, recordingSpans: true)
    let ranges = Dictionary(
      reading.spans.map { ($0.path.description, $0.range) }, uniquingKeysWith: { first, _ in first }
    )
    let file = FileText(bytes: bytes, text: text)
    let leaves = RecordTree(reading.notice).leaves
    for leaf in leaves {
      guard let complaint = complaint(about: leaf, ranges, in: file) else { continue }
      Issue.record("\(what): \(leaf.pointer) \(complaint)", sourceLocation: location)
    }
    let objects = Set(leaves.map(\.pointer).flatMap(Pointer.ancestors))
    for pointer in ranges.keys where !objects.contains(pointer) {
      Issue.record("\(what): \(pointer) has a span and no value", sourceLocation: location)
    }
  }

  private func complaint(
    about leaf: RecordTree.Leaf, _ ranges: [String: TextRange], in file: FileText
  ) -> String? {
    guard let words = Pointer.words(of: leaf.value, at: leaf.pointer) else { return nil }
    let places = Pointer.owners(of: leaf.pointer).compactMap { ranges[$0] }
    guard let range = places.first else { return "has no span" }
    guard let words else { return nil }
    let found = file.text(of: range)
    return strstr(plainLetters(found) + [0], plainLetters(words) + [0]) != nil
      || file.holdsPieces(of: words, in: found)
      ? nil : "is '\(words.prefix(80))', but its span says '\(found.prefix(80))'"
  }
}
