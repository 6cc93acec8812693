import VacancyCore
import VacancyReports

struct ValueKind<Value>: Sendable {
  /// The name of a value in the help.
  let name: String
  /// The words that a value can be.
  let values: @Sendable () -> Completable
  /// What was expected instead of a value that cannot be read.
  let expected: @Sendable ([UInt8]) -> Message
  let read: @Sendable ([UInt8]) -> Value?

  init(
    _ name: String, values: @escaping @Sendable () -> Completable = { .anything },
    expected: @autoclosure @escaping @Sendable () -> Message,
    read: @escaping @Sendable ([UInt8]) -> Value?
  ) {
    (self.name, self.values, self.expected, self.read) = (name, values, { _ in expected() }, read)
  }

  init(
    _ name: String, values: @escaping @Sendable () -> Completable = { .anything },
    expected: @escaping @Sendable ([UInt8]) -> Message,
    read: @escaping @Sendable ([UInt8]) -> Value?
  ) {
    (self.name, self.values, self.expected, self.read) = (name, values, expected, read)
  }
}

/// What a value can be.
enum Completable {
  case files
  /// One of a few words.
  case words([String])
  /// Some of a few words, with commas between them.
  case list([String])
  /// `NAME=VALUE`, some of them with commas between them.
  case assignments(names: [String], values: [String])
  case anything
}

extension ValueKind {
  /// One of a few words, in any case of letters.
  static func word(
    _ name: String, of words: @escaping @Sendable () -> [String],
    _ value: @escaping @Sendable (String) -> Value?
  ) -> Self {
    Self(
      name, values: { .words(words()) }, expected: .oneOf(words()),
      read: { bytes in
        let word = lowercase(bytes)
        return words().contains(word) ? value(word) : nil
      })
  }

  /// The name of a format of a command.
  static func format(of command: CommandName) -> ValueKind<OutputFormat> {
    .word(
      "FORMAT", of: { OutputFormat.formats(of: command).map(\.rawValue) }, OutputFormat.init)
  }

  /// An encoding, or `auto` for none.
  static var encoding: ValueKind<TextEncoding?> {
    .word(
      "NAME", of: { ["auto"] + TextEncoding.allCases.map(\.rawValue) },
      { .some(TextEncoding(rawValue: $0)) })
  }

  static func path(_ name: String = "FILE") -> ValueKind<Path> {
    .init(
      name, values: { .files },
      expected: Message(english: "a file name", french: "un nom de fichier"),
      read: { $0.isEmpty ? nil : Path($0) })
  }

  static var folder: ValueKind<Path> {
    .init(
      "DIR", values: { .files },
      expected: Message(english: "the name of a folder", french: "le nom d'un dossier"),
      read: { $0.isEmpty || $0 == Path.standardStream.bytes ? nil : Path($0) })
  }

  static var pattern: ValueKind<PathPattern> {
    .init(
      "GLOB",
      expected: Message(english: "a pattern such as '*.pdf'", french: "un motif tel que « *.pdf »"),
      read: { $0.isEmpty ? nil : PathPattern($0) })
  }

  static var size: ValueKind<ByteSize> {
    .init(
      "BYTES",
      expected: Message(
        english: "a size such as '500000', '500K' or '8MiB'",
        french: "une taille telle que « 500000 », « 500K » ou « 8MiB »"),
      read: { ByteSize(String(decoding: $0, as: UTF8.self)) })
  }

  static var threads: ValueKind<Int> {
    .init(
      "N",
      expected: Message(
        english: "a whole number from 1 to 256", french: "un nombre entier de 1 à 256"),
      read: { bytes in
        Int(String(decoding: bytes, as: UTF8.self)).flatMap { (1...256).contains($0) ? $0 : nil }
      })
  }

  static var seconds: ValueKind<Int> {
    .init(
      "SECONDS",
      expected: Message(
        english: "a whole number from 1 to 86400", french: "un nombre entier de 1 à 86400"),
      read: { bytes in
        Int(String(decoding: bytes, as: UTF8.self)).flatMap { (1...86_400).contains($0) ? $0 : nil }
      })
  }

