import VacancyCore

/// The JSON Schema (draft 2020-12) of a comparison, as it is written.
public enum DiffSchema {
  /// The name of the schema. It changes with the version of the shape.
  public static let identifier = "urn:vacancy:schema:diff:2"

  /// The version of the shape.
  static let version = 2

  /// The schema, indented, with a line end.
  public static let text = SchemaText.text(
    of: document, identifier: identifier, scalars: scalars, definitions: definitions)

  /// The name of the schema of several comparisons.
  public static let listIdentifier = "urn:vacancy:schema:diffs:2"

  /// The schema of several comparisons, indented, with a line end.
  public static let listText = SchemaText.text(
    of: SchemaRoot(
      title: "Comparisons",
      description: "What is written of a folder, several notices or a list.",
      type: .list(.definition(document.title))),
    identifier: listIdentifier, scalars: scalars, definitions: [document] + definitions)

  private static let scalars =
    [SchemaScalar.pointer] + NoticeSchema.scalars.filter { $0.name == "jobNumber" }

  static let definitions = [
    source, difference, side, summary, pair, NoticeSchema.span,
  ]

  private static let document = SchemaObject(
    "Comparison",
    "What the English half of a vacancy notice says held against what the French half says. "
      + "Several notices come as an array of these objects.",
    [
      .init("schemaVersion", .constant(version), "The version of the shape of this comparison."),
      .init(
        "source", .definition("Source"), "The file of the English half, or the only file."),
      .init(
        "frenchSource", .orNull(.definition("Source")),
        "The file of the French half, where the halves lie in two files."),
      .init(
        "jobNumber", .orNull(.definition("jobNumber")),
        "The job number of the English half, else of the French half."),
      .init(
        "status",
        .words(
          ComparedNotice.Status.allCases.map(\.rawValue)
            + UnreadableInput.Reason.allCases.map(\.rawValue)),
        "What came of the input."),
      .init("message", .orNull(.text), "Why there is nothing to compare; null where there is."),
      .init(
        "differences", .list(.definition("Difference")),
        "Where the halves disagree, in the order of the record."),
      .init("summary", .definition("Summary"), "How many differences there are."),
      .optional(
        "alignment", .list(.definition("Pair")),
        "Only when asked for: what was held against what, in the order of the record."),
    ])

  private static let source = SchemaObject(
    "Source", "Where a notice came from.",
    [
      .init("path", .text, "The path as it was given; - is standard input."),
      .init(
        "bytes", .orNull(.integer(from: 0)),
        "The size on disk, in bytes; null where it could not be read."),
      .init(
        "encoding", .orNull(.words(of: TextEncoding.self)),
        "How its bytes stand for characters; null where it could not be read."),
    ] + NoticeSchema.placeInFile)

  private static let difference = SchemaObject(
    "Difference", "A place where the halves disagree.",
    [
      .init(
        "rule", .form("^[a-z]+(-[a-z]+)*$"), "The name of the rule, such as deadline-mismatch."),
      .init("severity", .words(of: Severity.self), "How grave it is; notes never decide."),
      .init("message", .text, "What differs, in the language that was asked for."),
      .init("kind", .words(of: Finding.Kind.self), "How the halves disagree."),
      .init(
        "en", .orNull(.definition("Side")),
        "What the English half has there; null where nothing in it answers."),
      .init(
        "fr", .orNull(.definition("Side")),
        "What the French half has there; null where nothing in it answers."),
      .init(
        "suppression", .orNull(.text),
        "Why it does not decide: the reason of the configuration, or baseline; null where it may."
      ),
    ])

  private static let side = SchemaObject(
    "Side", "One half's side of a difference.",
    [
      .init("pointer", .definition("pointer"), "The place in the record."),
      .init(
        "text", .text,
        "The notice's own words that differ, or the text that has no answer; where the other half "
          + "says something that is missing here, the whole text that answers it."),
      .init(
        "span", .orNull(.definition("Span")), "Where exactly it stands in the file of its half."),
    ])

  private static let summary = SchemaObject(
    "Summary", "How many differences there are.",
    [
      .init("differences", .integer(from: 0), "All of them but those that are suppressed."),
      .init("errors", .integer(from: 0), "Those of severity error."),
      .init("warnings", .integer(from: 0), "Those of severity warning."),
      .init("notes", .integer(from: 0), "Those of severity note."),
      .init("suppressed", .integer(from: 0), "Those that are suppressed, whatever their severity."),
    ])

  private static let pair = SchemaObject(
    "Pair", "Texts that answer each other; one side is empty where nothing answers.",
    [
      .init("en", .list(.definition("pointer")), "Places of the English half."),
      .init("fr", .list(.definition("pointer")), "Places of the French half."),
      .init("score", .fraction, "How alike they are."),
    ])
}
