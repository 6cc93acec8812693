import VacancyCore

/// What the options of one call say; each property has the value that holds when nobody asks.
struct Settings: Equatable, Sendable {
  var format = RecordFormat.json
  var spans = false
  var compact = false

  var diffFormat = DiffFormat.text
  var alignment = false
  var showsNotes = false
  /// Whether findings leave the status as it is.
  var exitsZero = false

  var validation = ValidationSettings()
  /// How `rules`, `explain` and `config` show what they show.
  var pageFormat = PageFormat.text

  /// The file to write to; `nil` is standard output.
  var output: Path?

  /// Why the extension of an output goes with no format. It is reported after what would be lost.
  var extensionMistake: Message?

  var writesToStandardOutput: Bool { output?.isStandardStream ?? true }

  /// `nil` leaves it to the bytes of each file.
  var encoding: TextEncoding?
  /// In bytes.
  var maximumFileSize = 8 << 20
  /// The file that lists the inputs; `-` is standard input.
  var filesFrom: Path?
  var nulSeparated = false
  /// `nil` takes all cores.
  var jobs: Int?
  /// The name that standard input goes by.
  var stdinFilename: Path?
  /// Further files that a folder is searched for, and what a search passes over.
  var include: [PathPattern] = []
  var exclude: [PathPattern] = []
  var followsSymlinks = false
  var allowsEmpty = false

  var language = Language.english
  var color = ColorChoice.auto
  var quiet = false

  var asksForHelp = false
  var asksForManual = false
  var asksForVersion = false
}

/// The formats that records are written in.
enum RecordFormat: String, CaseIterable, Sendable {
  case json, ndjson, csv, jobposting
}

/// The formats that comparisons are written in.
enum DiffFormat: String, CaseIterable, Sendable {
  case text, json, markdown, html
}

/// The severity from which on findings set the status.
typealias FailLevel = Configuration.FailLevel

extension FailLevel {
  /// `nil` is none.
  var severity: Severity? { Severity(rawValue: rawValue) }
}

/// The formats that rules and settings are shown in.
enum PageFormat: String, CaseIterable, Sendable {
  case text, json
}

/// When findings are coloured.
enum ColorChoice: String, CaseIterable, Sendable {
  /// On a terminal, unless `NO_COLOR` is set.
  case auto
  case always
  case never
}
