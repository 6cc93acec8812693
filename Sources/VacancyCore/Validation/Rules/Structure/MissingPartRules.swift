extension RuleID {
  /// A notice of a body that publishes in both languages has its English half.
  public static let missingEnglishHalf: RuleID = .init(
    "missing-english-half", .structure, .warning,
    requirement: "a notice of a body that publishes in both languages has an English half",
    french: "un avis d'un organisme qui publie dans les deux langues comporte une version anglaise",
    rationale: reasonForHalves.english,
    french: reasonForHalves.french,
    violating: Example.french(),
    edits: ["Magasinière": Example.staff() + "\nMagasinière"]
  ) { $0.missingHalf(.english, .missingEnglishHalf) }

  /// A notice of a body that publishes in both languages has its French half.
  public static let missingFrenchHalf: RuleID = .init(
    "missing-french-half", .structure, .warning,
    requirement: "a notice of a body that publishes in both languages has a French half",
    french:
      "un avis d'un organisme qui publie dans les deux langues comporte une version française",
    rationale: reasonForHalves.english,
    french: reasonForHalves.french,
    violating: Example.staff(),
    edits: ["Description\n": "Description\n\n" + Example.french()]
  ) { $0.missingHalf(.french, .missingFrenchHalf) }

  /// A notice has a title.
  public static let missingTitle: RuleID = .init(
    "missing-title", .structure, .error, isAboutNotice: true,
    requirement: "a notice has a title",
    french: "un avis indique l'intitulé du poste",
    rationale: "candidates look for the title first",
    french: "c'est ce que l'on cherche en premier dans un avis",
    violating: Example.notice(title: "(260455)"),
    edits: ["(260455)": "Storekeeper (260455)"]
  ) { subject in
    subject.halvesLacking { $0.title != nil }.map {
      $0.finding(
        .missingTitle, "has no title", "n'indique pas l'intitulé du poste", at: $0.half.path[.title]
      )
    }
  }

  /// A notice has a job number.
  public static let missingJobNumber: RuleID = .init(
    "missing-job-number", .structure, .warning, isAboutNotice: true,
    requirement: "a notice has a job number",
    french: "un avis porte un numéro",
    rationale: "candidates apply by job number, and notices are filed by it",
    french: "c'est sous ce numéro que l'on postule et que l'avis est classé",
    violating: Example.notice(title: "Storekeeper"),
    edits: ["Storekeeper": "Storekeeper (260455)"]
  ) { subject in
    // The letterhead may have a number for both halves.
    let isElsewhere =
      subject.reading.notice.jobNumber != nil && subject.halves.allSatisfy { $0.jobNumber == nil }
    guard !isElsewhere else { return [] }
    return subject.halvesLacking { $0.jobNumber != nil }.map {
      $0.finding(
        .missingJobNumber, "has no job number", "ne porte pas de numéro",
        at: $0.half.path[.jobNumber])
    }
  }

  /// A notice names location, body, deadline, salary, grade and clearance.
  public static let missingField: RuleID = .init(
    "missing-field", .structure, .error, isAboutNotice: true,
    requirement: "a notice states location, NATO body, application deadline, salary, grade and "
      + "security clearance",
    french:
      "un avis indique le lieu, l'organisme OTAN, la date limite de candidature, le "
      + "salaire, le grade et l'habilitation de sécurité",
    rationale:
      "they define the offer; a missing clearance is only a warning because it is often "
      + "absent; the short form of the military staff leaves out all of them",
    french:
      "ils définissent l'offre ; l'absence d'habilitation donne un avertissement, car elle "
      + "est fréquente ; la forme abrégée de l'état-major militaire les omet tous",
    violating: Example.notice(salary: nil),
    edits: ["21-Oct-2026": "21-Oct-2026\nSalary (Pay Basis): 3,411.06Euro (EUR) Monthly"]
  ) { subject in
    HeaderField.allCases.flatMap { field -> [Finding] in
      guard let missing = field.row.lack else { return [] }
      let name = field.name.withArticle
      return subject.halvesLacking({ $0.names(field) }).map { lack in
        lack.finding(
          .missingField, "does not state \(name.english)", "n'indique pas \(name.french)",
          at: lack.half.path[field],
          severity: isShort(lack.half, subject) ? .warning : missing.severity)
      }
    }
  }

  /// A notice of the International Staff has its eight sections.
  public static let missingSection: RuleID = .init(
    "missing-section", .structure, .warning, isAboutNotice: true,
    requirement: "a notice of the International Staff has its eight sections",
    french: "un avis du Secrétariat international comporte ses huit rubriques",
    rationale:
      "each section answers a question that candidates have; other bodies use other sections",
    french:
      "chaque rubrique répond à une question des candidats ; les autres organismes ont "
      + "leurs propres rubriques",
    violating: Example.sections(interrelationships: nil),
    edits: [
      "5. COMPETENCIES":
        "4. INTERRELATIONSHIPS\n\nThe incumbent reports to the Head of the Store.\n\n5. COMPETENCIES"
    ]
  ) { subject in
    guard subject.reading.forms.contains(where: \.isStandard) else { return [] }
    return SectionKind.standard.flatMap { kind -> [Finding] in
      guard let number = StandardSections.number(of: kind),
        let headings = StandardSections.heading(kind)
      else { return [] }
      return subject.halvesLacking { half in
        guard let form = subject.form(of: half.language) else { return true }
        return form.has(kind) || kind == .qualifications && form.hasListsAlone
      }.map {
        let heading = "\(number). \(headings[$0.half.language])"
        return $0.finding(
          .missingSection, "has no section '\(heading)'", "n'a pas de rubrique « \(heading) »",
          at: kind.path(in: $0.half.language))
      }
    }
  }

  /// Section 2 lists what is essential.
  public static let missingEssential: RuleID = .init(
    "missing-essential", .structure, .error, isAboutNotice: true,
    requirement: "section 2 lists the essential qualifications",
    french: "la rubrique 2 contient la liste des acquis essentiels",
    rationale: "they decide who may apply",
    french: "ils déterminent qui peut postuler",
    violating: Example.sections(
      qualifications:
        "2. QUALIFICATIONS AND EXPERIENCE\n\nDESIRABLE\n\nThe following would be an advantage:\n\n- experience in a store;\n- patience."
    ),
    edits: [
      "QUALIFICATIONS AND EXPERIENCE\n\nDESIRABLE\n\nThe following would be an advantage:\n\n- experience in a store;\n- patience.":
        Example.qualifications()
    ]
  ) { subject in
    // A half that should have a section 2 and has none lacks its list, too.
    let forms = subject.reading.forms
    guard
      forms.contains(where: { $0.isStandard || $0.has(.qualifications) || $0.has(.desirable) })
    else { return [] }
    return subject.halvesLacking { !$0.qualifications.essential.items.isEmpty }.map { lack in
      let heading = subject.form(of: lack.half.language)?.headings.first {
        $0.kind == .qualifications || $0.kind == .essential || $0.kind == .desirable
      }
      return lack.finding(
        .missingEssential, "lists no essential qualifications", "n'indique aucun acquis essentiel",
        at: lack.half.path[.qualifications][.essential], in: heading?.words)
    }
  }
}

private let reasonForHalves = (
  english:
    "the International Staff publishes in English and French; most other bodies publish in English only",
  french:
    "le Secrétariat international publie en anglais et en français ; la plupart des autres organismes ne publient qu'en anglais"
)

extension RuleSubject {
  /// That a half is missing. The comparison knows whether it is in a file of its own.
  fileprivate func missingHalf(_ language: Language, _ rule: RuleID) -> [Finding] {
    comparison.found.filter { $0.rule == rule }.map {
      Finding(
        rule, $0.message, at: leadingHalf.flatMap(head), path: RecordPath(language), values: [])
    }
  }
}

/// Whether a half has the form of the military staff, whose title has a label: it names neither
/// place nor pay.
private func isShort(_ half: RuleHalf, _ subject: RuleSubject) -> Bool {
  subject.form(of: half.language)?.labels.contains { $0.field == .title } ?? false
}

extension HalfForm {
  /// Whether there is no heading above the lists of qualifications, and none was lost: a 3 means that
  /// there was a 2.
  fileprivate var hasListsAlone: Bool {
    func isThere(_ number: Int) -> Bool { headings.contains { $0.number == number } }
    return has(.essential) && (isThere(2) || !isThere(3))
  }
}
