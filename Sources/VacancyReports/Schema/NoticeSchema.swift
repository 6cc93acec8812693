import VacancyCore

/// The JSON Schema (draft 2020-12) of the record of a notice, as it is written.
public enum NoticeSchema {
  /// The name of the schema. It changes with the version of the record.
  public static let identifier = "urn:vacancy:schema:notice:2"

  /// The schema, indented, with a line end.
  public static let text = SchemaText.text(
    of: SchemaDefinition(
      .orNull(.definition(record.title)), "Record",
      "What is written of one file: null where it could not be read."),
    identifier: identifier, scalars: scalars, definitions: definitions)

  /// The name of the schema of several records.
  public static let listIdentifier = "urn:vacancy:schema:notices:2"

  /// The schema of several records, indented, with a line end.
  public static let listText = SchemaText.text(
    of: SchemaDefinition(
      .list(.definition(record.title)), "Records",
      "What is written of a folder, several paths or a list. A file that could not be read has no "
        + "record."),
    identifier: listIdentifier, scalars: scalars, definitions: definitions)

  /// The record and all that it leads to, in its order.
  static let definitions = record.withObjects + [ValidationReport.Span.objectSchema]

  private static let record: SchemaObject = {
    let notice = SchemaObject(of: Notice.self)
    return SchemaObject(
      notice.title, notice.description,
      notice.properties + [
        .optional(
          "spans", .spans,
          "Only with --spans: the position of each text and each typed value, keyed by its JSON "
            + "Pointer (RFC 6901).")
      ])
  }()

  static let scalars = [
    SchemaDefinition(
      .form("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), "Date",
      "An ISO 8601 date, such as 2024-12-15; it has no time zone.", name: "date"),
    SchemaDefinition(
      .form("^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$"), "Time",
      "An ISO 8601 time of day, such as 23:59:00; it has no time zone.", name: "time"),
    SchemaDefinition(
      .form("^P[0-9]+[DWMY]$"), "Duration",
      "An ISO 8601 duration in the unit of the notice, such as P3Y or P24M.", name: "duration"),
    .jobNumber,
    SchemaDefinition(
      .form("^[A-Z]{2}$"), "Country", "An ISO 3166-1 alpha-2 code, such as BE.", name: "country"),
    SchemaDefinition(
      .form("^[A-Z]{3}$"), "Currency", "An ISO 4217 code, such as EUR.", name: "currency"),
    SchemaDefinition(
      .words((1...24).map { "G\($0)" }), "Grade name", "A grade of the scale of 2019.",
      name: "gradeName"),
    SchemaDefinition(
      .integer(from: 0), "Index",
      "The index, from 0, of an item in the list of essential qualifications.", name: "index"),
  ]
}

extension SchemaObject {
  /// The object and those that its properties lead to, each once, in their order.
  fileprivate var withObjects: [SchemaObject] {
    var all: [SchemaObject] = []
    addObjects(to: &all)
    return all
  }

  private func addObjects(to all: inout [SchemaObject]) {
    guard !all.contains(where: { $0.title == title }) else { return }
    all.append(self)
    for property in properties { property.type.object?.addObjects(to: &all) }
  }
}

extension SchemaType {
  /// The object that a value of the type is, or that its elements are.
  fileprivate var object: SchemaObject? {
    switch self {
    case .object(let object): object
    case .list(let type), .orNull(let type): type.object
    case .half: SchemaObject(of: Half.self)
    default: nil
    }
  }
}
