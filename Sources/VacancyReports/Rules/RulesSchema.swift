import VacancyCore

/// The JSON Schema (draft 2020-12) of the catalogue of rules, as `vacancy rules --format json` writes it.
public enum RulesSchema {
  /// The name of the schema. It changes with the version of the shape.
  public static let identifier = "urn:vacancy:schema:rules:1"

  /// The schema, indented, with a line end.
  public static let text = SchemaText.text(
    of: document, identifier: identifier, scalars: [], definitions: [rule])

  private static let document = SchemaObject(
    "Rules", "The rules of the catalogue, in its order.",
    [
      .init("schemaVersion", .constant(1), "The version of this shape."),
      .init("rules", .list(.definition("Rule")), "The rules."),
    ])

  private static let rule = SchemaObject(
    "Rule", "A rule: what it requires and why, with an example of either kind.",
    [
      .init("name", .form("^[a-z]+(-[a-z]+)*$"), "Its name, such as missing-title."),
      .init("family", .words(of: RuleFamily.self), "The family that it belongs to."),
      .init("severity", .words(of: Severity.self), "The severity of its findings."),
      .init("requirement", .text, "What it requires, in the language that was asked for."),
      .init("rationale", .text, "Why it does."),
      .init("violating", .text, "A notice that violates it."),
      .init("compliant", .text, "A notice that complies with it."),
    ])
}
