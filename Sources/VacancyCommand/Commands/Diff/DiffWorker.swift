import VacancyCore
import VacancyReports

struct DiffWorker: BatchWorker {
  private let settings: Settings
  private let table: ConfigurationTable
  private let style: FindingStyle
  let loader: NoticeLoader
  private let memory = ComparisonCache()
  /// Whether one notice was named. It depends on how the command was called, never on what is found.
  private let isOneNotice: Bool
  /// `nil` for JSON and tables, which are written as they come.
  let report: (any DiffReport)?

  init(
    _ settings: Settings, _ table: ConfigurationTable, _ style: FindingStyle, isOneNotice: Bool
  ) {
    self.settings = settings
    self.table = table
    self.style = style
    self.isOneNotice = isOneNotice
    loader = NoticeLoader(settings)
    let minimum = settings.minimumSeverity ?? .note
    let toFile = !settings.writesToStandardOutput
    report =
      switch settings.format {
      case .html:
        DiffHTML(
          language: settings.language, form: settings.outputs[0].form(isOneNotice: isOneNotice),
          version: HelpText.versionNumber, minimum: minimum)
      case .markdown: DiffMarkdown(language: settings.language, minimum: minimum)
      case .text:
        DiffText(
          DiffTextStyle(
            language: settings.language, width: Environment.columns(toFile: toFile),
            isColored: Environment.isColored(settings.color, on: toFile ? .file : .output),
            // Notes that set the status are shown.
            minimum: settings.minimumSeverity ?? min(.warning, table.failLevel.severity ?? .warning)
          ))
      default: nil
      }
  }

  func document(_ output: RequestedOutput) -> any DocumentWriter {
    if let folder = output.folder, let report = report as? DiffHTML {
      return DiffPages(report, in: PageFolder(folder))
    }
    if let report { return DiffDocument(report, isOneNotice: isOneNotice) }
    switch settings.format {
    case .csv, .xlsx:
      return TableDocument(settings, output, "differences", columns: DiffTable.columns)
    case .ndjson: return RecordDocument(.lines)
    default: return RecordDocument(isOneNotice ? .object(indented: true) : .array(indented: true))
    }
  }

  /// Whether there is room for one comparison only.
  private var isOneObject: Bool { isOneNotice && settings.format == .json }

  private var isTable: Bool { [.csv, .xlsx].contains(settings.format) }

  func work(on input: LoadedInput, in batch: inout Batch) {
    if let failure = batch.report(
      input, style, allNotices: isOneObject ? "--format ndjson" : nil)
    {
      add(failure, to: &batch)
      if isOneNotice { return }
    }
    input.forEachNotice(onlyFirst: isOneObject) { reading, french, file in
      let isAlone = isOneNotice && (french != nil || file.readings?.count == 1)
      add(compare(reading, french, file.path), file.path, isAlone: isAlone, to: &batch)
    }
  }

  /// - Parameters:
  ///   - french: The reading of the French half, if it lies in a file of its own.
  ///   - path: The path of the notice, which decides on its configuration.
  private func compare(_ reading: Reading, _ french: Reading?, _ path: Path) -> ComparedNotice {
    let glossary = table.checks[table.index(for: path)].glossary
    guard let french else {
      return ComparedNotice(
        reading, of: reading.text, remembering: memory, glossary: glossary)
    }
    return ComparedNotice(
      english: reading, of: reading.text, french: french, of: french.text, remembering: memory,
      glossary: glossary)
  }

  /// Adds a comparison, as the rules that apply leave it.
  ///
  /// - Parameter path: The path of the notice, which decides on its configuration.
  private func add(_ notice: ComparedNotice, _ path: Path, isAlone: Bool, to batch: inout Batch) {
    let check = table.checks[table.index(for: path)]
    let judge = { (result: inout Batch.Result, bytes: inout [UInt8], validator: Validator) in
      let judged = notice.judged(by: validator, isListing: settings.newBaseline != nil)
      complete(&result, &bytes, judged, check.failLevel, path, isAlone: isAlone)
    }
    batch.addEntry { result, bytes in
      let earlier = result
      judge(&result, &bytes, check.validator)
      guard let use = result.comparison?.baselineUse, !use.isEmpty else { return }
      result.baselineShare = .init(use: use, validator: check.validator) { validator in
        var (result, bytes) = (earlier, [UInt8]())
        judge(&result, &bytes, validator)
        return (result, bytes)
      }
    }
  }

  /// Completes the result of a comparison that was judged.
  private func complete(
    _ result: inout Batch.Result, _ bytes: inout [UInt8], _ notice: ComparedNotice,
    _ failLevel: FailLevel, _ path: Path, isAlone: Bool
  ) {
    let isListing = settings.newBaseline != nil
    var notice = notice
    if let finding = missingHalf(of: notice, path, isAlone: isAlone) {
      result.report(finding, style)
    }
    result.comparison = ComparisonResult(
      isCompared: notice.isComparable, accepted: notice.accepted,
      baselineUse: notice.baselineUse)
    if isListing { notice = notice.withAllAccepted }
    if let report {
      result.entry = .section(report.section(on: notice))
    } else if isTable {
      result.entry = .rows(DiffTable.rows(of: notice, in: settings.language))
    } else {
      notice.appendJSON(
        to: &bytes, in: settings.language, alignment: settings.alignment,
        indented: settings.format == .json, depth: isOneNotice ? 0 : 1)
      result.entry = .record
    }
    if let worst = notice.tally.worst, failLevel.isReached(by: worst), notice.isComparable {
      result.status.worsen(to: .findings)
    }
  }

  /// Adds an input that could not be read.
  private func add(_ failure: InputFinding, to batch: inout Batch) {
    let input = UnreadableInput(
      path: failure.path.text, rule: failure.rule, message: failure.message)
    batch.addEntry { result, bytes in
      if let report {
        result.entry = .section(report.section(on: input))
      } else if isTable {
        result.entry = .rows([DiffTable.row(of: input, in: settings.language)])
      } else {
        input.appendJSON(
          to: &bytes, in: settings.language, indented: settings.format == .json,
          depth: isOneNotice ? 0 : 1)
        result.entry = .record
      }
    }
  }

  /// That a half is missing. If one notice was named, there is no comparison then; among many, notices
  /// with one half are normal, and a report says so in its overview.
  private func missingHalf(
    of notice: ComparedNotice, _ path: Path, isAlone: Bool
  ) -> InputFinding? {
    guard let remark = notice.remark, let language = notice.missingLanguage,
      isAlone || report == nil
    else { return nil }
    let rule: RuleID = language == .english ? .missingEnglishHalf : .missingFrenchHalf
    let isFailure = isAlone && !settings.allowsEmpty
    return InputFinding(path, rule, remark, severity: isFailure ? .error : .note)
  }
}
