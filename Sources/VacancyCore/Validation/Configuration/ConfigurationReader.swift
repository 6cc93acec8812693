/// What is wrong with a configuration or a baseline, and where.
public struct ConfigurationError: Error, Hashable, Sendable {
  /// What is wrong with the configuration.
  public var message: Message
  /// Where in its file.
  public var position: Position
}

extension Configuration {
  /// Reads `.vacancy.json`.
  ///
  /// - Throws: Where the text is not JSON, a key or a rule is not known, or a value is not what its key
  ///   requires.
  public init(reading text: SourceText) throws(ConfigurationError) {
    self.init()
    let reader = try DocumentReader(text)
    for member in try reader.members(reader.root, of: Self.keys) {
      let node = member.node
      switch member.key {
      case "select": select = try reader.selectors(node)
      case "ignore": ignore = try reader.selectors(node, isToIgnore: true)
      case "severity":
        for member in try reader.members(node, of: nil) {
          let rule = try reader.rule(member.key, at: member.offset)
          severity[rule] = try reader.choice(member.node, Severity.allCases)
        }
      case "failOn": failOn = try reader.choice(node, FailLevel.allCases)
      case "asOf": asOf = try reader.date(node)
      case "glossary":
        let path = try reader.string(node)
        // A configuration reads no files of a stranger's choice into reports.
        guard !path.isEmpty, !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
          throw reader.mismatch(
            "a path below the folder of the configuration",
            "un chemin sous le dossier de la configuration", node)
        }
        glossary = path
      case "include": include = try reader.patterns(node)
      case "exclude": exclude = try reader.patterns(node)
      case "suppressions":
        var positions = PositionFinder(text)
        for entry in try reader.elements(node) {
          var suppression = try Suppression(entry, reader)
          suppression.position = positions.position(of: entry.offset)
          suppressions.append(suppression)
        }
      default: break
      }
    }
  }

  static let keys = [
    "$schema", "select", "ignore", "severity", "failOn", "asOf", "glossary", "include",
    "exclude", "suppressions",
  ]
}

extension Suppression {
  static let keys = ["rule", "path", "pointer", "reason", "until"]

  fileprivate init(_ node: JSONNode, _ reader: DocumentReader) throws(ConfigurationError) {
    var rule: RuleSelector?
    var path: String?
    var reason: String?
    var pointer: String?
    var until: CalendarDate?
    for member in try reader.members(node, of: Self.keys) {
      switch member.key {
      case "rule":
        rule = try reader.selector(member.node)
      case "path": path = try reader.string(member.node)
      case "pointer": pointer = try reader.pointer(member.node)
      case "reason": reason = try reader.string(member.node)
      case "until": until = try reader.date(member.node)
      default: break
      }
    }
    guard let rule else { throw reader.failure(.missing("rule"), at: node.offset) }
    self.init(
      rule: rule, path: try reader.required(path, "path", at: node.offset), pointer: pointer,
      reason: try reader.required(reason, "reason", at: node.offset), until: until)
  }
}

/// Takes values out of a JSON document, or says what was expected where.
struct DocumentReader {
  let root: JSONNode
  private let text: SourceText

  init(_ text: SourceText) throws(ConfigurationError) {
    self.text = text
    do {
      root = try JSONReader.read(text)
    } catch {
      throw ConfigurationError(
        message: error.message, position: text.position(of: error.offset))
    }
  }

  func failure(_ message: Message, at offset: Int) -> ConfigurationError {
    ConfigurationError(message: message, position: text.position(of: offset))
  }

  /// That a value is not what its key requires.
  func mismatch(
    _ english: String, _ french: FrenchSentence, _ node: JSONNode
  ) -> ConfigurationError {
    failure(.expected(english, french, found: node.described), at: node.offset)
  }

  /// That a text is none of those that its key allows.
  private func mismatch(
    _ english: String, _ french: FrenchSentence, _ word: String, at node: JSONNode,
    nearest: String? = nil
  ) -> ConfigurationError {
    let message = Message.expected(english, french, found: .quoting(word.cut(to: 80)))
    return failure(message.suggesting(nearest), at: node.offset)
  }

  /// The members of an object whose keys are known.
  func members(
    _ node: JSONNode, of keys: [String]?
  ) throws(ConfigurationError) -> [JSONNode.Member] {
    guard case .object(let members) = node.value else {
      throw mismatch("an object", "un objet", node)
    }
    if let keys, let member = members.first(where: { !keys.contains($0.key) }) {
      throw failure(
        .unknownKey(member.key, spellingSuggestion(for: member.key, among: keys), keys),
        at: member.offset)
    }
    return members
  }