  static var date: ValueKind<CalendarDate> {
    .init(
      "YYYY-MM-DD",
      expected: Message(
        english: "a date such as '2026-03-20'", french: "une date telle que « 2026-03-20 »"),
      read: { CalendarDate(String(decoding: $0, as: UTF8.self)) })
  }

  static var condition: ValueKind<ListCondition> {
    .init(
      "CONDITION",
      expected: { bytes in
        do throws(ListCondition.Problem) {
          _ = try ListCondition(String(decoding: bytes, as: UTF8.self))
          return .condition(.form)
        } catch {
          return .condition(error)
        }
      }, read: { try? ListCondition(String(decoding: $0, as: UTF8.self)) })
  }

  static var rules: ValueKind<RuleSelector> {
    .init(
      "RULES", values: { .list(RuleNames.all) },
      expected: Message(
        english: "rule or family names (see 'vacancy rules')",
        french: "des noms de règles ou de familles (voir « vacancy rules »)"),
      read: { RuleSelector(lowercase($0)) })
  }

  static var severityChange: ValueKind<Settings.SeverityChange> {
    .init(
      "RULE=LEVEL",
      values: {
        .assignments(names: RuleNames.rules, values: Severity.allCases.map(\.rawValue))
      },
      expected: { bytes in
        let rule = lowercase(bytes).split(separator: "=", omittingEmptySubsequences: false).first
        return rule.map { RuleNames.rules.contains(String($0)) } == false
          && bytes.contains(UInt8(ascii: "="))
          ? Message(
            english: "a known rule before '=' (see 'vacancy rules')",
            french: "une règle connue avant « = » (voir « vacancy rules »)")
          : Message(
            english: "a rule and 'error', 'warning' or 'note', such as 'missing-field=warning'",
            french: "une règle et « error », « warning » ou « note », par exemple "
              + "« missing-field=warning »")
      },
      read: { bytes in
        let parts = lowercase(bytes).split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, let severity = Severity(rawValue: String(parts[1])),
          let rule = RuleID(rawValue: String(parts[0]))
        else { return nil }
        return Settings.SeverityChange(rule: rule, severity: severity)
      })
  }
}

extension ValueKind where Value: CaseIterable & RawRepresentable<String> & SendableMetatype {
  /// The raw value of a case.
  static func word(_ name: String) -> Self {
    word(name, of: { Value.allCases.map(\.rawValue) }, Value.init)
  }
}

/// The names that rules are selected by.
enum RuleNames {
  static let rules = RuleCatalog.pages.map(\.name)
  static let all = RuleSelector.names

  /// The name that was meant: one that is spelled nearly so, or the only one, or the first mismatch,
  /// that the word is the beginning of: `deadline` for `deadline-mismatch`.
  static func suggestion(for word: String, among names: [String]) -> String? {
    let longer = names.filter { $0.hasPrefix(word.lowercased() + "-") }
    return spellingSuggestion(for: word, among: names)
      ?? longer.first { $0.hasSuffix("-mismatch") } ?? longer.first
  }
}

func lowercase(_ bytes: some Collection<UInt8>) -> String {
  String(decoding: bytes, as: UTF8.self).lowercased()
}

extension Message {
  /// What a condition of `list` needs.
  fileprivate static func condition(_ problem: ListCondition.Problem) -> Self {
    switch problem {
    case .form:
      return Self(
        english: "a key, an operator and a value, such as 'grade>=G15'",
        french: "une clé, un opérateur et une valeur, par exemple « grade>=G15 »")
    case .unknownKey:
      let keys = ListKey.allCases.map(\.rawValue).joined(separator: ", ")
      return Self(english: "a key of \(keys)", french: "une clé parmi \(keys)")
    case .unknownValue(let key):
      return Self(
        english: "a value of \(key.rawValue) such as '\(key.example)'",
        french: "une valeur de \(key.rawValue) telle que « \(key.example) »")
    case .notText(let key):
      return Self(
        english: "'~' behind a text such as title, not behind \(key.rawValue)",
        french: "« ~ » après un texte tel que title, non après \(key.rawValue)")
    }
  }
}
