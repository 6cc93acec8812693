import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

@Suite struct BaselineTests {
  private func file(_ text: String, _ baseline: Baseline? = nil, path: String = "a.txt")
    -> ValidationReport.File
  {
    let reading = Reading(of: SourceText(text), recordingSpans: true)
    return Validator(baseline: baseline).validate(
      reading, comparison: Comparison(of: reading), path: path
    ).file
  }

  private let text = Example.notice(schedule: "Sometimes", clearance: "TOP")

  private func baseline(of text: String, path: String = "a.txt") -> Baseline {
    Baseline(recording: ValidationReport(files: [file(text, path: path)]))
  }

  @Test func `what was accepted is suppressed, wherever it moves`() {
    let moved = Example.notice(
      title: "\n\nStorekeeper (260455)", schedule: "Sometimes", clearance: "TOP")
    let found = file(moved, baseline(of: text), path: "old/b.txt")
    #expect(found.findings.map(\.suppression) == ["baseline", "baseline"])
    #expect(found.status == .ok)
  }

  @Test func `a value that changes is a new finding`() {
    let changed = Example.notice(schedule: "Now and then", clearance: "TOP")
    let found = file(changed, baseline(of: text))
    #expect(found.findings.map(\.suppression) == [nil, "baseline"])
  }

  @Test func `a second finding of the same kind is new`() {
    let one = Example.sections(summary: "SUMMARY\n\nThe Store keeps TBD.")
    let two = Example.sections(summary: "SUMMARY\n\nThe Store keeps TBD.\n\nIt reads TBD.")
    let found = file(two, baseline(of: one)).findings.filter { $0.rule == "placeholder" }
    #expect(found.map(\.suppression) == ["baseline", nil])
  }

  @Test func `an item before an accepted one brings nothing back`() {
    func notice(_ items: String) -> String {
      Example.sections(competencies: Example.competencies(items))
    }
    let known = baseline(of: notice("- Initiative: Is decisive.\n- Charm: Smiles."))
    let longer = notice("- Initiative: Is decisive.\n- Teamwork: Cooperates.\n- Charm: Smiles.")
    let found = file(longer, known).findings.filter { $0.rule == "unknown-competency" }
    #expect(found.map(\.suppression) == ["baseline"])
  }

  @Test func `notices without a job number share no entries`() {
    let nameless = Example.notice(title: "Storekeeper", schedule: "Sometimes")
    let known = baseline(of: nameless, path: "./a/notice.txt")
    #expect(file(nameless, known, path: "a/notice.txt").status == .ok)
    #expect(file(nameless, known, path: "b/notice.txt").status == .findings)
  }

  @Test func `copies of a notice count separately`() {
    let known = baseline(of: text)
    #expect(known.entries.values.allSatisfy { $0 == 1 })
    #expect(file(text, known, path: "copy.txt").status == .ok)
    var both = known
    both.add(file(text, path: "copy.txt").accepted)
    #expect(both.entries.values.allSatisfy { $0 == 2 })
  }

  @Test func `a new baseline keeps the entries of notices that were not read`() {
    let old = baseline(of: text)
    let other = Example.notice(title: "Driver (260456)", schedule: "Sometimes")
    let reading = Reading(of: SourceText(other), recordingSpans: true)
    let validator = Validator(baseline: old)
    var folder = FolderCheck()
    let file = folder.complete(
      validator.validate(reading, comparison: Comparison(of: reading), path: "b.txt"),
      by: validator)
    var found = Baseline()
    found.add(file.accepted)
    let new = folder.baselineUse.baseline(listing: found, besides: old)
    #expect(Set(new.entries.keys) == Set(old.entries.keys).union(found.entries.keys))
    #expect(found.entries.count == 1)
  }

  @Test(arguments: [
    // The heading of an accountability, then the text below it.
    ("^Élaboration des politiques\n", "", "^Rédige des évaluations.*\n", ""),
    // An acronym that only one half has, then the same one at another place.
    ("et de ce qui se passerait", "et, QXZT, de ce qui se passerait", "^Rédige", "QXZT : rédige"),
    // A section that is there twice, then a third time.
    (
      "^5\\. COMPETENCIES\n", "5. COMPETENCIES\n\n5. COMPETENCIES\n", "^5\\. COMPETENCIES\n\n5",
      "5. COMPETENCIES\n\n5. COMPETENCIES\n\n5"
    ),
    // A section that is there twice in English, then not at all in French.
    ("^5\\. COMPETENCIES\n", "5. COMPETENCIES\n\n5. COMPETENCIES\n", "^5\\. COMPÉTENCES\n", ""),
  ])
  func `a mistake that grows is new`(
    first: String, mistake: String, second: String, next: String
  ) throws {
    let sample = try #require(Fixtures.notices.first { $0.name == "analyst-officer" })
    let whole = try sourceText(of: sample.bytes)
    let original = String(decoding: whole.bytes, as: UTF8.self)
    let one = try original.replacing(first, with: mistake)
    let two = try one.replacing(second, with: next)
    let known = baseline(of: one)
    #expect(file(one, known).status == .ok)
    #expect(file(two, known).findings.contains { $0.suppression == nil && $0.severity > .note })
    let reading = Reading(of: SourceText(two), recordingSpans: true)
    let judged = Validator(baseline: known).judgement(on: Comparison(of: reading), reading, nil)
    #expect(judged.differences.contains { $0.suppression == nil && $0.severity > .note })
  }

