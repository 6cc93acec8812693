import VacancyCore

/// An option: how it is written, what it takes, and the setting that it changes.
///
/// Parsing, help, completions and the manual page are made of it.
struct Option: Sendable {
  /// The long form without its dashes.
  let name: String
  let short: Character?
  let commands: [CommandName]
  /// The group that the help shows it in.
  let group: OptionGroup
  /// The name of its value in the help; `nil` for an option without a value.
  let valueName: String?
  var help: Message { makeHelp() }
  /// What its value can be; `nil` for an option without a value.
  var values: Completable? { makeValues() }
  /// Changes the setting, or returns what was expected instead of the value.
  let read: @Sendable (_ value: [UInt8], _ settings: inout Settings) -> Message?
  // Most runs need none of these.
  private let makeHelp: @Sendable () -> Message
  private let makeValues: @Sendable () -> Completable?

  init<Value>(
    _ name: String, _ short: Character? = nil, value kind: ValueKind<Value>,
    in commands: [CommandName], group: OptionGroup = .output,
    english: @autoclosure @escaping @Sendable () -> String,
    french: @autoclosure @escaping @Sendable () -> FrenchSentence,
    set: @escaping @Sendable (inout Settings, Value) -> Void
  ) {
    (self.name, self.short) = (name, short)
    (self.commands, self.group) = (commands, group)
    (valueName, makeValues) = (kind.name, kind.values)
    makeHelp = { Message(english: english(), french: french()) }
    read = { value, settings in
      guard let value = kind.read(value) else { return kind.expected(value) }
      set(&settings, value)
      return nil
    }
  }

  init(
    _ name: String, _ short: Character? = nil, in commands: [CommandName],
    group: OptionGroup = .output,
    english: @autoclosure @escaping @Sendable () -> String,
    french: @autoclosure @escaping @Sendable () -> FrenchSentence,
    set: @escaping @Sendable (inout Settings) -> Void
  ) {
    (self.name, self.short) = (name, short)
    (self.commands, self.group) = (commands, group)
    (valueName, makeValues) = (nil, { nil })
    makeHelp = { Message(english: english(), french: french()) }
    read = { _, settings in
      set(&settings)
      return nil
    }
  }

  /// As it is written: `-o` and `--output`.
  var spellings: [String] { (short.map { ["-\($0)"] } ?? []) + ["--\(name)"] }

  /// The words of a value that are read one by one.
  func words(in value: [UInt8]) -> [[UInt8]] {
    switch values {
    case .list, .assignments:
      value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { Array($0) }
    case .files, .words, .anything, nil: [value]
    }
  }

  /// What a misspelt word of the value was meant to be.
  func suggestion(for word: String) -> String? {
    switch values {
    case .words(let words):
      return spellingSuggestion(for: word, among: words) ?? Self.synonyms[word.lowercased()]
    case .list(let names):
      return RuleNames.suggestion(for: word, among: names)
    case .assignments(let names, let values):
      let parts = word.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let name = RuleNames.suggestion(for: parts[0], among: names),
        let value = spellingSuggestion(for: parts[1], among: values)
      else { return nil }
      return name + "=" + value
    case .files, .anything, nil: return nil
    }
  }

  /// Other names of encodings and formats.
  private static let synonyms = [
    "latin1": "iso-8859-1", "latin-1": "iso-8859-1", "l1": "iso-8859-1", "ascii": "utf-8",
    "cp1252": "windows-1252", "win1252": "windows-1252", "ansi": "windows-1252",
    "unicode": "utf-16le", "utf16": "utf-16le", "utf-16": "utf-16le", "excel": "xlsx",
    "ical": "ics", "calendar": "ics", "jsonl": "ndjson", "md": "markdown", "htm": "html",
    "xml": "junit",
  ]
}
