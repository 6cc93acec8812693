import VacancyCore
import VacancyReports

/// `vacancy diff`: compares the halves of notices.
struct DiffCommand {
  let paths: [Path]
  let settings: Settings

  /// - Returns: The exit status.
  /// - Throws: A ``UsageError`` or a ``ConfigurationFailure`` before anything is written, an
  ///   ``OutputFailure`` if an output cannot be written.
  func run() throws -> ExitStatus {
    var run = try BatchRun(paths, settings)
    let table = try ConfigurationTable(settings, for: &run.walk)
    // Two files are read before anything is written, as they may not be two halves.
    let files = try twoFiles()
    let worker = DiffWorker(
      settings, table, run.style, isOneNotice: files.map(\.isOneNotice) ?? run.walk.isOneFile)
    let writer = DiffWriter(
      run, OutputSinks(settings) { worker.document($0) }, checks: table.checks,
      isStreaming: worker.report == nil)
    guard let files else { return try run.complete(worker, writer) }
    return try run.complete(worker, writer, with: files)
  }

  /// The two files that were named: the halves of one notice, or notices of their own.
  ///
  /// - Throws: If one contains a half and the other one something else, or both the same half.
  private func twoFiles() throws(UsageError) -> LoadedInput? {
    guard let input = NoticeLoader(settings).twoFiles(paths, settings) else { return nil }
    let files = input.files
    guard input.isOneNotice, input.halves == nil, files.allSatisfy({ $0.readings != nil }) else {
      return input
    }
    if let language = files[0].onlyHalf, language == files[1].onlyHalf {
      throw settings.usageError(.holdTheSameHalf(language))
    }
    let whole = files[0].onlyHalf == nil ? 0 : 1
    let isOneNotice = files[whole].readings?.count == 1
    throw settings.usageError(
      isOneNotice ? .holdsBothHalves(paths[whole].text) : .holdsSeveral(paths[whole].text))
  }
}

extension Message {
  fileprivate static func holdsSeveral(_ path: String) -> Self {
    Self(
      english: "two files are compared if each contains one half, but '\(path)' contains several "
        + "notices; give one file, a folder or a list (--files-from)",
      french: "deux fichiers sont comparés si chacun contient une version, mais « \(path) » "
        + "contient plusieurs avis ; donnez un fichier, un dossier ou une liste (--files-from)")
  }

  fileprivate static func holdsBothHalves(_ path: String) -> Self {
    Self(
      english: "'\(path)' contains both halves; give one notice, two files with one half each, a "
        + "folder or --files-from",
      french: "« \(path) » contient les deux versions ; indiquez un avis, deux fichiers contenant "
        + "chacun une version, un dossier ou --files-from")
  }

  fileprivate static func holdTheSameHalf(_ language: Language) -> Self {
    language == .english
      ? Self(
        english: "both files contain the English half; nothing to compare",
        french: "les deux fichiers contiennent la version anglaise ; rien à comparer")
      : Self(
        english: "both files contain the French half; nothing to compare",
        french: "les deux fichiers contiennent la version française ; rien à comparer")
  }
}

/// Gathers the sections of a report and writes it at the end, as its overview comes before them all.
struct DiffDocument: DocumentWriter {
  let report: any DiffReport
  let isOneNotice: Bool
  private var sections: [DiffSection] = []

  init(_ report: any DiffReport, isOneNotice: Bool) {
    self.report = report
    self.isOneNotice = isOneNotice
  }

  mutating func append(_ entry: Batch.Entry, _: RawSpan, in _: inout OutputWriter) {
    if case .section(let section) = entry { sections.append(section) }
  }

  func end(_: ValidationSummary?, in output: inout OutputWriter) throws(OutputFailure) {
    // One file may hold several notices.
    if !isOneNotice || sections.count > 1 {
      try output.write(report.document(sections))
    } else {
      try output.write(sections.first.map(report.document) ?? report.emptyDocument)
    }
  }
}

/// Writes a page a notice into a folder, and the index at the end.
struct DiffPages: DocumentWriter {
  private let report: DiffHTML
  private let folder: PageFolder
  private var names = PageNames()
  private var pages: [(section: DiffSection, name: String)] = []

  init(_ report: DiffHTML, in folder: PageFolder) {
    (self.report, self.folder) = (report, folder)
  }

  mutating func append(
    _ entry: Batch.Entry, _: RawSpan, in _: inout OutputWriter
  ) throws(OutputFailure) {
    guard case .section(let section) = entry else { return }
    let name = names.name(for: section.path)
    try folder.write(report.document(section), named: name)
    pages.append((section.withoutTexts, name))
  }

  func end(_: ValidationSummary?, in output: inout OutputWriter) throws(OutputFailure) {
    try output.write(report.index(of: pages))
  }
}

/// What a comparison adds to the counts of the run.
struct ComparisonResult {
  let isCompared: Bool
  /// What a new baseline lists of the notice.
  let accepted: [Baseline.Entry: Int]
  let baselineUse: BaselineUse
}

/// Writes comparisons, and counts the notices and the entries of the baseline.
final class DiffWriter: BatchWriter {
  private var use = BaselineUse()
  private var notices = 0
  private var compared = 0

  override var baselineUse: BaselineUse { use }

  override func write(_ result: Batch.Result, _ bytes: RawSpan) throws(OutputFailure) {
    if let comparison = result.comparison {
      accepted.add(comparison.accepted)
      use.add(comparison.baselineUse)
      notices += 1
      if comparison.isCompared { compared += 1 }
    }
    try super.write(result, bytes)
  }

  override func finish() throws(OutputFailure) {
    end()
    guard !outputs.hasFailed else { return }
    // That nothing was compared must not look as if nothing differed.
    if status == .success, compared == 0, !settings.allowsEmpty {
      let message = Message.nothingCompared(of: notices)
      StandardError.write("vacancy: \(message[settings.language])\n")
      status = .incomplete
    }
    if let path = settings.baseline, let message = use.message,
      checks.contains(where: { $0.validator.isActive(.unusedBaseline) })
    {
      let finding = InputFinding(path, .unusedBaseline, message)
      StandardError.write(run.style.line(finding))
    }
  }
}

extension Message {
  fileprivate static func nothingCompared(of notices: Int) -> Self {
    guard notices > 0 else {
      return Self(english: "no notice to compare", french: "aucun avis à comparer")
    }
    return Self(
      english: "no notice has both halves: nothing was compared",
      french: "aucun avis n'a ses deux versions : rien n'a été comparé")
  }
}
