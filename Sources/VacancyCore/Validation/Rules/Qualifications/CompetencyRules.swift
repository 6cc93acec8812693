extension RuleID {
  /// A competency is one of those that the International Staff has.
  public static let unknownCompetency: RuleID = .init(
    "unknown-competency", .qualifications, .note,
    requirement: "a competency is one of those that the International Staff has",
    french: "une compétence est l'une de celles du Secrétariat international",
    rationale: "the list is fixed; another name may be a slip in one of them",
    french: "la liste est fixe ; un autre nom peut être une erreur dans l'un d'eux",
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
    requirement: "a competency is asked for once",
    french: "une compétence est demandée une fois",
    rationale: "one of the two was meant to be another",
    french: "l'une des deux devait en être une autre",
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
    requirement: "a competency says by which behaviour it shows",
    french: "une compétence indique le comportement qui la révèle",
    rationale: "the behaviour is the level that is asked for",
    french: "le comportement est le niveau requis",
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
      english: "no competency of the International Staff is called '\(name)'",
      french: "aucune compétence du Secrétariat international ne s'appelle « \(name) »")
  }

  fileprivate static func again(_ name: String) -> Self {
    Self(
      english: "this competency was asked for before: '\(name)'",
      french: "cette compétence figure déjà plus haut : « \(name) »")
  }

  fileprivate static func noBehaviour(_ name: String) -> Self {
    Self(
      english: "the competency '\(name)' has no behaviour",
      french: "la compétence « \(name) » n'a pas de comportement")
  }
}
