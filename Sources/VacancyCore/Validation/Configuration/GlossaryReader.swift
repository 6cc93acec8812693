extension Glossary {
  /// Reads a glossary: a line has English, a tab and French, or both as the two columns of a CSV file.
  ///
  /// Alternatives are divided by `|`; lines without text and those that begin with `#` are passed over.
  ///
  ///     incident management<TAB>gestion des incidents | gestion d'incident
  ///
  /// - Throws: Where a line has not two columns, or one of them has no words.
  public init(reading text: SourceText) throws(ConfigurationError) {
    var entries: [Entry] = []
    var start = 0
    let bytes = text.bytes
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == .lineFeed || $0 == Self.carriageReturn }
      let line = start..<(end ?? bytes.count)
      if let entry = try Self.entry(bytes[line], text) { entries.append(entry) }
      start = line.upperBound + 1
    }
    self.init(entries)
  }

  private static let carriageReturn = UInt8(ascii: "\r")

  private static func entry(
    _ line: ArraySlice<UInt8>, _ text: SourceText
  ) throws(ConfigurationError) -> Entry? {
    guard let first = line.first(where: { $0 > .space }), first != UInt8(ascii: "#") else {
      return nil
    }
    let columns = Self.columns(line)
    guard columns.count == 2 else {
      throw ConfigurationError(
        message: .columns(columns.count), position: text.position(of: line.startIndex))
    }
    return Entry(
      english: try terms(columns[0], text, line.startIndex),
      french: try terms(columns[1], text, line.startIndex))
  }

  /// The columns of a line: between tabs, or where it has none, between commas.
  private static func columns(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
    let tab = UInt8(ascii: "\t")
    if line.contains(tab) {
      return line.split(separator: tab, omittingEmptySubsequences: false).map(Array.init)
    }
    var columns: [[UInt8]] = [[]]
    var isQuoted = false
    var at = line.startIndex
    let quote = UInt8(ascii: "\"")
    while at < line.endIndex {
      let byte = line[at]
      if byte == quote, isQuoted, at + 1 < line.endIndex, line[at + 1] == quote {
        columns[columns.count - 1].append(quote)
        at += 1
      } else if byte == quote {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: ","), !isQuoted {
        columns.append([])
      } else {
        columns[columns.count - 1].append(byte)
      }
      at += 1
    }
    return columns
  }

  private static func terms(
    _ column: [UInt8], _ text: SourceText, _ line: Int
  ) throws(ConfigurationError) -> [String] {
    var terms: [String] = []
    for term in column.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
      let term = String(decoding: term, as: UTF8.self).trimmed
      let count = count(ofWordsOf: term)
      guard count > 0, count <= mostWords else {
        throw ConfigurationError(
          message: count == 0 ? .noWords : .tooLong(count, term.brief),
          position: text.position(of: line))
      }
      terms.append(term)
    }
    return terms
  }
}

extension Message {
  fileprivate static func columns(_ count: Int) -> Self {
    Self(
      english: "expected two columns, English and French, with a tab or a comma between them, but "
        + "found \(count)",
      french:
        "attendu : deux colonnes, anglais et français, séparées par une tabulation ou une virgule ; "
        + "trouvé : \(count)")
  }

  fileprivate static var noWords: Self {
    Self(
      english: "expected a term, but found no words",
      french: "attendu : un terme ; trouvé : aucun mot")
  }

  fileprivate static func tooLong(_ count: Int, _ term: String) -> Self {
    Self(
      english:
        "expected a term of at most \(Glossary.mostWords) words, but found \(count): '\(term)'",
      french:
        "attendu : un terme de \(Glossary.mostWords) mots au plus ; trouvé : \(count) mots, « \(term) »"
    )
  }
}
