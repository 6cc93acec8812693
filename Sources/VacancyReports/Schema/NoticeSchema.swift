import VacancyCore

/// The JSON Schema (draft 2020-12) of the record of a notice, as it is written.
public enum NoticeSchema {
  /// The name of the schema. It changes with the version of the record.
  public static let identifier = "urn:vacancy:schema:notice:2"

  /// The schema, indented, with a line end.
  public static let text = SchemaText.text(
    of: SchemaRoot(
      title: "Record", description: "What is written of one file: null where it could not be read.",
      type: .orNull(.definition(record.title))),
    identifier: identifier, scalars: scalars, definitions: [record] + definitions)

  /// The name of the schema of several records.
  public static let listIdentifier = "urn:vacancy:schema:notices:2"

  /// The schema of several records, indented, with a line end.
  public static let listText = SchemaText.text(
    of: SchemaRoot(
      title: "Records",
      description: "What is written of a folder, several paths or a list. A file that could not be "
        + "read has no record.",
      type: .list(.definition(record.title))),
    identifier: listIdentifier, scalars: scalars, definitions: [record] + definitions)

  /// The definitions in the order in which the record comes to them.
  static let definitions: [SchemaObject] =
    [source, halves, half] + fields + sections + contract + remainder + [span]

  private static let record = SchemaObject(
    "Notice",
    "A NATO vacancy notice. Every key is always there, with null or an empty list where the "
      + "notice says nothing. Several notices come as an array of these objects, or as one a line.",
    [
      .init(
        "schemaVersion", .constant(Notice.schemaVersion), "The version of the shape of this record."
      ),
      .init("source", .definition("Source"), "The file that the notice was read from."),
      .init(
        "frenchSource", .orNull(.definition("Source")),
        "The file that the French half was read from, where the halves lie in two files; the spans "
          + "of /halves/fr refer to it then."),
      .init(
        "jobNumber", .orNull(.definition("jobNumber")),
        "The job number of the English half, else of the French half."),
      .init("letterhead", .list(.text), "The lines before the first title."),
      .init("halves", .definition("Halves"), "What each language says."),
      .optional(
        "spans", .spans,
        "Only when asked for: the place of each text and each typed value, keyed by its JSON "
          + "Pointer (RFC 6901)."),
    ])

  static let source = SchemaObject(
    "Source", "Where a notice came from.",
    [
      .init("path", .text, "The path as it was given; - is standard input."),
      .init("bytes", .integer(from: 0), "The size on disk, in bytes."),
      .init("encoding", .words(of: TextEncoding.self), "How its bytes stand for characters."),
    ] + placeInFile)

  /// Which part of a file a notice is, and how the file became text.
  static let placeInFile: [SchemaObject.Property] = [
    .init(
      "notice", .orNull(.integer(from: 1)),
      "The number of the notice in a file that holds several; null in a file of one."),
    .init(
      "converter", .orNull(.text),
      "The program that made text of the file; bytes, encoding and spans are then of that text."),
  ]

  private static let halves = SchemaObject(
    "Halves", "The notice in its two languages, by ISO 639-1 code.",
    [
      .init("en", .orNull(.half(.english)), "The English half; null where there is none."),
      .init("fr", .orNull(.half(.french)), "The French half; null where there is none."),
    ])

  static let span = SchemaObject(
    "Span", "A stretch of the file as it lies on disk; its end is exclusive.",
    [
      .init("line", .integer(from: 1), "The line of the start, from 1."),
      .init("column", .integer(from: 1), "The column of the start, from 1, in Unicode scalars."),
      .init("endLine", .integer(from: 1), "The line of the end."),
      .init("endColumn", .integer(from: 1), "The column of the end."),
      .init("offset", .integer(from: 0), "The offset of the start, in bytes, from 0."),
      .init("endOffset", .integer(from: 0), "The offset of the end, in bytes."),
    ])
}
