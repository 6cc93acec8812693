import VacancyCore

/// The JSON Schema (draft 2020-12) of a validated run, as `json` and the lines of `ndjson` write it.
public enum ValidationSchema {
  static let version = 1

  /// The name of the schema. It changes with the version of the shape.
  public static let identifier = "urn:vacancy:schema:validation:1"

  /// The schema, indented, with a line end.
  public static let text = SchemaText.text(
    of: document, identifier: identifier, scalars: scalars,
    definitions: [
      ValidationStyle.Tool.objectSchema, FileObject.objectSchema, FindingObject.objectSchema,
      ValidationReport.Counterpart.objectSchema, ValidationSummary.objectSchema,
      Baseline.Entry.objectSchema,
      ValidationReport.Span.objectSchema,
    ] + lines)

  /// The name of the schema of a line of `ndjson`.
  public static let lineIdentifier = "urn:vacancy:schema:finding:1"

  /// The schema of a line of `ndjson`, indented, with a line end.
  public static let lineText = SchemaText.text(
    of: SchemaDefinition(
      .oneOf(lines.map { .definition($0.title) }), "Line",
      "A line of ndjson: a file, a finding in it or the summary."),
    identifier: lineIdentifier, scalars: scalars,
    definitions: lines + [
      ValidationStyle.Tool.objectSchema, ValidationReport.Counterpart.objectSchema,
      Baseline.Entry.objectSchema,
      ValidationReport.Span.objectSchema,
    ])

  private static let lines = [
    FileLine.objectSchema, FindingLine.objectSchema, SummaryLine.objectSchema,
  ]

  /// The document is written piece by piece, so that its keys are not those of an object.
  private static let document = SchemaObject(
    "Validation",
    "The files of a run and what was found in them. The lines of ndjson are FileLine, FindingLine "
      + "and, always last, SummaryLine.",
    [
      schemaVersion(of: FileLine.self).property(),
      .init("tool", ValidationStyle.Tool.schema(nil), ValidationStyle.Tool.definition.description),
      .init(
        "files", [FileObject].schema(nil),
        "All files that were named or found, in their order, then configurations with findings."),
      .init("summary", ValidationSummary.schema(nil), ValidationSummary.definition.description),
    ])

  /// The key that the document and every line have.
  static func schemaVersion<Object>(of _: Object.Type = Object.self) -> ReportKey<Object> {
    ReportKey("schemaVersion", form: .constant(version), "The version of this shape.") { _ in
      version
    }
  }

  private static let scalars: [SchemaDefinition] = [
    SchemaDefinition(
      .form("^[a-z]+(-[a-z]+)*$"), "Rule", "The name of a rule, such as missing-title.",
      name: "rule"),
    .pointer,
  ]
}
