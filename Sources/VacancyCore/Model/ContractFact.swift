/// A part of the contract section, in the order of the record, under its key in the record.
package enum ContractPart: String, CaseIterable, Sendable {
  case offer, clause, secondment, servingStaff, notes

  /// The name of the part in sentences.
  var name: Message {
    switch self {
    case .offer: .init(english: "contract offered", french: "contrat proposé")
    case .clause: .init(english: "contract clause", french: "clause contractuelle")
    case .secondment: .init(english: "secondment", french: "détachement")
    case .servingStaff: .init(english: "serving staff", french: "agents en fonction")
    case .notes: .init(english: "contract note", french: "note sur le contrat")
    }
  }
}

/// A fact that is read from the texts of a contract, in the order of the record, under its key in the
/// record.
///
/// Whatever reads, writes, compares or names the facts switches over this: a new case does not
/// compile before each of them knows it.
package enum ContractFact: String, CaseIterable, Sendable {
  case kind, duration, until, renewal, maximumService, conversion, conversionNotice

  /// The name of the fact in sentences.
  var name: Message {
    switch self {
    case .kind: .init(english: "kind", french: "nature")
    case .duration: .init(english: "duration", french: "durée")
    case .until: .init(english: "end", french: "échéance")
    case .renewal: .init(english: "renewal", french: "renouvellement")
    case .maximumService: .init(english: "maximum service", french: "durée maximale")
    case .conversion: .init(english: "conversion", french: "conversion")
    case .conversionNotice:
      .init(english: "notice for conversion", french: "préavis de conversion")
    }
  }
}

extension ContractPart {
  /// The facts that the record has of the part.
  package var facts: [ContractFact] {
    switch self {
    case .offer: [.kind, .duration, .until, .renewal, .conversion]
    case .clause: ContractFact.allCases
    case .secondment: [.duration, .until, .renewal, .maximumService]
    case .servingStaff, .notes: []
    }
  }
}

extension Contract {
  /// A fact of a part as the record writes it, such as `P3Y`; `nil` where it is unsaid.
  func value(of fact: ContractFact, in part: ContractPart) -> String? {
    switch part {
    case .offer: offer?.value(of: fact)
    case .clause: clause?.value(of: fact)
    case .secondment: secondment?.value(of: fact)
    case .servingStaff, .notes: nil
    }
  }
}

extension Contract.Offer {
  fileprivate func value(of fact: ContractFact) -> String? {
    switch fact {
    case .kind: kind?.rawValue
    case .duration: duration?.description
    case .until: until?.description
    case .renewal: renewal?.description
    case .conversion: conversion.description
    case .maximumService, .conversionNotice: nil
    }
  }
}

extension Contract.Clause {
  fileprivate func value(of fact: ContractFact) -> String? {
    switch fact {
    case .kind: kind?.rawValue
    case .duration: duration?.description
    case .until: until?.description
    case .renewal: renewal?.description
    case .maximumService: maximumService?.description
    case .conversion: conversion.description
    case .conversionNotice: conversionNotice?.description
    }
  }
}

extension Contract.Secondment {
  fileprivate func value(of fact: ContractFact) -> String? {
    switch fact {
    case .duration: duration?.description
    case .until: until?.description
    case .renewal: renewal?.description
    case .maximumService: maximumService?.description
    case .kind, .conversion, .conversionNotice: nil
    }
  }
}
