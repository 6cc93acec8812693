import VacancyCore

extension NoticeSchema {
  static let half = SchemaObject(
    "Half",
    "What one half of a notice says. Texts are the wording of the notice as plain text.",
    [.init("language", .words(of: Language.self), "The language of the half, as ISO 639-1.")]
      + HeaderField.allCases.map(property) + HalfPart.allCases.map(property))

  private static func property(_ field: HeaderField) -> SchemaObject.Property {
    let (type, description): (SchemaType, String) =
      switch field {
      case .title: (.orNull(.text), "The title without job number and post count.")
      case .jobNumber: (.orNull(.definition("jobNumber")), "The job number of the title line.")
      case .posts: (.integer(from: 1), "How many posts are filled; unsaid is 1.")
      case .location: (.orNull(.definition("Location")), "Where the post is.")
      case .body: (.orNull(.definition("Body")), "The NATO body that the post belongs to.")
      case .schedule: (.orNull(.definition("Schedule")), "Full or part time.")
      case .deadline: (.orNull(.definition("Deadline")), "The last day to apply.")
      case .salary: (.orNull(.definition("Salary")), "The pay.")
      case .grade: (.orNull(.definition("Grade")), "The grade of the post.")
      case .clearance: (.orNull(.definition("Clearance")), "The security clearance asked for.")
      case .otherFields:
        (.list(.definition("OtherField")), "The header lines with a label that is not known.")
      case .pendingBudget:
        (
          .boolean,
          "Whether the notice itself, not only one of its positions, waits for its budget."
        )
      }
    return .init(field.rawValue, type, description)
  }

  private static func property(_ part: HalfPart) -> SchemaObject.Property {
    let (type, description): (SchemaType, String) =
      switch part {
      case .positions:
        (.list(.definition("ListedPost")), "The posts that a notice for several posts lists.")
      case .preamble:
        (.list(.text), "The paragraphs between Description and section 1, positions aside.")
      case .summary: (.list(.text), "The paragraphs of section 1.")
      case .qualifications: (.definition("Qualifications"), "Section 2.")
      case .accountabilities: (.list(.definition("Accountability")), "Section 3, by heading.")
      case .interrelationships: (.definition("Interrelationships"), "Section 4.")
      case .competencies: (.definition("Competencies"), "Section 5.")
      case .contract: (.definition("Contract"), "Section 6.")
      case .application: (.list(.text), "Section 7: paragraphs, and bullets without their marks.")
      case .additional: (.list(.text), "Section 8: paragraphs, and bullets without their marks.")
      case .otherSections:
        (
          .list(.definition("OtherSection")),
          "The sections that this form of notice has no room for."
        )
      case .unrecognized:
        (
          .list(.definition("UnrecognizedLine")),
          "Whatever found no place: no line of a notice is lost."
        )
      }
    return .init(part.rawValue, type, description)
  }

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
        .init(
          "kind", .orNull(.words(of: UnrecognizedLine.Kind.self)),
          "What the line is, if that is known."),
      ]),
  ]
}
