import Testing

@testable import VacancyCore

/// However a notice is written, its record is the same.
@Suite(.slow) struct VariantTests {
  @Test(arguments: Variant.all)
  func `a fixture that is written otherwise gives the same record`(variant: Variant) throws {
    for sample in Fixtures.internationalStaff { try check(variant, of: sample) }
  }

  @Test(.enabled(if: Corpus.isAvailable, Corpus.absence), arguments: Variant.all)
  func `a real notice that is written otherwise gives the same record`(variant: Variant) throws {
    for sample in Corpus.notices { try check(variant, of: sample) }
  }

  @Test func `variants have names of their own`() {
    #expect(Set(Variant.all.map(\.name)).count == Variant.all.count)
  }

  private func check(_ variant: Variant, of sample: SampleNotice) throws {
    guard let written = try variant.write(NoticeModel(sample)) else { return }
    let found = Reading(of: try sourceText(of: written.bytes)).notice
    try expect(found, agreesWith: written.record, "\(variant.name): \(sample.name)")
  }
}
