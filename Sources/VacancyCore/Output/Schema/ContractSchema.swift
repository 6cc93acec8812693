extension NoticeSchema {
  static let contract = [
    SchemaObject(
      "Contract", "Section 6: the terms, for each sort of candidate.",
      [
        .init("offer", .orNull(.definition("Offer")), "What a candidate not seconded is offered."),
        .init("clause", .orNull(.definition("Clause")), "The clause that applies."),
        .init("secondment", .orNull(.definition("Secondment")), "What a seconded one is offered."),
        .init("servingStaff", .orNull(.definition("ServingStaff")), "What serving staff get."),
        .init("notes", .list(.definition("ContractNote")), "The notes."),
      ]),
    SchemaObject(
      "Offer", "The line that says what is offered to a candidate who is not seconded.",
      [
        printed,
        .init("kind", .orNull(.words(of: Contract.Offer.Kind.self)), "The sort of contract."),
        duration, until, renewal, conversion,
      ]),
    SchemaObject(
      "Clause", "The clause of the contract policy that applies.",
      [
        .init(
          "kind", .orNull(.words(of: Contract.Clause.Kind.self)),
          "turnover: turnover is desirable in the post; project: it is required for a limited "
            + "period; null: another clause."),
        .init("paragraphs", .list(.text), "The paragraphs of the clause."),
        duration, until, renewal, maximumService, conversion,
        .init(
          "conversionNotice", .orNull(.definition("duration")),
          "How long before the end conversion must be asked for."),
      ]),
    SchemaObject(
      "Secondment", "What a candidate seconded by a national administration is offered.",
      [printed, duration, until, renewal, maximumService]),
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

  private static let duration = SchemaObject.Property(
    "duration", .orNull(.definition("duration")), "How long the contract lasts.")
  private static let until = SchemaObject.Property(
    "until", .orNull(.definition("date")), "The day on which the contract ends.")
  private static let renewal = SchemaObject.Property(
    "renewal", .orNull(.definition("duration")), "How much longer it may be renewed for.")
  private static let maximumService = SchemaObject.Property(
    "maximumService", .orNull(.definition("duration")), "The most that one may serve in the post.")
  private static let conversion = SchemaObject.Property(
    "conversion", .boolean, "Whether the incumbent may apply for an indefinite contract.")
}
