import VacancyCore
import VacancyReports

struct CheckedFile: Sendable {
  var outcome: Validator.Outcome
  /// The number of the check that it was made by.
  let check: Int
  /// The two halves side by side, if a report shows them.
  var halves: SideBySide?
  /// Whether it is the second file of a notice in two files.
  var isSecondHalf = false
}

struct ValidateWorker: BatchWorker {
  let loader: NoticeLoader
  private let table: ConfigurationTable
  private let language: Language
  /// Whether a report shows the halves side by side.
  private let showsHalves: Bool
  /// The lowest severity that such a report shows.
  private let minimum: Severity
  private let memory = ComparisonCache()

  /// - Parameter isOneNotice: Whether one notice was named.
  init(_ settings: Settings, _ table: ConfigurationTable, isOneNotice: Bool) {
    loader = NoticeLoader(settings)
    self.table = table
    language = settings.language
    minimum = settings.minimumSeverity ?? .note
    showsHalves = settings.outputs.contains {
      $0.format == .html && $0.form(isOneNotice: isOneNotice) != .page
    }
  }

  func work(on input: LoadedInput, in batch: inout Batch) {
    if let halves = input.halves {
      let index = table.index(for: input.files[0].path)
      for (number, file) in check(halves, index, table.checks[index].validator).enumerated() {
        add(file, to: &batch) { check(halves, index, $0)[number] }
      }
      return
    }
    for file in input.files {
      let check = table.index(for: file.path)
      if let failure = file.failure {
        let rejected = reject(failure, check)
        batch.addEntry { result, _ in result.entry = .checked(rejected) }
      }
      guard let readings = file.readings else { continue }
      for reading in readings {
        let checked = self.check(reading, of: file, check, table.checks[check].validator)
        add(checked, to: &batch) { self.check(reading, of: file, check, $0) }
      }
    }
  }

  /// - Parameter again: The file as another validator checks it.
  private func add(
    _ file: CheckedFile, to batch: inout Batch, again: @escaping (Validator) -> CheckedFile
  ) {
    batch.addEntry { result, _ in
      let earlier = result
      result.entry = .checked(file)
      let use = file.outcome.baselineUse
      guard !use.isEmpty else { return }
      result.baselineShare = .init(use: use, validator: table.checks[file.check].validator) {
        var result = earlier
        result.entry = .checked(again($0))
        return (result, [])
      }
    }
  }

  /// The report of an input that could not be checked.
  private func reject(_ finding: InputFinding, _ check: Int) -> CheckedFile {
    // A folder without notices violates the rule about a file without one.
    let rule = finding.rule ?? .notANotice
    var outcome = table.checks[check].validator.reject(
      path: finding.path.text,
      status: ValidationReport.Status(UnreadableInput.Reason(rule: rule)),
      findings: [Finding(rule, finding.message, severity: finding.severity)])
    outcome.file.pathBytes = finding.path.bytesIfNotText
    if finding.path.kind == .folder { outcome.file.kind = .folder }
    return CheckedFile(outcome: outcome, check: check)
  }

  /// Checks a notice of one file, which may hold others.
  private func check(
    _ reading: Reading, of file: LoadedFile, _ check: Int, _ validator: Validator
  ) -> CheckedFile {
    let comparison = Comparison(
      of: reading, remembering: memory, glossary: table.checks[check].glossary)
    var outcome = validator.validate(
      reading, comparison: comparison, path: file.path.text, also: remarks(on: reading, of: file))
    outcome.file.pathBytes = file.path.bytesIfNotText
    let halves = halves(
      of: ComparedNotice(reading, of: reading.text, comparison), outcome.file, validator)
    return CheckedFile(outcome: outcome, check: check, halves: halves)
  }

  private func check(
    _ files: Bilingual<LoadedFile>, _ check: Int, _ validator: Validator
  ) -> [CheckedFile] {
    guard let english = files.english.readings?.first, let french = files.french.readings?.first
    else { return [] }
    let comparison = Comparison(
      english: english, french: french, remembering: memory, glossary: table.checks[check].glossary)
    let outcomes = validator.validate(
      english: .init(
        english, path: files.english.path.text, also: remarks(on: english, of: files.english)),
      french: .init(
        french, path: files.french.path.text, also: remarks(on: french, of: files.french)),
      comparison: comparison)
    var checked = outcomes.map { CheckedFile(outcome: $0, check: check) }
    for (index, file) in [files.english, files.french].enumerated() {
      checked[index].outcome.file.pathBytes = file.path.bytesIfNotText
    }
    checked[0].halves = halves(
      of: ComparedNotice(
        english: english, of: english.text, french: french, of: french.text, comparison),
      checked[0].outcome.file, validator)
    checked[1].isSecondHalf = true
    return checked
  }

  /// The two halves of a notice side by side, if a report shows them.
  private func halves(
    of notice: @autoclosure () -> ComparedNotice, _ file: ValidationReport.File,
    _ validator: Validator
  ) -> SideBySide? {
    guard showsHalves else { return nil }
    return SideBySide(
      notice().judged(by: validator).showing(from: minimum),
      file.findings.filter { $0.severity >= minimum || $0.suppression != nil }, in: language)
  }

  /// Findings about the text of a notice.
  private func remarks(on reading: Reading, of file: LoadedFile) -> [Finding] {
    guard let assumption = reading.text.assumption else {
      // The place is one in the document, not in the text that was made of it.
      guard reading.text.converter != nil, let finding = file.assumedEncoding else { return [] }
      return [Finding(.assumedEncoding, finding.message)]
    }
    return [Finding(.assumedEncoding, assumption.message, at: assumption.range)]
  }
}

extension Path {
  /// The bytes, if they are not UTF-8: the text is not the path then.
  fileprivate var bytesIfNotText: [UInt8]? {
    String(validating: bytes, as: UTF8.self) == nil ? bytes : nil
  }
}