  func elements(_ node: JSONNode) throws(ConfigurationError) -> [JSONNode] {
    guard case .array(let elements) = node.value else {
      throw mismatch("an array", "un tableau", node)
    }
    return elements
  }

  func string(_ node: JSONNode) throws(ConfigurationError) -> String {
    guard case .string(let string) = node.value else {
      throw mismatch("a string", "une chaîne", node)
    }
    return string
  }

  /// A pointer into the record, which begins at its root.
  func pointer(_ node: JSONNode) throws(ConfigurationError) -> String {
    let pointer = try string(node)
    guard pointer.hasPrefix("/") else {
      throw mismatch(
        "a JSON Pointer such as '/halves/fr/deadline'",
        "un pointeur JSON tel que « /halves/fr/deadline »", pointer, at: node)
    }
    return pointer
  }

  func integer(_ node: JSONNode) throws(ConfigurationError) -> Int {
    guard case .number(let number) = node.value, let value = Int(number) else {
      throw mismatch("a whole number", "un nombre entier", node)
    }
    return value
  }

  /// A text, or `nil` for null.
  func optionalString(_ node: JSONNode) throws(ConfigurationError) -> String? {
    if case .null = node.value { return nil }
    return try string(node)
  }

  func date(_ node: JSONNode) throws(ConfigurationError) -> CalendarDate {
    let word = try string(node)
    guard let date = CalendarDate(word) else {
      throw mismatch(
        "a date such as '2026-12-31'", "une date telle que « 2026-12-31 »", word, at: node)
    }
    return date
  }

  func choice<Choice: RawRepresentable<String>>(
    _ node: JSONNode, _ choices: [Choice]
  ) throws(ConfigurationError) -> Choice {
    let word = try string(node)
    guard let choice = Choice(rawValue: word) else {
      let names = choices.map(\.rawValue)
      let words = Message.oneOf(names)
      throw mismatch(
        words.english, "\(words.french)", word, at: node,
        nearest: spellingSuggestion(for: word, among: names))
    }
    return choice
  }

  func selector(_ node: JSONNode) throws(ConfigurationError) -> RuleSelector {
    let name = try string(node)
    guard let selector = RuleSelector(name) else {
      throw failure(.unknownRule(name, RuleSelector.names), at: node.offset)
    }
    return selector
  }

  func rule(_ name: String, at offset: Int) throws(ConfigurationError) -> RuleID {
    guard let rule = RuleID(rawValue: name) else {
      let isFamily = RuleFamily(rawValue: name) != nil
      throw failure(
        isFamily ? .familyForRule(name) : .unknownRule(name, RuleCatalog.pages.map(\.name)),
        at: offset)
    }
    return rule
  }

  /// A member that must be there and say something.
  func required(
    _ value: String?, _ key: String, at offset: Int
  ) throws(ConfigurationError) -> String {
    guard let value else { throw failure(.missing(key), at: offset) }
    guard !value.trimmed.isEmpty else { throw failure(.empty(key), at: offset) }
    return value
  }
}

extension Message {
  static func expected(_ english: String, _ french: FrenchSentence, found: Message) -> Self {
    Self(
      english: "expected \(english), but found \(found.english)",
      french: "attendu : \(french) ; trouvé : \(found.french)")
  }

  fileprivate static func unknownKey(_ key: String, _ nearest: String?, _ keys: [String]) -> Self {
    let message = Self(
      english: "unknown key '\(key)'", french: "clé inconnue « \(key) »")
    guard nearest == nil else { return message.suggesting(nearest) }
    let words = oneOf(keys)
    return Self(
      english: "\(message.english); expected \(words.english)",
      french: "\(message.french) ; attendu : \(words.french)")
  }

  /// - Parameter names: The names that are known.
  fileprivate static func unknownRule(_ name: String, _ names: [String]) -> Self {
    let message = Self(
      english: "unknown rule '\(name)'", french: "règle inconnue « \(name) »")
    if let nearest = spellingSuggestion(for: name, among: names) {
      return message.suggesting(nearest)
    }
    return Self(
      english: "\(message.english); see 'vacancy rules'",
      french: "\(message.french) ; voir « vacancy rules »")
  }

  fileprivate static func familyForRule(_ name: String) -> Self {
    Self(
      english: "'\(name)' is a family; expected a rule name",
      french: "« \(name) » est une famille ; attendu : un nom de règle")
  }

  static func missing(_ key: String) -> Self {
    Self(english: "missing key '\(key)'", french: "clé manquante « \(key) »")
  }

  fileprivate static func empty(_ key: String) -> Self {
    Self(english: "'\(key)' must not be empty", french: "« \(key) » ne doit pas être vide")
  }
}
