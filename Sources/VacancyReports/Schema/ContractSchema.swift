import VacancyCore

extension NoticeSchema {
  static let contract = [
    SchemaObject(
      "Contract", "Section 6: the terms, for each sort of candidate.",
      ContractPart.allCases.map(property)),
    SchemaObject(
      "Offer", "The line that says what is offered to a candidate who is not seconded.",
      [
        printed,
        .init("kind", .orNull(.words(of: Contract.Offer.Kind.self)), "The sort of contract."),
      ] + facts(of: .offer)),
    SchemaObject(
      "Clause", "The clause of the contract policy that applies.",
      [
        .init(
          "kind", .orNull(.words(of: Contract.Clause.Kind.self)),
          "turnover: turnover is desirable in the post; project: it is required for a limited "
            + "period; null: another clause."),
        .init("paragraphs", .list(.text), "The paragraphs of the clause."),
      ] + facts(of: .clause)),
    SchemaObject(
      "Secondment", "What a candidate seconded by a national administration is offered.",
      [printed] + facts(of: .secondment)),
    SchemaObject("ServingStaff", "What serving staff is offered.", [printed]),
    SchemaObject(
      "ContractNote", "A note with the paragraphs that belong to it.",
      [
        .init(
          "kind", .orNull(.words(of: Contract.Note.Kind.self)),
          "twin-grade: on posts with a twin grade; null: another note."),
        .init("paragraphs", .list(.text), "The paragraphs of the note."),
      ]),
  ]

  private static func property(_ part: ContractPart) -> SchemaObject.Property {
    let (type, description): (SchemaType, String) =
      switch part {
      case .offer: (.orNull(.definition("Offer")), "What a candidate not seconded is offered.")
      case .clause: (.orNull(.definition("Clause")), "The clause that applies.")
      case .secondment: (.orNull(.definition("Secondment")), "What a seconded one is offered.")
      case .servingStaff: (.orNull(.definition("ServingStaff")), "What serving staff get.")
      case .notes: (.list(.definition("ContractNote")), "The notes.")
      }
    return .init(part.rawValue, type, description)
  }

  /// The facts of a part but for its kind, which each part has its own words for.
  private static func facts(of part: ContractPart) -> [SchemaObject.Property] {
    part.facts.compactMap { fact in
      let duration = SchemaType.orNull(.definition("duration"))
      let (type, description): (SchemaType, String)
      switch fact {
      case .kind: return nil
      case .duration: (type, description) = (duration, "How long the contract lasts.")
      case .until:
        (type, description) = (
          .orNull(.definition("date")), "The day on which the contract ends."
        )
      case .renewal: (type, description) = (duration, "How much longer it may be renewed for.")
      case .maximumService:
        (type, description) = (duration, "The most that one may serve in the post.")
      case .conversion:
        (type, description) = (
          .boolean, "Whether the incumbent may apply for an indefinite contract."
        )
      case .conversionNotice:
        (type, description) = (
          duration, "How long before the end conversion must be asked for."
        )
      }
      return .init(fact.rawValue, type, description)
    }
  }
}
