extension RuleID {
  /// A level of language is I to VI, or four digits from 0 to 5.
  public static let unknownLanguageLevel = RuleID(
    "unknown-language-level", .qualifications, .warning)
}

struct UnknownLanguageLevel: Rule {
  static let page = RulePage(
    .unknownLanguageLevel, foundBy: .check { UnknownLanguageLevel().check($0) },
    requirement: .init(
      english: "a level of language is I to VI, or four digits from 0 to 5",
      french: "un niveau linguistique va de I à VI, ou compte quatre chiffres de 0 à 5"),
    rationale: .init(
      english:
        "the International Staff has six levels; STANAG 6001 has one digit for each of four skills",
      french:
        "le Secrétariat international a six niveaux ; le STANAG 6001, un chiffre pour chacune de quatre aptitudes"
    ),
    violating: Example.notice(
      text: Example.qualifications(
        """
        - have at least 2 years' experience in a store;
        - possess the following levels: VII ("Advanced") in one; II ("Elementary") in the other.
        """)),
    edits: ["VII": "V"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    // Where two levels were read, there is none left to be unknown.
    subject.halves.filter { $0.qualifications.languages?.count ?? 0 < 2 }.flatMap { half in
      half.qualifications.essential.items.enumerated().compactMap { index, item -> Diagnostic? in
        guard let level = Self.level(in: item) else { return nil }
        let path = half.path[.qualifications][.essential][.items, index]
        return Self.finding(
          .unknown(level), at: subject.range(ofWord: level, in: path), path: path,
          values: [level])
      }
    }
  }

  /// The first level of an item that no scale has: `VII ("Expert")`, `SLP 3392`, `SLP 333`.
  static func level(in item: String) -> String? {
    let bytes = Array(item.utf8)
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end].isLetterOrDigit { end += 1 }
      defer { start = max(end, start + 1) }
      guard end > start, bytes[start].isOne(of: "IVX012345678") else { continue }
      let word = bytes[start..<end]
      let isUnknown =
        word.allSatisfy { $0.isOne(of: "IVX") }
        ? isBeforeName(end, bytes)
          && !LanguagePhrases.levels.contains(String(decoding: word, as: UTF8.self))
        : word.allSatisfy(\.isDigit) && isProfile(start, bytes)
          && (word.count != 4 || word.contains { $0 > UInt8(ascii: "5") })
      if isUnknown { return String(decoding: word, as: UTF8.self) }
    }
    return nil
  }

  /// Whether a name in quotes and brackets follows, as in `V ("Advanced")`.
  private static func isBeforeName(_ end: Int, _ bytes: [UInt8]) -> Bool {
    var next = end
    while next < bytes.count, bytes[next] == .space { next += 1 }
    guard next + 1 < bytes.count, bytes[next] == UInt8(ascii: "(") else { return false }
    // Quotes that are not ASCII have more than one byte.
    return bytes[next + 1].isOne(of: "\"'") || bytes[next + 1] >= 0x80
  }

  /// Whether `SLP`, `PLS` or `STANAG 6001` stands before a number.
  private static func isProfile(_ start: Int, _ bytes: [UInt8]) -> Bool {
    let before = FoldedText(bytes[max(0, start - 5)..<start])
    return before.contains(anyOf: LanguagePhrases.profileNames)
  }
}

extension Message {
  fileprivate static func unknown(_ level: String) -> Self {
    Self(
      english: "no scale of languages has the level '\(level)'",
      french: "aucune échelle de langues n'a le niveau « \(level) »")
  }
}
