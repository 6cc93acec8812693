extension RuleID {
  /// The essential qualifications name the required levels of language.
  public static let missingLanguageRequirement: RuleID = .init(
    "missing-language-requirement", .qualifications, .error, isAboutNotice: true,
    requirement: "the essential qualifications state the required language levels",
    french: "les acquis essentiels indiquent les niveaux linguistiques exigés",
    rationale:
      "every post has language requirements; a language without a level is a warning",
    french:
      "chaque poste comporte des exigences linguistiques ; une langue sans niveau donne un "
      + "avertissement",
    violating: Example.notice(
      text: Example.qualifications(
        "- have at least 2 years' experience in a store;\n- be discreet.")),
    edits: [
      "be discreet":
        #"possess the following levels: V ("Advanced") in one; II ("Elementary") in the other"#
    ]
  ) { subject in
    subject.essentialsLacking { qualifications in
      qualifications.languages != nil
        || qualifications.essential.items.contains {
          FoldedText($0).contains(anyOf: LanguagePhrases.interpreting)
        }
    }.map { lack in
      let path = lack.half.path[.qualifications]
      // A language that is required without a level, as in `a command of both languages`, is no error.
      let asking = lack.half.qualifications.essential.items.firstIndex {
        FoldedText($0).contains(anyOf: LanguagePhrases.languages)
      }
      return Finding(
        .missingLanguageRequirement, asking == nil ? .noLanguage : .noLevel,
        at: subject.range(around: path[.essential][.items, asking ?? 0]),
        path: path[.languages], severity: asking == nil ? .error : .warning,
        values: asking == nil ? [] : ["level"])
    }
  }

  /// A level of language is I to VI, or four digits from 0 to 5.
  public static let unknownLanguageLevel: RuleID = .init(
    "unknown-language-level", .qualifications, .warning,
    requirement: "a language level is I to VI, or four digits from 0 to 5",
    french: "un niveau linguistique va de I à VI, ou se compose de quatre chiffres de 0 à 5",
    rationale:
      "the International Staff uses six levels; STANAG 6001 uses one digit for each of four "
      + "skills",
    french:
      "le Secrétariat international utilise six niveaux ; le STANAG 6001, un chiffre pour "
      + "chacune des quatre aptitudes",
    violating: Example.essentials(
      levels: #"VII ("Advanced") in one; II ("Elementary") in the other"#),
    edits: ["VII": "V"]
  ) { subject in
    // Where two levels were read, there is none left to be unknown.
    subject.halves.filter { $0.qualifications.languages?.count ?? 0 < 2 }.flatMap { half in
      half.qualifications.essential.items.enumerated().compactMap { index, item -> Finding? in
        guard let level = level(in: item) else { return nil }
        let path = half.path[.qualifications][.essential][.items, index]
        return Finding(
          .unknownLanguageLevel, .unknown(level), at: subject.range(ofWord: level, in: path),
          path: path, values: [level])
      }
    }
  }

  /// A level of language is called by its own name.
  public static let languageLevelLabel: RuleID = .init(
    "language-level-label", .qualifications, .warning,
    requirement: "a language level is printed with its own name",
    french: "un niveau linguistique porte le nom qui lui correspond",
    rationale: "if number and name disagree, the required level is unclear",
    french: "si le numéro et le nom se contredisent, le niveau exigé n'est pas clair",
    violating: Example.essentials(
      levels: #"V ("Beginner") in one; II ("Elementary") in the other"#),
    edits: ["Beginner": "Advanced"]
  ) { subject in
    subject.halves.flatMap { half in
      (half.qualifications.languages ?? []).enumerated().compactMap {
        index, language -> Finding? in
        guard let label = language.label else { return nil }
        let folded = FoldedText(label)
        guard let named = LanguagePhrases.levelNames.first(where: { folded.equals($0.name) }),
          named.level != language.level
        else { return nil }
        let path = half.path[.qualifications][.languages, index]
        return Finding(
          .languageLevelLabel, .name(language.level, label, named.level),
          at: subject.range(of: path[.label]) ?? subject.range(of: path), path: path,
          values: [language.level, label])
      }
    }
  }
}

/// The first level of an item that no scale has: `VII ("Expert")`, `SLP 3392`, `SLP 333`.
private func level(in item: String) -> String? {
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
private func isBeforeName(_ end: Int, _ bytes: [UInt8]) -> Bool {
  var next = end
  while next < bytes.count, bytes[next] == .space { next += 1 }
  guard next + 1 < bytes.count, bytes[next] == UInt8(ascii: "(") else { return false }
  // Quotes that are not ASCII have more than one byte.
  return bytes[next + 1].isOne(of: "\"'") || bytes[next + 1] >= 0x80
}

/// Whether `SLP`, `PLS` or `STANAG 6001` precedes a number.
private func isProfile(_ start: Int, _ bytes: [UInt8]) -> Bool {
  let before = FoldedText(bytes[max(0, start - 5)..<start])
  return before.contains(anyOf: LanguagePhrases.profileNames)
}

extension Message {
  fileprivate static let noLanguage = Self(
    english: "no language required in the essential qualifications",
    french: "aucune langue exigée dans les acquis essentiels")

  fileprivate static let noLevel = Self(
    english: "language required without a level",
    french: "langue exigée sans niveau")

  fileprivate static func unknown(_ level: String) -> Self {
    Self(
      english: "unknown language level '\(level)'",
      french: "niveau linguistique inconnu « \(level) »")
  }

  fileprivate static func name(_ level: String, _ label: String, _ named: String) -> Self {
    Self(
      english: "'\(label)' is the name of level \(named), not of level \(level)",
      french: "« \(label) » correspond au niveau \(named), et non au niveau \(level)")
  }
}
