import VacancyCore

/// What made the findings, with all of its rules.
struct SARIFTool: JSONObject {
  let style: ValidationStyle

  func writeFields(to json: inout JSONWriter) {
    json.objectField("driver") { json in
      json.field("name", style.tool.name)
      json.field("version", style.tool.version)
      if let address = style.tool.informationURI { json.field("informationUri", address) }
      json.field("language", style.language)
      json.field("rules", style.pages.map { SARIFRule(page: $0, style: style) })
    }
  }
}

/// A rule: its requirement, its rationale and its severity.
private struct SARIFRule: JSONObject {
  let page: RulePage
  let style: ValidationStyle

  func writeFields(to json: inout JSONWriter) {
    let (law, why) = (page.requirement[style.language], page.rationale[style.language])
    let command = "\(style.tool.name) explain \(page.name)"
    json.field("id", page.name)
    json.objectField("shortDescription") { $0.field("text", law) }
    json.objectField("fullDescription") { $0.field("text", Self.sentences(law, why)) }
    if let address = style.tool.informationURI { json.field("helpUri", "\(address)#\(page.name)") }
    json.objectField("help") { json in
      let pointer = Self.more("'\(command)'", "« \(command) »")[style.language]
      json.field("text", "\(Self.sentences(law, why))\n\n\(pointer)")
      let code = Self.more("`\(command)`", "`\(command)`")[style.language]
      json.field("markdown", "**\(law.markdown)**\n\n\(why.markdown)\n\n\(code)")
    }
    json.objectField("defaultConfiguration") { $0.field("level", page.severity) }
    json.objectField("properties") { json in
      json.field("tags", [page.family.rawValue])
      json.field(
        named: "problem.severity",
        page.severity == .note ? "recommendation" : page.severity.rawValue)
    }
  }

  /// Two sentences of a page, which have neither capital nor full stop there.
  private static func sentences(_ texts: String...) -> String {
    texts.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }.joined(separator: " ")
  }

  private static func more(_ english: String, _ french: String) -> Message {
    Message(
      english: "\(english) shows a notice that violates the rule and one that complies.",
      french: "\(french) montre un avis qui enfreint la règle et un avis conforme.")
  }
}
