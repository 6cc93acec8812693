import VacancyCore

/// The JSON Schema (draft 2020-12) of a comparison, as it is written.
public enum DiffSchema {
  /// The name of the schema. It changes with the version of the shape.
  public static let identifier = "urn:vacancy:schema:diff:2"

  static let version = 2

  /// The schema, indented, with a line end.
  public static let text = SchemaText.text(
    of: ComparisonObject.objectSchema, identifier: identifier, scalars: scalars,
    definitions: definitions)

  /// The name of the schema of several comparisons.
  public static let listIdentifier = "urn:vacancy:schema:diffs:2"

  /// The schema of several comparisons, indented, with a line end.
  public static let listText = SchemaText.text(
    of: SchemaDefinition(
      [ComparisonObject].schema(nil), "Comparisons",
      "What is written of a folder, several notices or a list."),
    identifier: listIdentifier, scalars: scalars,
    definitions: [ComparisonObject.objectSchema] + definitions)

  private static let scalars: [SchemaDefinition] = [.pointer, .jobNumber]

  private static let definitions = [
    SourceObject.objectSchema, DifferenceObject.objectSchema, SideObject.objectSchema,
    DifferenceTally.objectSchema, Comparison.Pair.objectSchema, ValidationReport.Span.objectSchema,
  ]
}
