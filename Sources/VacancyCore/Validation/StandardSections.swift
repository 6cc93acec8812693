/// The sections that a notice of the International Staff has, with their numbers and usual headings.
enum StandardSections {
  static func number(of kind: SectionKind) -> Int? {
    SectionKind.standard.firstIndex(of: kind).map { $0 + 1 }
  }

  /// The usual heading of a section, in capitals.
  static func heading(_ kind: SectionKind) -> Message? {
    switch kind {
    case .summary: Message(english: "SUMMARY", french: "RÉSUMÉ")
    case .qualifications:
      Message(english: "QUALIFICATIONS AND EXPERIENCE", french: "QUALIFICATIONS ET EXPÉRIENCE")
    case .essential: Message(english: "ESSENTIAL", french: "ACQUIS ESSENTIELS")
    case .desirable: Message(english: "DESIRABLE", french: "ACQUIS SOUHAITABLES")
    case .accountabilities:
      Message(english: "MAIN ACCOUNTABILITIES", french: "RESPONSABILITÉS PRINCIPALES")
    case .interrelationships:
      Message(english: "INTERRELATIONSHIPS", french: "STRUCTURE ET LIAISONS")
    case .competencies: Message(english: "COMPETENCIES", french: "COMPÉTENCES")
    case .contract: Message(english: "CONTRACT", french: "CONTRAT")
    case .application:
      Message(
        english: "USEFUL INFORMATION REGARDING APPLICATION AND RECRUITMENT PROCESS",
        french: "INFORMATIONS UTILES CONCERNANT LA PROCÉDURE DE CANDIDATURE ET DE RECRUTEMENT")
    case .additional:
      Message(english: "ADDITIONAL INFORMATION", french: "INFORMATIONS COMPLÉMENTAIRES")
    case .other: nil
    }
  }
}
