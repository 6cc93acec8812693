extension Baseline {
  /// Reads the file of a baseline.
  ///
  /// A rule that is not known is no error: a baseline may be older than the rules, or newer.
  ///
  /// - Throws: Where the text is not JSON or not a baseline of this version.
  public init(reading text: SourceText) throws(ConfigurationError) {
    self.init()
    let reader = try DocumentReader(text)
    let members = try reader.members(reader.root, of: nil)
    guard let member = members.first(where: { $0.key == "version" }) else {
      throw reader.failure(
        .expected(
          Self.expected.english, Self.expected.french,
          found: Message(english: "no version", french: "aucune version")),
        at: reader.root.offset)
    }
    // Entries of another version have other keys: the version is what is wrong.
    guard try reader.integer(member.node) == Self.version else {
      throw reader.mismatch(Self.expected.english, Self.expected.french, member.node)
    }
    for member in try reader.members(reader.root, of: ["version", "entries"])
    where member.key == "entries" {
      for node in try reader.elements(member.node) {
        let (entry, count) = try reader.entry(node)
        entries[entry, default: 0] += count
      }
    }
  }
}

extension Baseline {
  private static let expected: (english: String, french: FrenchSentence) = (
    "a baseline of version 2 (write it anew with --write-baseline)",
    "un fichier de référence de version 2 (réécrivez-le avec --write-baseline)"
  )
}

extension DocumentReader {
  fileprivate func entry(
    _ node: JSONNode
  ) throws(ConfigurationError) -> (Baseline.Entry, count: Int) {
    var rule: String?
    var digest: String?
    var count = 1
    var entry = Baseline.Entry(
      rule: "", jobNumber: nil, file: nil, half: nil, pointer: nil, digest: "")
    for member in try members(
      node, of: ["rule", "jobNumber", "file", "half", "pointer", "digest", "count"])
    {
      switch member.key {
      case "rule": rule = try string(member.node)
      case "jobNumber": entry.jobNumber = try optionalString(member.node)
      case "file": entry.file = try optionalString(member.node)
      case "half": entry.half = try optionalString(member.node)
      case "pointer": entry.pointer = try optionalString(member.node)
      case "digest": digest = try string(member.node)
      default: count = try positive(member.node)
      }
    }
    entry.rule = try required(rule, "rule", at: node.offset)
    entry.digest = try required(digest, "digest", at: node.offset)
    return (entry, count)
  }

  private func positive(_ node: JSONNode) throws(ConfigurationError) -> Int {
    let number = try integer(node)
    // A sum of counts must not pass the largest number.
    guard 1...1_000_000 ~= number else {
      throw mismatch("a number from 1 to 1,000,000", "un nombre de 1 à 1 000 000", node)
    }
    return number
  }
}
