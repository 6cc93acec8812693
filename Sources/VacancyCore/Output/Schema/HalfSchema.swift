extension NoticeSchema {
  static let half = SchemaObject(
    "Half",
    "What one half of a notice says. Texts are the wording of the notice as plain text.",
    [
      .init("language", .words(of: Language.self), "The language of the half, as ISO 639-1."),
      .init("title", .orNull(.text), "The title without job number and post count."),
      .init("jobNumber", .orNull(.definition("jobNumber")), "The job number of the title line."),
      .init("posts", .integer(from: 1), "How many posts are filled; unsaid is 1."),
      .init("location", .orNull(.definition("Location")), "Where the post is."),
      .init("body", .orNull(.definition("Body")), "The NATO body that the post belongs to."),
      .init("schedule", .orNull(.definition("Schedule")), "Full or part time."),
      .init("deadline", .orNull(.definition("Deadline")), "The last day to apply."),
      .init("salary", .orNull(.definition("Salary")), "The pay."),
      .init("grade", .orNull(.definition("Grade")), "The grade of the post."),
      .init("clearance", .orNull(.definition("Clearance")), "The security clearance asked for."),
      .init(
        "otherFields", .list(.definition("OtherField")),
        "The header lines with a label that is not known."),
      .init(
        "pendingBudget", .boolean,
        "Whether the notice itself, not only one of its positions, waits for its budget."),
      .init(
        "positions", .list(.definition("ListedPost")),
        "The posts that a notice for several posts lists."),
      .init(
        "preamble", .list(.text),
        "The paragraphs between Description and section 1, positions aside."),
      .init("summary", .list(.text), "The paragraphs of section 1."),
      .init("qualifications", .definition("Qualifications"), "Section 2."),
      .init("accountabilities", .list(.definition("Accountability")), "Section 3, by heading."),
      .init("interrelationships", .definition("Interrelationships"), "Section 4."),
      .init("competencies", .definition("Competencies"), "Section 5."),
      .init("contract", .definition("Contract"), "Section 6."),
      .init("application", .list(.text), "Section 7: paragraphs, and bullets without their marks."),
      .init("additional", .list(.text), "Section 8: paragraphs, and bullets without their marks."),
      .init(
        "otherSections", .list(.definition("OtherSection")),
        "The sections that this form of notice has no room for."),
      .init(
        "unrecognized", .list(.definition("UnrecognizedLine")),
        "Whatever found no place: no line of a notice is lost."),
    ])

  static let remainder = [
    SchemaObject(
      "OtherSection", "A section of a known form of notice that the record has no room for.",
      [
        .init("number", .orNull(.integer(from: 0)), "The number as printed."),
        .init("heading", .text, "The heading as printed."),
        .init("paragraphs", .list(.text), "The paragraphs."),
      ]),
    SchemaObject(
      "UnrecognizedLine", "A line that found no place.",
      [
        .init("line", .integer(from: 1), "The number of the line, from 1."),
        .init("text", .text, "The line as printed."),
      ]),
  ]
}
