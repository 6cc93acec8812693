extension Baseline {
  /// Reads a file that ``text`` wrote.
  ///
  /// A rule that is not known is no error: a baseline may be older than the rules, or newer.
  public init(reading text: SourceText) throws(ConfigurationError) {
    self.init()
    let reader = try DocumentReader(text)
    var version: Int?
    for member in try reader.members(reader.root, of: ["version", "entries"]) {
      if member.key == "version" {
        version = try reader.integer(member.node)
        guard version == 1 else {
          throw reader.mismatch("the version '1'", "la version « 1 »", member.node)
        }
      } else {
        for node in try reader.elements(member.node) { entries.insert(try Entry(node, reader)) }
      }
    }
    guard version != nil else {
      throw reader.failure(.missing("version"), at: reader.root.offset)
    }
  }
}

extension Baseline.Entry {
  fileprivate init(_ node: JSONNode, _ reader: DocumentReader) throws(ConfigurationError) {
    var rule: String?
    self.init(rule: "", jobNumber: nil, half: nil, pointer: nil, ordinal: 0)
    for member in try reader.members(
      node, of: ["rule", "jobNumber", "half", "pointer", "ordinal"])
    {
      switch member.key {
      case "rule": rule = try reader.string(member.node)
      case "jobNumber": jobNumber = try reader.optionalString(member.node)
      case "half": half = try reader.optionalString(member.node)
      case "pointer": pointer = try reader.optionalString(member.node)
      default: ordinal = try reader.integer(member.node)
      }
    }
    self.rule = try reader.required(rule, "rule", at: node.offset)
  }
}