  @Test func `an entry that matches nothing is unused, where its notice was read`() {
    let known = baseline(of: text)
    func unused(_ text: String, _ change: (inout Configuration) -> Void = { _ in }) -> [String] {
      var configuration = Configuration()
      change(&configuration)
      let reading = Reading(of: SourceText(text), recordingSpans: true)
      let validator = Validator(configuration: configuration, baseline: known)
      var folder = FolderCheck()
      _ = folder.complete(
        validator.validate(reading, comparison: Comparison(of: reading), path: "a.txt"),
        by: validator)
      return folder.baselineUse.unused.map(\.rule)
    }
    let mended = Example.notice(clearance: "TOP")
    #expect(unused(text) == [])
    #expect(unused(mended) == ["unknown-schedule"])
    #expect(unused(mended) { $0.ignore = ["unknown-schedule"] } == [])
    #expect(unused(Example.notice(title: "Driver (260456)")) == [])
  }

  @Test func `what is new decides`() {
    let baseline = Baseline(recording: ValidationReport(files: [file(text)]))
    let worse = file(
      Example.notice(schedule: "Sometimes", salary: "soon", clearance: "TOP"), baseline)
    #expect(worse.findings.map(\.suppression) == ["baseline", nil, "baseline"])
    #expect(worse.status == .findings)
    let other = file(Example.notice(title: "Driver (260456)", schedule: "Sometimes"), baseline)
    #expect(other.findings.map(\.suppression) == [nil])
  }

  @Test func `a baseline is written and read again, in the same bytes`() throws {
    let baseline = Baseline(recording: ValidationReport(files: [file(text)]))
    #expect(
      baseline.text == """
        {
          "version": 2,
          "entries": [
            {"rule":"unknown-clearance","jobNumber":"260455","file":null,"half":"en","pointer":"/clearance","digest":"44f47bfa9cd0aa94","count":1},
            {"rule":"unknown-schedule","jobNumber":"260455","file":null,"half":"en","pointer":"/schedule","digest":"2ad4dd082a1f52b3","count":1}
          ]
        }

        """)
    #expect(try Baseline(reading: SourceText(baseline.text)) == baseline)
    #expect(try Baseline(reading: SourceText(Baseline().text)) == Baseline())
  }

  @Test
  func `what is suppressed by the configuration is not recorded, what the baseline has is kept`() {
    var configuration = Configuration()
    configuration.suppressions = [
      Suppression(rule: "unknown-schedule", path: "a.txt", reason: "known")
    ]
    let reading = Reading(of: SourceText(text), recordingSpans: true)
    let validator = Validator(configuration: configuration, baseline: baseline(of: text))
    let file = validator.validate(reading, comparison: Comparison(of: reading), path: "a.txt").file
    #expect(file.findings.map(\.suppression) == ["known", "baseline"])
    #expect(file.accepted.keys.map(\.rule) == ["unknown-clearance"])
  }

  @Test(arguments: [
    ("[]", "expected an object, but found an array"),
    (
      "{}",
      "expected a baseline of version 2 (write it anew with --write-baseline), but found no version"
    ),
    (
      "{\"version\": 1, \"entries\": [{\"ordinal\": 0}]}",
      "expected a baseline of version 2 (write it anew with --write-baseline), but found the number '1'"
    ),
    ("{\"version\": 2, \"entrys\": []}", "unknown key 'entrys'; did you mean 'entries'?"),
    ("{\"version\": 2, \"entries\": [{\"half\": \"en\"}]}", "missing key 'rule'"),
    (
      "{\"version\": 2, \"entries\": [{\"rule\": \"a\", \"digest\": \"0\", \"count\": -1}]}",
      "expected a number from 1 to 1,000,000, but found the number '-1'"
    ),
  ])
  func `what is no baseline is told`(text: String, message: String) {
    do {
      _ = try Baseline(reading: SourceText(text))
      Issue.record("'\(text)' was read")
    } catch {
      #expect(error.message.english == message)
    }
  }

  /// The digests are published in the baselines of our users: they change with the version of the file.
  @Test func `the digests of the fixtures stay`() throws {
    var baseline = Baseline()
    for sample in Fixtures.notices + Fixtures.broken {
      let reading = Reading(of: try sourceText(of: sample.bytes), recordingSpans: true)
      baseline.add(
        Validator().validate(
          reading, comparison: Comparison(of: reading), path: "\(sample.name).txt"
        ).file.accepted)
    }
    let url = Fixtures.folder.appending(path: "baseline.json")
    if ProcessInfo.processInfo.environment["VACANCY_RECORD"] == "1" {
      try Data(baseline.text.utf8).write(to: url)
      Issue.record("the baseline was recorded anew: read it and run the tests again")
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == baseline.text)
  }
}

extension String {
  /// The text with the first match of a pattern replaced; `^` is the beginning of a line.
  fileprivate func replacing(_ pattern: String, with text: String) throws -> String {
    let match = try #require(
      try Regex(pattern).anchorsMatchLineEndings().firstMatch(in: self), "\(pattern)")
    return replacingCharacters(in: match.range, with: text)
  }
}
