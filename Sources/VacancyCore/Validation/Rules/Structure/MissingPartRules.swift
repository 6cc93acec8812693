extension RuleID {
  /// A notice of a body that publishes in both languages has its English half.
  public static let missingEnglishHalf: RuleID = .init(
    "missing-english-half", .structure, .warning,
    requirement: "a notice of a body that publishes in both languages has its English half",
    french: "un avis d'un organisme qui publie dans les deux langues a sa moitié anglaise",
    rationale: reasonForHalves.english,
    french: reasonForHalves.french,
    violating: Example.french(),
    edits: ["Magasinière": Example.staff() + "\nMagasinière"]
  ) { $0.missingHalf(.english, .missingEnglishHalf) }

  /// A notice of a body that publishes in both languages has its French half.
  public static let missingFrenchHalf: RuleID = .init(
    "missing-french-half", .structure, .warning,
    requirement: "a notice of a body that publishes in both languages has its French half",
    french: "un avis d'un organisme qui publie dans les deux langues a sa moitié française",
    rationale: reasonForHalves.english,
    french: reasonForHalves.french,
    violating: Example.staff(),
    edits: ["Description\n": "Description\n\n" + Example.french()]
  ) { $0.missingHalf(.french, .missingFrenchHalf) }

  /// A notice has a title.
  public static let missingTitle: RuleID = .init(
    "missing-title", .structure, .error, isAboutNotice: true,
    requirement: "a notice has a title",
    french: "un avis a un titre",
    rationale: "the title is what a candidate looks for first",
    french: "le titre est ce qu'un candidat cherche en premier",
    violating: Example.notice(title: "(260455)"),
    edits: ["(260455)": "Storekeeper (260455)"]
  ) { subject in
    subject.halvesLacking { $0.title != nil }.map {
      $0.finding(.missingTitle, "has no title", "n'a pas de titre", at: $0.half.path[.title])
    }
  }

  /// A notice has a job number.
  public static let missingJobNumber: RuleID = .init(
    "missing-job-number", .structure, .warning, isAboutNotice: true,
    requirement: "a notice has a job number",
    french: "un avis a un numéro de poste",
    rationale: "one applies by the job number, and the notice is filed under it",
    french: "on postule au moyen du numéro, et l'avis est classé sous ce numéro",
    violating: Example.notice(title: "Storekeeper"),
    edits: ["Storekeeper": "Storekeeper (260455)"]
  ) { subject in
    // The letterhead may have a number for both halves.
    let isElsewhere =
      subject.reading.notice.jobNumber != nil && subject.halves.allSatisfy { $0.jobNumber == nil }
    guard !isElsewhere else { return [] }
    return subject.halvesLacking { $0.jobNumber != nil }.map {
      $0.finding(
        .missingJobNumber, "has no job number", "n'a pas de numéro de poste",
        at: $0.half.path[.jobNumber])
    }
  }

  /// A notice names location, body, deadline, salary, grade and clearance.
  public static let missingField: RuleID = .init(
    "missing-field", .structure, .error, isAboutNotice: true,
    requirement: "a notice names location, body, deadline, salary, grade and clearance",
    french:
      "un avis indique le lieu, l'organisme, la date de retrait, le salaire, le grade et l'habilitation",
    rationale:
      "without them nobody can tell what is offered; a missing clearance is a warning, for it is often left out, as all of them are in the short form of the military staff",
    french:
      "sans eux, nul ne sait ce qui est offert ; une habilitation manquante est un avertissement, car elle est souvent omise, comme le sont tous ces éléments dans la forme courte de l'état-major militaire",
    violating: Example.notice(salary: nil),
    edits: ["21-Oct-2026": "21-Oct-2026\nSalary (Pay Basis): 3,411.06Euro (EUR) Monthly"]
  ) { subject in
    HeaderField.allCases.flatMap { field -> [Finding] in
      guard let missing = field.row.lack else { return [] }
      let name = missing.name()
      return subject.halvesLacking({ $0.names(field) }).map { lack in
        lack.finding(
          .missingField, "names no \(name.english)", "n'indique pas : \(name.french)",
          at: lack.half.path[field],
          severity: isShort(lack.half, subject) ? .warning : missing.severity)
      }
    }
  }

  /// A notice of the International Staff has its eight sections.
  public static let missingSection: RuleID = .init(
    "missing-section", .structure, .warning, isAboutNotice: true,
    requirement: "a notice of the International Staff has its eight sections",
    french: "un avis du Secrétariat international a ses huit sections",
    rationale:
      "each section answers a question of the candidate; other bodies have sections of their own",
    french:
      "chaque section répond à une question du candidat ; les autres organismes ont leurs propres sections",
    violating: Example.sections(interrelationships: nil),
    edits: [
      "5. COMPETENCIES":
        "4. INTERRELATIONSHIPS\n\nThe incumbent reports to the Head of the Store.\n\n5. COMPETENCIES"
    ]
  ) { subject in
    guard subject.reading.forms.contains(where: \.isStandard) else { return [] }
    return SectionKind.standard.flatMap { kind -> [Finding] in
      guard let number = StandardSections.number(of: kind),
        let heading = StandardSections.heading(kind)
      else { return [] }
      return subject.halvesLacking { half in
        guard let form = subject.form(of: half.language) else { return true }
        return form.has(kind) || kind == .qualifications && form.hasListsAlone
      }.map {
        $0.finding(
          .missingSection, "has no section '\(number). \(heading.english)'",
          "n'a pas de section « \(number). \(heading.french) »",
          at: kind.path(in: $0.half.language))
      }
    }
  }

  /// Section 2 lists what is essential.
  public static let missingEssential: RuleID = .init(
    "missing-essential", .structure, .error, isAboutNotice: true,
    requirement: "section 2 lists what is essential",
    french: "la section 2 énumère les acquis essentiels",
    rationale: "without them, nobody can tell who may apply",
    french: "sans eux, nul ne sait qui peut postuler",
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
        .missingEssential, "lists no essential qualification", "n'énumère aucun acquis essentiel",
        at: lack.half.path[.qualifications][.essential], in: heading?.words)
    }
  }
}

private let reasonForHalves = (
  english:
    "the International Staff publishes in English and French; most other bodies in English only",
  french:
    "le Secrétariat international publie en anglais et en français ; la plupart des autres organismes, en anglais seulement"
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
