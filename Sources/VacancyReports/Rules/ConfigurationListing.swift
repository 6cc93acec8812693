package import VacancyCore

/// A configuration with where it is from: what `vacancy config` prints.
package struct ConfigurationListing {
  private let configuration: Configuration
  /// The file; `nil` where there is none and the defaults apply.
  private let path: String?
  private let language: Language

  package init(_ configuration: Configuration, path: String?, in language: Language) {
    self.configuration = configuration
    self.path = path
    self.language = language
  }

  /// A line for each thing that is set, and the rules that apply.
  ///
  /// - Parameter width: The columns of the terminal; `nil` for a pipe or a file.
  package func text(width: Int?) -> String {
    let none = Message(
      english: "none (defaults)", french: "aucune (valeurs par défaut)")
    let defaults = Message(english: "error (diff: warning)", french: "error (diff : warning)")
    var rows: [(Message, String)] = [
      (Message(english: "configuration", french: "configuration"), path ?? none[language]),
      (
        Message(english: "fail level", french: "seuil d'échec"),
        configuration.failOn?.rawValue ?? defaults[language]
      ),
      (
        Message(english: "as of", french: "date de référence"),
        configuration.asOf?.written[language] ?? "–"
      ),
    ]
    if let glossary = configuration.glossary {
      rows.append((Message(english: "glossary", french: "glossaire"), glossary))
    }
    rows += configuration.include.map {
      (Message(english: "include", french: "inclus"), $0.text)
    }
    rows += configuration.exclude.map {
      (Message(english: "exclude", french: "exclus"), $0.text)
    }
    rows += configuration.suppressions.map {
      (Message(english: "suppressed", french: "exclusion"), describe($0))
    }
    let rules = Message(
      english: "\(active.count) of \(RuleCatalog.pages.count)",
      french: "\(active.count) sur \(RuleCatalog.pages.count)")
    rows.append((Message(english: "rules", french: "règles"), rules[language]))
    let width = rows.map { $0.0[language].count }.max() ?? 0
    let list = rows.map { name, value in
      let padding = String(repeating: " ", count: width - name[language].count)
      return "\(name[language])\(padding)  \(visible(value))\n"
    }.joined()
    return list + "\n" + RuleListing.text(of: active, in: language, width: width)
  }

  package var json: String {
    JSONFields { json in
      json.field("schemaVersion", 1)
      json.field("path", path)
      json.field("failOn", failOn.rawValue)
      json.field("asOf", configuration.asOf)
      json.field("glossary", configuration.glossary)
      json.field("include", configuration.include.map(\.text))
      json.field("exclude", configuration.exclude.map(\.text))
      json.field("suppressions", configuration.suppressions)
      json.field(
        "rules",
        active.map { page in
          JSONFields { json in
            json.field("name", page.name)
            json.field("family", page.family)
            json.field("severity", page.severity)
          }
        })
    }.document
  }

  private var failOn: Configuration.FailLevel { configuration.failOn ?? .error }

  /// The rules that apply, with their severities.
  private var active: [RulePage] {
    RuleCatalog.pages.filter { configuration.includes($0.rule) }.map { page in
      var page = page
      page.severity = configuration.severity[page.rule] ?? page.severity
      return page
    }
  }

  private func describe(_ suppression: Suppression) -> String {
    let pointer = suppression.pointer.map { " " + $0 } ?? ""
    let until = suppression.until.map { day in
      Message(english: " until \(day)", french: " jusqu'au \(day.inFrench)")[language]
    }
    return
      "\(suppression.rule) · \(suppression.path)\(pointer)\(until ?? "") · \(suppression.reason)"
  }
}

extension Suppression: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("rule", rule)
    json.field("path", path)
    json.field("pointer", pointer)
    json.field("reason", reason)
    json.field("until", until)
  }
}
