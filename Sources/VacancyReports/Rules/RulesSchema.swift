import VacancyCore

/// The JSON Schema (draft 2020-12) of the catalogue of rules, as `vacancy rules --format json` writes it.
public enum RulesSchema {
  /// The name of the schema. It changes with the version of the shape.
  public static let identifier = "urn:vacancy:schema:rules:1"

  /// The schema, indented, with a line end.
  public static let text = SchemaText.text(
    of: RulesObject.objectSchema, identifier: identifier, scalars: [],
    definitions: [RuleObject.objectSchema])
}

struct RulesObject: ReportObject {
  let rules: [RuleObject]

  static let definition: Definition = ("Rules", "The rules of the catalogue, in its order.")

  static let keys: [Key] = [
    Key("schemaVersion", form: .constant(1), "The version of this shape.") { _ in 1 },
    Key("rules", "The rules.") { $0.rules },
  ]
}

/// A rule as `rules` and `explain` write it.
struct RuleObject: ReportObject {
  let page: RulePage
  /// The language of what it says; names, severities and families never change.
  let language: Language

  static let definition: Definition = (
    "Rule", "A rule: what it requires and why, with an example of either kind."
  )

  static let keys: [Key] = [
    Key("name", form: .form("^[a-z]+(-[a-z]+)*$"), "Its name, such as missing-title.") {
      $0.page.name
    },
    Key("family", "The family that it belongs to.") { $0.page.family },
    Key("severity", "The severity of its findings.") { $0.page.severity },
    Key("requirement", "What it requires, in the language of --lang.") {
      $0.page.requirement[$0.language]
    },
    Key("rationale", "Why it does.") { $0.page.rationale[$0.language] },
    Key("violating", "A notice that violates it.") { $0.page.violating },
    Key("compliant", "A notice that complies with it.") { $0.page.compliant },
  ]
}
