extension RuleID {
  /// A competency is one of those that the International Staff has.
  public static let unknownCompetency: RuleID = .init(
    "unknown-competency", .qualifications, .note,
    requirement: "a competency is on the list of the International Staff",
    french: "une compétence figure sur la liste du Secrétariat international",
    rationale: "the list is fixed; another name may be a typo",
    french: "cette liste est fixe ; un autre nom peut être une coquille",
    violating: Example.sections(
      competencies: Example.competencies(
        "- Initiative: Is decisive in a time-sensitive situation.\n- Teamwrok: Cooperates.")),
    edits: ["Teamwrok": "Teamwork"]
  ) { subject in
    subject.standardHalves.flatMap { half in
      subject.competencies(of: half, .unknownCompetency, Message.unknown) { item in
        let name = FoldedText(item.name)
        return !CompetencyNames.pairs.contains {
          name.equals(half.language == .english ? $0.english : $0.french)
        }
      }
    }
  }

  /// A competency is required once.
  public static let duplicateCompetency: RuleID = .init(
    "duplicate-competency", .qualifications, .warning,
    requirement: "a competency is listed once",
    french: "une compétence figure une seule fois",
    rationale: "one of the two was probably meant to be another",
    french: "l'une des deux devait sans doute être une autre",
    violating: Example.sections(
      competencies: Example.competencies(
        "- Initiative: Is decisive in a time-sensitive situation.\n- Initiative: Cooperates.")),
    edits: ["Initiative: Cooperates": "Teamwork: Cooperates"]
  ) { subject in
    subject.halves.flatMap { half in
      var seen: Set<[UInt8]> = Set(minimumCapacity: half.competencies.items.count)
      return subject.competencies(of: half, .duplicateCompetency, Message.again) {
        !seen.insert(FoldedText($0.name).bytes).inserted
      }
    }
  }

  /// A competency says by which behaviour it shows.
  public static let missingBehaviour: RuleID = .init(
    "missing-behaviour", .qualifications, .warning,
    requirement: "a competency is followed by a behaviour",
    french: "une compétence est suivie d'un comportement",
    rationale: "the behaviour defines the required level",
    french: "le comportement définit le niveau exigé",
    violating: Example.sections(
      competencies: Example.competencies(
        "- Initiative: Is decisive in a time-sensitive situation.\n- Teamwork.")),
    edits: ["Teamwork.": "Teamwork: Cooperates."]
  ) { subject in
    subject.standardHalves.flatMap {
      subject.competencies(of: $0, .missingBehaviour, Message.noBehaviour) { $0.behaviour == nil }
    }
  }
}

extension RuleSubject {
  /// The halves that have the eight sections of the International Staff.
  fileprivate var standardHalves: [RuleHalf] {
    halves.filter { form(of: $0.language)?.isStandard ?? false }
  }

  /// Findings about some competencies of a half, at their names.
  fileprivate func competencies(
    of half: RuleHalf, _ rule: RuleID, _ message: (String) -> Message,
    where isWrong: (Competencies.Item) -> Bool
  ) -> [Finding] {
    half.competencies.items.enumerated().compactMap { index, item in
      guard isWrong(item) else { return nil }
      let path = half.path[.competencies][.items, index]
      return Finding(rule, message(item.name), at: range(of: path[.name]), path: path)
    }
  }
}

extension Message {
  fileprivate static func unknown(_ name: String) -> Self {
    Self(
      english: "'\(name)' is not on the competency list of the International Staff",
      french: "« \(name) » ne figure pas sur la liste des compétences du Secrétariat international")
  }

  fileprivate static func again(_ name: String) -> Self {
    Self(
      english: "duplicate competency '\(name)'",
      french: "compétence en double « \(name) »")
  }

  fileprivate static func noBehaviour(_ name: String) -> Self {
    Self(
      english: "competency '\(name)' has no behaviour",
      french: "la compétence « \(name) » n'est suivie d'aucun comportement")
  }
}
