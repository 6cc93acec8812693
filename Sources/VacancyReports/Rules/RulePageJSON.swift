import VacancyCore

/// A rule as `rules` and `explain` write it.
struct RulePageJSON: JSONObject {
  let page: RulePage
  /// The language of what it says; names, severities and families never change.
  let language: Language

  func writeFields(to json: inout JSONWriter) {
    json.field("name", page.name)
    json.field("family", page.family.rawValue)
    json.field("severity", page.severity.rawValue)
    json.field("requirement", page.requirement[language])
    json.field("rationale", page.rationale[language])
    json.field("violating", page.violating)
    json.field("compliant", page.compliant)
  }

  /// An object with a version, indented, with a line end.
  static func document(_ fields: (inout JSONWriter) -> Void) -> String {
    var buffer: [UInt8] = []
    JSONWriter.append(to: &buffer, indented: true) { json in
      json.object { json in
        json.field("schemaVersion", 1)
        fields(&json)
      }
    }
    return String(decoding: buffer, as: UTF8.self) + "\n"
  }
}
