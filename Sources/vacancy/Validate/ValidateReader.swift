import VacancyCore

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
        first.file.reading.notice.isHalf(beside: second.file.reading.notice)
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
    let file: Validator.File
    let text: SourceText
    /// Where the name is not UTF-8.
    let pathBytes: [UInt8]?

    func has(_ language: Language) -> Bool { file.reading.notice.halves[language] != nil }
  }

  private func load(_ path: Path, _ origin: Input.Origin, _ check: Int) -> Load {
    do throws(InputFailure) {
      let text = try loader.text(of: path, origin)
      let reading = try loader.notice(in: text, path)
      let assumed = text.assumption.map { assumption in
        Diagnostic("assumed-encoding", .warning, assumption.message, at: assumption.range)
      }
      let also = assumed.map { [$0] } ?? []
      return .read(
        LoadedFile(
          file: Validator.File(reading, path: path.text, also: also), text: text,
          pathBytes: path.bytesIfNotText))
    } catch {
      return error.finding(about: path, origin).map { .rejected(rejected($0, check)) }
        ?? .passedOver
    }
  }

  /// The file of an input that could not be judged.
  private func rejected(_ finding: Finding, _ check: Int) -> CheckedFile {
    // A folder without notices breaks the rule of a file that is none.
    let rule = finding.rule ?? "not-a-notice"
    var outcome = table.checks[check].validator.reject(
      path: finding.path.text, status: ValidationReport.Status(UnjudgedInput(rule: rule)),
      findings: [Diagnostic(rule, finding.severity, finding.message)])
    outcome.file.pathBytes = finding.path.bytesIfNotText
    if InputWalk.isFolder(finding.path) { outcome.file.kind = .folder }
    return CheckedFile(outcome: outcome, check: check)
  }

  private func checked(_ load: Load, _ check: Int) -> [CheckedFile] {
    switch load {
    case .passedOver: return []
    case .rejected(let file): return [file]
    case .read(let loaded):
      let (file, comparison) = (
        loaded.file, Comparison(of: loaded.file.reading, remembering: memory)
      )
      var outcome = table.checks[check].validator.validate(
        file.reading, comparison: comparison, path: file.path, also: file.also)
      outcome.file.pathBytes = loaded.pathBytes
      let halves =
        showsHalves
        ? ValidationHTML.halves(
          of: ComparedNotice(file.reading, of: loaded.text, remembering: memory)
            .judged(by: table.checks[check].validator), in: language) : nil
      return [CheckedFile(outcome: outcome, check: check, halves: halves)]
    }
  }

  /// A notice of two files, each of which says its own half best.
  private func checked(
    _ first: LoadedFile, _ second: LoadedFile, _ check: Int
  ) -> [CheckedFile] {
    let (english, french) =
      first.has(.english) || !second.has(.english) ? (first, second) : (second, first)
    let outcomes = table.checks[check].validator.validate(
      english: english.file, french: french.file,
      comparison: Comparison(
        english: english.file.reading, french: french.file.reading, remembering: memory))
    var files = outcomes.map { CheckedFile(outcome: $0, check: check) }
    files[0].outcome.file.pathBytes = english.pathBytes
    files[1].outcome.file.pathBytes = french.pathBytes
    if showsHalves {
      files[0].halves = ValidationHTML.halves(
        of: ComparedNotice(
          english: english.file.reading, of: english.text, french: french.file.reading,
          of: french.text, remembering: memory
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
