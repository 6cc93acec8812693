/// The JSON Schema of `.vacancy.json`, as `vacancy schema config` prints it.
public enum ConfigurationSchema {
  /// Draft 2020-12. The names of rules are those of the catalogue.
  public static var text: String {
    let rules = RuleCatalog.pages.map { "\"\($0.name)\"" }.joined(separator: ", ")
    let families = RuleFamily.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    let required = UnreadableInput.Reason.allCases.map { "\"\($0.rule)\"" }.joined(separator: ", ")
    return """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Configuration of vacancy validate and vacancy diff",
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "$schema": {"type": "string"},
          "select": {
            "description": "Rules and families to apply; all if it is empty.",
            "type": "array",
            "items": {"$ref": "#/$defs/ruleOrFamily"}
          },
          "ignore": {
            "description": "Rules and families to leave out.",
            "type": "array",
            "items": {"$ref": "#/$defs/ruleOrFamily", "not": {"enum": [\(required)]}}
          },
          "severity": {
            "description": "The severity of the findings of a rule, where it is not that of its page.",
            "type": "object",
            "propertyNames": {"$ref": "#/$defs/rule"},
            "additionalProperties": {"enum": ["note", "warning", "error"]}
          },
          "failOn": {
            "description": "From which severity on a finding fails the run.",
            "enum": ["error", "warning", "note", "never"]
          },
          "asOf": {
            "description": "The day that deadlines are compared with.",
            "$ref": "#/$defs/date"
          },
          "glossary": {
            "description": "The file with terms and their translations, below the folder of this file.",
            "type": "string",
            "pattern": "[^ ]"
          },
          "include": {
            "description": "Further files that a folder is searched for, such as '*.pdf'.",
            "$ref": "#/$defs/patterns"
          },
          "exclude": {
            "description": "Files and folders that a search passes over, such as 'drafts'.",
            "$ref": "#/$defs/patterns"
          },
          "suppressions": {
            "description": "Findings that are shown, but never decide.",
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": ["rule", "path", "reason"],
              "properties": {
                "rule": {"$ref": "#/$defs/ruleOrFamily"},
                "path": {
                  "$ref": "#/$defs/pattern"
                },
                "pointer": {
                  "description": "The JSON Pointer of the value that is meant, with what is below it.",
                  "type": "string",
                  "pattern": "^/"
                },
                "reason": {"type": "string", "pattern": "[^ ]"},
                "until": {"description": "The last day.", "$ref": "#/$defs/date"}
              }
            }
          }
        },
        "$defs": {
          "rule": {"enum": [\(rules)]},
          "pattern": {
            "description": "Without '/', of a name at any depth; else of a path below the folder of this file. '*' matches anything but '/', '**' anything.",
            "type": "string",
            "minLength": 1
          },
          "patterns": {"type": "array", "items": {"$ref": "#/$defs/pattern"}},
          "ruleOrFamily": {"anyOf": [{"$ref": "#/$defs/rule"}, {"enum": [\(families)]}]},
          "date": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
        }
      }

      """
  }
}
