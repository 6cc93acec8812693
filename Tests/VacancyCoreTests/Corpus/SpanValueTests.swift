import Foundation
import Testing

@testable import VacancyCore

/// Every span leads to a value of the record that is there.
@Suite(.slow) struct SpanValueTests {
  @Test(arguments: Fixtures.notices + Fixtures.broken + Corpus.notices)
  func `spans of a notice lead to values`(sample: SampleNotice) throws {
    let text = string(try sourceText(of: sample.bytes))
    expectValues(text, sample.name)
    // Cut off, and with lines taken apart.
    for length in stride(from: 97, to: text.utf8.count, by: max(97, text.utf8.count / 24)) {
      expectValues(String(decoding: text.utf8.prefix(length), as: UTF8.self), sample.name)
    }
    var mutations = TextMutations(seed: UInt64(text.utf8.count))
    for _ in 0..<24 { expectValues(mutations.mutate(text), sample.name) }
  }

  @Test(arguments: SharedTexts.all)
  func `spans of other texts lead to values`(text: SharedTexts) {
    expectValues(text.text, text.name)
  }

  @Test(arguments: [
    // A post of a list, whose paragraph is none.
    "Please see the notice of the registry (2 posts)",
    "Officer (G17)", "- Officer (G17)(OCIO0013)", "Officer, Budget (IMS0311) - G8",
  ])
  func `a paragraph that is no post has no place in the list`(paragraph: String) {
    expectValues("\(header)Description:\n\(paragraph)\n\n1. SUMMARY\n\nWorks.\n", paragraph)
  }

  @Test(arguments: [
    "Definite duration contract of three years; the maximum period of service is six years.",
    "Definite duration contract; conversion must be asked for at least one year before its end.",
    "Contract of three years, renewable, followed by an indefinite contract.",
    "Secondment of three years, followed by an indefinite contract, to be asked for no later than "
      + "six months before its end.",
  ])
  func `a term that the record has no room for has no place`(words: String) {
    for part in [
      "Contract to be offered to the successful applicant (if non-seconded): \(words)",
      "If the successful applicant is seconded from the national administration of one of NATO's "
        + "member States, a \(words)",
      "Serving staff will be offered a \(words)",
    ] {
      expectValues(
        "\(header)\n6. CONTRACT\n\n\(part)\n\nContract clause applicable:\n\nNone.\n", part)
    }
  }

  private let header = """
    Clerk (260455)

    Primary Location: Belgium-Brussels
    NATO Body: NATO International Staff (NATO IS)
    Grade NATO Grade G10

    """

  private func expectValues(
    _ text: String, _ what: String, at location: Testing.SourceLocation = #_sourceLocation
  ) {
    let reading = Reading(of: SourceText(text), recordingSpans: true)
    var values: Set<String> = []
    for leaf in RecordTree(reading.notice).leaves {
      switch leaf.value {
      case .null, .word("false"): break
      default: values.formUnion(Pointer.ancestors(leaf.pointer))
      }
    }
    for span in reading.spans where !values.contains(span.path.description) {
      Issue.record("\(what): \(span.path) has a span and no value", sourceLocation: location)
    }
  }
}

/// Texts that lie beside the corpus: notices as converters write them, and the cases for reading.
struct SharedTexts: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String

  var testDescription: String { name }

  static let all: [SharedTexts] = {
    guard let folder = Corpus.folder else { return [] }
    let shared = URL(filePath: folder).deletingLastPathComponent()
    let converted = shared.appending(path: "converted")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: converted.path)) ?? []
    let texts = names.sorted().compactMap { name in
      try? SharedTexts(
        name: name, text: String(contentsOf: converted.appending(path: name), encoding: .utf8))
    }
    let cases =
      (try? String(contentsOf: shared.appending(path: "cases/reading.txt"), encoding: .utf8)) ?? ""
    return texts
      + cases.components(separatedBy: "\n== ").map { part in
        let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
        return SharedTexts(
          name: lines.first.map(String.init) ?? "",
          text: lines.dropFirst().prefix { $0 != "--" }.joined(separator: "\n"))
      }
  }()
}
