import Foundation
import Testing
import VacancyFuzz

@testable import VacancyCore
@testable import VacancyReports

/// What must hold of any file, tried with damaged ones: a few here, as many as asked for by
/// `make test-mutants MUTANTS=100000`.
@Suite(.slow) struct MutantTests {
  private static let count =
    ProcessInfo.processInfo.environment["VACANCY_MUTANTS"].flatMap(Int.init) ?? 64
  private static let samples = Fixtures.notices + Fixtures.broken + Corpus.notices
  private static let parts = 8

  @Test(arguments: 0..<parts) func `a damaged file is read, checked and reported`(part: Int) throws
  {
    let files = try Self.samples.map { try $0.bytes }
    for seed in stride(from: part, to: Self.count, by: Self.parts) {
      var mutations = ByteMutations(seed: UInt64(seed))
      let bytes = mutations.mutate(
        files[seed % files.count], with: files[(seed / 7) % files.count])
      for target in [FuzzTarget.record, .reports] {
        let problems = target.problems(with: bytes)
        #expect(problems.isEmpty, "seed \(seed)")
      }
    }
  }

  @Test(arguments: samples) func `every beginning of a notice is read`(sample: SampleNotice) throws
  {
    let bytes = try sample.bytes
    let steps = max(12, Self.count / Self.samples.count)
    for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / steps)) {
      let problems = FuzzTarget.record.problems(with: Array(bytes.prefix(length)))
      #expect(problems.isEmpty, "the first \(length) bytes")
    }
  }

  @Test(arguments: samples) func `a notice without one of its bytes is read`(sample: SampleNotice)
    throws
  {
    let bytes = try sample.bytes
    let steps = max(12, Self.count / Self.samples.count)
    for index in stride(from: 1, to: bytes.count, by: max(1, bytes.count / steps)) {
      var missing = bytes
      missing.remove(at: index)
      let problems = FuzzTarget.record.problems(with: missing)
      #expect(problems.isEmpty, "without byte \(index)")
    }
  }

  @Test(arguments: samples) func `how accents are written makes no difference`(
    sample: SampleNotice
  ) throws {
    for seed in 0..<UInt64(max(4, Self.count / Self.samples.count / 4)) {
      var mutations = TextMutations(seed: seed)
      let text = mutations.mutate(
        String(decoding: try sourceText(of: sample.bytes).bytes, as: UTF8.self))
      let composed = Reading(text.precomposedStringWithCanonicalMapping).notice
      let decomposed = Reading(text.decomposedStringWithCanonicalMapping).notice
      #expect(composed.halves == decomposed.halves, "seed \(seed)")
    }
  }

  @Test(.enabled(if: PythonValidator.isAvailable, "VACANCY_PYTHON names no interpreter"))
  func `the record of a damaged file follows the schema`() throws {
    let files = try Self.samples.map { try $0.bytes }
    let records = (0..<min(2_000, Self.count)).flatMap { seed -> [String] in
      var mutations = ByteMutations(seed: UInt64(seed))
      let bytes = mutations.mutate(files[seed % files.count], with: files[(seed / 7) % files.count])
      guard let text = try? SourceText(decoding: bytes) else { return [] }
      return Readings(of: text).map { $0.notice.json(indented: false) }
    }
    let complaints = try PythonValidator.complaints(about: records, schema: NoticeSchema.text)
    #expect(complaints.allSatisfy(\.isEmpty) && complaints.count == records.count)
  }
}

/// The inputs that once failed.
@Suite struct FuzzFixtureTests {
  @Test(arguments: FuzzTarget.allCases)
  func `what once failed holds now`(target: FuzzTarget) throws {
    let folder = Fixtures.folder.appending(path: "fuzz/\(target.rawValue)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.isEmpty)
    for name in names {
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      #expect(target.problems(with: bytes) == [], "\(name)")
    }
  }
}
