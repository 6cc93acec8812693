import VacancyCore
import VacancyReports

/// The formats that the commands write, by the names that `--format` takes.
enum OutputFormat: String, CaseIterable, Sendable {
  case text, json, ndjson, csv, xlsx, jobposting, ics, tmx, tsv, sarif, junit, github, gitlab,
    markdown, html

  /// The formats of a command; the first one is its default.
  static func formats(of command: CommandName) -> [Self] {
    switch command {
    case .parse: [.json, .ndjson, .csv, .xlsx, .jobposting]
    case .list: [.text, .json, .csv, .xlsx, .ics]
    case .diff: [.text, .json, .ndjson, .csv, .xlsx, .markdown, .html]
    case .align: [.tmx, .tsv, .json]
    case .validate:
      [.text, .json, .ndjson, .csv, .xlsx, .sarif, .junit, .github, .gitlab, .markdown, .html]
    case .rules, .explain, .config: [.text, .json]
    case .schema, .completions, .help: []
    }
  }

  /// The extensions of output files, each with the names of the formats that it may hold.
  ///
  /// Without `--format`, the extension chooses the first of them that the command has.
  static let extensions: [(names: [String], formats: [String])] = [
    (["json"], ["json", "sarif", "gitlab", "jobposting"]),
    (["ndjson", "jsonl"], ["ndjson"]),
    (["csv"], ["csv"]),
    (["xlsx"], ["xlsx"]),
    (["sarif"], ["sarif"]),
    (["md"], ["markdown"]),
    (["html", "htm"], ["html"]),
    (["ics"], ["ics"]),
    (["tsv"], ["tsv"]),
    (["tmx"], ["tmx"]),
    (["jsonld"], ["jobposting"]),
    (["xml"], ["junit"]),
    (["txt", "log"], ["text", "github", "markdown"]),
  ]
}

struct RequestedOutput: Equatable, Sendable {
  /// `nil` if neither an option nor the extension of the file chooses one.
  var format: OutputFormat?
  /// `nil` is standard output.
  var path: Path?
  /// The folder of `--output-dir`, which gets a page a notice.
  var folder: Path?

  var isStandardOutput: Bool { folder == nil && path?.isStandardStream ?? true }

  /// The file that is written: that of the path, or the index of the folder.
  var file: Path? { folder?.appending(PageNames.index.utf8) ?? path }

  /// What HTML makes of the notices.
  func form(isOneNotice: Bool) -> HTMLForm {
    folder != nil ? .folder : isOneNotice ? .notice : .page
  }

  /// Whether a file of that name may hold the format; a file without an extension may hold any.
  func mayHold(_ format: OutputFormat) -> Bool {
    if folder != nil { return format == .html }
    return path?.knownFormats?.contains(format.rawValue) ?? true
  }

  /// Whether the output is a file with an extension of the format.
  func isNamed(for format: OutputFormat) -> Bool {
    path?.knownFormats?.contains(format.rawValue) ?? false
  }
}

extension Settings {
  /// Takes a format: that of the last output if it has none yet, or that of another output.
  ///
  /// A file whose extension belongs to other formats keeps to its extension.
  mutating func add(_ format: OutputFormat) {
    let last = outputs.count - 1
    if command != .validate || outputs[last].format == nil && outputs[last].mayHold(format) {
      outputs[last].format = format
    } else {
      outputs.append(RequestedOutput(format: format))
    }
  }

  /// Takes the file of the format before it, or a file whose format is not known yet.
  mutating func add(_ path: Path) {
    if command != .validate || outputs[outputs.count - 1].path == nil {
      outputs[outputs.count - 1].path = path
    } else {
      outputs.append(RequestedOutput(path: path))
    }
  }

  /// Takes the folder of the format before it, which must be HTML, or else adds one.
  ///
  /// That a file has no folder is reported once all options are known.
  mutating func add(folder: Path) {
    let last = outputs[outputs.count - 1]
    let isNew = last.folder != nil || last.path != nil && last.format.map { $0 != .html } ?? false
    if command != .validate || !isNew {
      outputs[outputs.count - 1].folder = folder
    } else {
      outputs.append(RequestedOutput(folder: folder))
    }
  }

  /// Chooses the formats that were not given by the extensions of the files.
  ///
  /// The first extension that goes with no format, or not with the given one, is kept as
  /// ``extensionError``.
  mutating func chooseFormats() {
    let formats = command.map(OutputFormat.formats) ?? []
    for (index, output) in outputs.enumerated() {
      if output.folder != nil { outputs[index].format = output.format ?? .html }
      guard let path = output.path, let known = path.knownFormats, path.kind != .stream
      else { continue }
      if let format = output.format {
        guard !known.isEmpty, !output.mayHold(format) else { continue }
        extensionError = extensionError ?? .otherExtension(path.text, format.rawValue)
      } else if let chosen = known.lazy.compactMap(OutputFormat.init).first(where: formats.contains)
      {
        outputs[index].format = chosen
      } else {
        let names = OutputFormat.extensions.filter { row in
          row.formats.contains { OutputFormat(rawValue: $0).map(formats.contains) ?? false }
        }.flatMap(\.names)
        extensionError =
          extensionError
          ?? .unknownExtension(
            path.text, command ?? .help, choices: names.map { ".\($0)" },
            isOfOtherFormat: !known.isEmpty)
      }
    }
  }
}

extension Path {
  /// The names of the formats that go with the extension, none for an unknown one; `nil` without an
  /// extension, as in `report` and `.hidden`.
  fileprivate var knownFormats: [String]? {
    let name = split.name
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex,
      dot + 1 < name.endIndex
    else { return nil }
    let text = lowercase(name[(dot + 1)...])
    return OutputFormat.extensions.first { $0.names.contains(text) }?.formats ?? []
  }
}

extension Message {
  fileprivate static func otherExtension(_ path: String, _ format: String) -> Self {
    Self(
      english: "'--format \(format)' does not go with the extension of '\(path)'",
      french: "« --format \(format) » ne va pas avec l'extension de « \(path) »")
  }

  /// - Parameter isOfOtherFormat: Whether the extension is of a format that the command does not
  ///   have, so that no `--format` goes with it.
  fileprivate static func unknownExtension(
    _ path: String, _ command: CommandName, choices: [String], isOfOtherFormat: Bool
  ) -> Self {
    let list = choices.joined(separator: ", ")
    return Self(
      english: "'\(command.rawValue)' has no format for the extension of '\(path)': use \(list)"
        + (isOfOtherFormat ? "" : ", or add '--format'"),
      french: "« \(command.rawValue) » n'a pas de format pour l'extension de « \(path) » : "
        + "utilisez \(list)" + (isOfOtherFormat ? "" : ", ou ajoutez « --format »"))
  }
}
