extension Example {
  /// A notice with the eight sections of the International Staff; each can be another text, or be
  /// left out.
  static func sections(
    summary: String? = "SUMMARY\n\nThe Store keeps what the staff needs.",
    qualifications: String? = qualifications(),
    accountabilities: String? =
      "MAIN ACCOUNTABILITIES\n\nKnowledge Management\n\nKeeps the books.",
    interrelationships: String? =
      "INTERRELATIONSHIPS\n\nThe incumbent reports to the Head of the Store.",
    competencies: String? = competencies(), contract: String? = contract(),
    application: String? =
      "USEFUL INFORMATION REGARDING APPLICATION AND RECRUITMENT PROCESS\n\nApply online.",
    additional: String? = "ADDITIONAL INFORMATION\n\nThe Store is a smoke-free place."
  ) -> String {
    let sections = [
      summary, qualifications, accountabilities, interrelationships, competencies, contract,
      application, additional,
    ]
    // A section that brings a number of its own keeps it.
    let numbered = sections.enumerated().compactMap { index, text in
      text.map { $0.first?.isNumber ?? false ? $0 : "\(index + 1). \($0)" }
    }
    return notice(text: numbered.joined(separator: "\n\n"))
  }

  /// Section 2 with some essential items, without its number.
  static func qualifications(_ items: String = essentialItems()) -> String {
    "QUALIFICATIONS AND EXPERIENCE\n\nESSENTIAL\n\nThe incumbent must:\n\n" + items
  }

  private static let experience = "have at least 2 years' experience in a store"
  private static let levels = #"V ("Advanced") in one; II ("Elementary") in the other"#

  /// A notice that has but a section 2, with two essential items.
  static func essentials(
    _ experience: String = experience, levels: String = levels
  ) -> String {
    notice(text: qualifications(essentialItems(experience, levels: levels)))
  }

  private static func essentialItems(
    _ experience: String = experience, levels: String = levels
  ) -> String {
    "- \(experience);\n- possess the following levels: \(levels)."
  }

  /// The French section 2 with some essential items, without its number.
  static func frenchQualifications(_ items: String) -> String {
    "QUALIFICATIONS ET EXPÉRIENCE\n\nACQUIS ESSENTIELS\n\nLa/Le titulaire du poste doit :\n\n"
      + items
  }

  /// Section 5 with some competencies, without its number.
  static func competencies(
    _ items: String = """
    - Initiative: Is decisive in a time-sensitive situation.
    - Teamwork: Cooperates.
    """
  ) -> String {
    "COMPETENCIES\n\nThe incumbent must demonstrate:\n\n" + items
  }

  /// The French section 5 with some competencies, without its number.
  static func frenchCompetencies(_ items: String) -> String {
    "COMPÉTENCES\n\n"
      + "La/Le titulaire du poste doit faire preuve des compétences suivantes :\n\n" + items
  }

  /// Section 6 without its number; what is `nil` is left out.
  static func contract(
    offer: String? = "Definite duration contract of three years.",
    clause: String? =
      "The successful applicant will be offered a 3-year definite duration contract.",
    rest: String? = nil
  ) -> String {
    let offer = offer.map {
      "Contract to be offered to the successful applicant (if non-seconded): " + $0
    }
    let clause = clause.map { "Contract clause applicable:\n\n" + $0 }
    return "CONTRACT\n\n"
      + [offer, clause, rest].compactMap(\.self).joined(separator: "\n\n")
  }
}
