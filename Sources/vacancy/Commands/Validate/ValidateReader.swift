import VacancyCore
import VacancyReports

/// Holds an input against the rules.
struct ValidateReader: InputReader {
  let loader: NoticeLoader
  let table: ConfigurationTable
  let language: Language
  /// Whether a report shows the halves side by side.
  let showsHalves: Bool
  private let memory = ComparisonMemory()

  init(_ settings: Settings, _ table: ConfigurationTable, showsHalves: Bool) {
    // Findings say where they are.
    loader = NoticeLoader(settings, spans: true)
    self.table = table
    language = settings.language
    self.showsHalves = showsHalves
  }

  func read(_ step: InputWalk.Step, into bytes: inout [UInt8]) -> [Batch.Result] {
    var result = Batch.Result(end: bytes.count)
    let check = table.index(for: step.path)
    switch step {
    case .failure(let finding): result.checked = [rejected(finding, check)]
    case .input(let input):
      guard let french = input.french else {
        result.checked = checked(load(input.path, input.origin, check), check)
        break
      }
      let first = load(input.path, input.origin, check)
      let frenchCheck = table.index(for: french)
      let second = load(french, input.origin, frenchCheck)
      if case .read(let first) = first, case .read(let second) = second,
        first.readings.isHalf(beside: second.readings)
      {
        result.checked = checked(first, second, check)
      } else {
        result.checked = checked(first, check) + checked(second, frenchCheck)
      }
    }
    return [result]
  }

  /// What came of reading a file.
  private enum Load {
    case read(LoadedFile)
    case rejected(CheckedFile)
    /// It is no file, in a folder where only files count.
    case passedOver
  }

  private struct LoadedFile {
    let readings: Readings
    let path: Path

    /// A notice of the file as a validator takes it.
    func file(_ reading: Reading) -> Validator.File {
      let also = reading.text.assumption.map { assumption in
        [VacancyCore.Finding(.assumedEncoding, assumption.message, at: assumption.range)]
      }
      return Validator.File(reading, path: path.text, also: also ?? [])
    }
  }

  private func load(_ path: Path, _ origin: Input.Origin, _ check: Int) -> Load {
    do throws(InputFailure) {
      let text = try loader.text(of: path, origin)
      return .read(LoadedFile(readings: try loader.notices(in: text, path), path: path))
    } catch {
      return error.finding(about: path, origin).map { .rejected(rejected($0, check)) }
        ?? .passedOver
    }
  }

  /// The file of an input that could not be judged.
  private func rejected(_ finding: Finding, _ check: Int) -> CheckedFile {
    // A folder without notices breaks the rule of a file that is none.
    let rule = finding.rule ?? .notANotice
    var outcome = table.checks[check].validator.reject(
      path: finding.path.text, status: ValidationReport.Status(UnjudgedInput(rule: rule)),
      findings: [VacancyCore.Finding(rule, finding.message, severity: finding.severity)])
    outcome.file.pathBytes = finding.path.bytesIfNotText
    if InputWalk.isFolder(finding.path) { outcome.file.kind = .folder }
    return CheckedFile(outcome: outcome, check: check)
  }

  private func checked(_ load: Load, _ check: Int) -> [CheckedFile] {
    switch load {
    case .passedOver: []
    case .rejected(let file): [file]
    case .read(let loaded): loaded.readings.map { checked(loaded.file($0), loaded.path, check) }
    }
  }

  /// A notice of one file, which may hold others.
  private func checked(_ file: Validator.File, _ path: Path, _ check: Int) -> CheckedFile {
    let reading = file.reading
    let comparison = Comparison(of: reading, remembering: memory)
    var outcome = table.checks[check].validator.validate(
      reading, comparison: comparison, path: file.path, also: file.also)
    outcome.file.pathBytes = path.bytesIfNotText
    let halves =
      showsHalves
      ? ValidationHTML.halves(
        of: ComparedNotice(reading, of: reading.text, comparison)
          .judged(by: table.checks[check].validator), in: language) : nil
    return CheckedFile(outcome: outcome, check: check, halves: halves)
  }

  /// A notice of two files, each of which says its own half best.
  private func checked(
    _ first: LoadedFile, _ second: LoadedFile, _ check: Int
  ) -> [CheckedFile] {
    let (english, french) =
      first.readings.first.has(.english) || !second.readings.first.has(.english)
      ? (first, second) : (second, first)
    let (englishFile, frenchFile) =
      (english.file(english.readings.first), french.file(french.readings.first))
    let (one, other) = (englishFile.reading, frenchFile.reading)
    let comparison = Comparison(english: one, french: other, remembering: memory)
    let outcomes = table.checks[check].validator.validate(
      english: englishFile, french: frenchFile, comparison: comparison)
    var files = outcomes.map { CheckedFile(outcome: $0, check: check) }
    files[0].outcome.file.pathBytes = english.path.bytesIfNotText
    files[1].outcome.file.pathBytes = french.path.bytesIfNotText
    if showsHalves {
      files[0].halves = ValidationHTML.halves(
        of: ComparedNotice(
          english: one, of: one.text, french: other, of: other.text, comparison
        ).judged(by: table.checks[check].validator), in: language)
    }
    files[1].isSecondHalf = true
    return files
  }
}

extension Path {
  /// The bytes where they are not UTF-8: the text is not the path then.
  fileprivate var bytesIfNotText: [UInt8]? {
    String(validating: bytes, as: UTF8.self) == nil ? bytes : nil
  }
}
