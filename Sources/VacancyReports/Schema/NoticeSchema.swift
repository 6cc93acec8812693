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
    identifier: identifier, scalars: scalars, definitions: definitions)

  /// The name of the schema of several records.
  public static let listIdentifier = "urn:vacancy:schema:notices:2"

  /// The schema of several records, indented, with a line end.
  public static let listText = SchemaText.text(
    of: SchemaRoot(
      title: "Records",
      description: "What is written of a folder, several paths or a list. A file that could not be "
        + "read has no record.",
      type: .list(.definition(record.title))),
    identifier: listIdentifier, scalars: scalars, definitions: definitions)

  /// The record and all that it leads to, in its order.
  static let definitions = record.withObjects + [span]

  private static let record: SchemaObject = {
    let notice = SchemaObject(of: Notice.self)
    return SchemaObject(
      notice.title, notice.description,
      notice.properties + [
        .optional(
          "spans", .spans,
          "Only when asked for: the place of each text and each typed value, keyed by its JSON "
            + "Pointer (RFC 6901).")
      ])
  }()

  /// Which part of a file a notice is, and how the file became text.
  static let placeInFile = SchemaObject(of: Notice.Source.self).properties.filter {
    ["notice", "converter"].contains($0.name)
  }

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
