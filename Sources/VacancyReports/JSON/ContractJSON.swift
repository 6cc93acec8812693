import VacancyCore

extension Contract: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    for part in ContractPart.allCases {
      switch part {
      case .offer: json.field("offer", offer)
      case .clause: json.field("clause", clause)
      case .secondment: json.field("secondment", secondment)
      case .servingStaff: json.field("servingStaff", servingStaff)
      case .notes: json.field("notes", notes)
      }
    }
  }
}

extension Contract.Offer: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("text", text)
    for fact in ContractFact.allCases {
      switch fact {
      case .kind: json.field("kind", kind)
      case .duration: json.field("duration", duration)
      case .until: json.field("until", until)
      case .renewal: json.field("renewal", renewal)
      case .conversion: json.field("conversion", conversion)
      case .maximumService, .conversionNotice: break
      }
    }
  }
}

extension Contract.Clause: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    for fact in ContractFact.allCases {
      switch fact {
      case .kind:
        json.field("kind", kind)
        json.field("paragraphs", paragraphs)
      case .duration: json.field("duration", duration)
      case .until: json.field("until", until)
      case .renewal: json.field("renewal", renewal)
      case .maximumService: json.field("maximumService", maximumService)
      case .conversion: json.field("conversion", conversion)
      case .conversionNotice: json.field("conversionNotice", conversionNotice)
      }
    }
  }
}

extension Contract.Secondment: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("text", text)
    for fact in ContractFact.allCases {
      switch fact {
      case .duration: json.field("duration", duration)
      case .until: json.field("until", until)
      case .renewal: json.field("renewal", renewal)
      case .maximumService: json.field("maximumService", maximumService)
      case .kind, .conversion, .conversionNotice: break
      }
    }
  }
}

extension Contract.ServingStaff: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("text", text)
  }
}

extension Contract.Note: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("kind", kind)
    json.field("paragraphs", paragraphs)
  }
}
