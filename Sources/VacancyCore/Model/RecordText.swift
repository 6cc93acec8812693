/// One text of a half: a field, a heading, an item or a paragraph.
package struct RecordText: Hashable, Sendable {
  package let path: RecordPath
  package let text: String
  package let section: RecordSection
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    case field, heading, item, paragraph
  }
}

/// The parts that the texts of a half belong to, in the order of the record.
package enum RecordSection: CaseIterable, Hashable, Sendable {
  case header, preamble, summary, essential, desirable, accountabilities, interrelationships
  case competencies, contract, application, additional, other, unrecognized

  package var title: Message {
    switch self {
    case .header: Message(english: "Header", french: "En-tête")
    case .preamble: Message(english: "Preamble", french: "Préambule")
    case .summary: Message(english: "Summary", french: "Résumé")
    case .essential:
      Message(english: "Essential qualifications", french: "Acquis essentiels")
    case .desirable:
      Message(english: "Desirable qualifications", french: "Acquis souhaitables")
    case .accountabilities: Message(english: "Accountabilities", french: "Responsabilités")
    case .interrelationships:
      Message(english: "Interrelationships", french: "Structure et liaisons")
    case .competencies: Message(english: "Competencies", french: "Compétences")
    case .contract: Message(english: "Contract", french: "Contrat")
    case .application: Message(english: "Application", french: "Candidature")
    case .additional:
      Message(english: "Additional information", french: "Informations complémentaires")
    case .other: Message(english: "Other sections", french: "Autres rubriques")
    case .unrecognized: Message(english: "Unrecognized lines", french: "Lignes non reconnues")
    }
  }
}
