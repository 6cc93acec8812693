import VacancyCore
import VacancyReports

/// The options of `validate` that it shares with `diff` or few others, in the order of the help.
extension OptionTable {
  static let validation: [Option] = [
    Option(
      name: "format", short: nil, valueName: "FORMAT", choices: ValidationFormat.names,
      commands: [.validate],
      help: Message(
        english: "text, json, ndjson, sarif, junit, github, gitlab, markdown or html; "
          + "may be given again",
        french: "text, json, ndjson, sarif, junit, github, gitlab, markdown ou html ; "
          + "peut être répété"),
      take: takeFormat),
    Option(
      name: "output", short: "o", valueName: "FILE", choices: [], commands: [.validate],
      help: Message(
        english:
          "write the format before it, or that of its extension, to FILE, whole or not at all",
        french: "écrire dans FILE, en entier ou pas du tout, le format qui précède ou celui de son "
          + "extension"),
      takesPath: true, take: takeOutput),
    Option(
      "fail-on", "LEVEL", someOf: \.validation.failLevel, in: [.validate],
      Message(
        english: "error (the default), warning, note or never: what makes the status 1",
        french: "error (par défaut), warning, note ou never : ce qui donne le code 1")),
    names(
      "select", \.validation.selected,
      Message(
        english: "apply these rules and families only, such as fields,url-mismatch",
        french: "n'appliquer que ces règles et familles, par exemple fields,url-mismatch")),
    names(
      "ignore", \.validation.ignored,
      Message(
        english: "leave these rules and families out",
        french: "ignorer ces règles et familles")),
    Option(
      name: "severity", short: nil, valueName: "RULE=LEVEL", choices: [],
      commands: [.validate, .diff],
      help: Message(
        english: "count the findings of a rule as error, warning or note",
        french: "compter les constats d'une règle comme error, warning ou note"),
      isList: true, take: takeSeverity),
    Option(
      name: "as-of", short: nil, valueName: "YYYY-MM-DD", choices: [], commands: [.validate],
      help: Message(
        english: "the day that deadlines are held against; without it none has passed",
        french: "le jour auquel comparer les dates limites ; sans lui, aucune n'est passée"),
      take: takeDay),
    Option(
      name: "as-of", short: nil, valueName: "YYYY-MM-DD", choices: [], commands: [.diff],
      help: Message(
        english: "date to check the 'until' of suppressions against",
        french: "date de référence pour le champ « until » des exclusions"),
      take: takeDay),
    Option(
      "baseline", file: "FILE", \.validation.baseline, in: [.validate, .diff],
      Message(
        english: "suppress the findings listed in FILE",
        french: "ignorer les constats répertoriés dans FILE")),
    Option(
      "write-baseline", file: "FILE", \.validation.newBaseline, in: [.validate, .diff],
      Message(
        english: "write all findings to FILE and suppress them",
        french: "enregistrer tous les constats dans FILE et les ignorer")),
    Option(
      "config", file: "FILE", \.validation.configuration,
      in: [.parse, .validate, .diff, .config],
      Message(
        english: "take the configuration FILE, not the .vacancy.json beside or above a notice",
        french: "prendre la configuration FILE, non le .vacancy.json à côté ou au-dessus d'un avis")
    ),
    Option(
      "no-config", flag: \.validation.ignoresConfiguration,
      in: [.parse, .validate, .diff, .config],
      Message(
        english: "take no configuration", french: "ne prendre aucune configuration")),
    Option(
      "statistics", flag: \.validation.showsStatistics, in: [.validate],
      Message(
        english: "count the findings by rule, on standard error",
        french: "compter les constats par règle, sur la sortie d'erreur")),
    Option(
      "format", "FORMAT", oneOf: \.pageFormat, in: [.rules, .explain, .config],
      Message(english: "text or json", french: "text ou json")),
  ]

  /// An option that takes names of rules and families.
  private static func names(
    _ name: String, _ property: @autoclosure @escaping @Sendable () -> PropertyPath<[RuleSelector]>,
    _ help: @autoclosure @escaping @Sendable () -> Message
  ) -> Option {
    Option(
      name: name, short: nil, valueName: "RULES", choices: RuleNames.all,
      commands: [.validate, .diff], help: help(), isList: true
    ) { value, settings in
      guard let selector = RuleSelector(lowercase(value)) else { return .ruleName }
      settings[keyPath: property()].append(selector)
      return nil
    }
  }
}

/// The names that rules are chosen by.
enum RuleNames {
  static let rules = RuleCatalog.pages.map(\.name)
  static let all = RuleSelector.names
}

extension ValidationFormat {
  static let names = allCases.map(\.rawValue)
}

@Sendable private func takeFormat(_ value: [UInt8], _ settings: inout Settings) -> Message? {
  guard let format = ValidationFormat(rawValue: lowercase(value)) else {
    return .oneOf(ValidationFormat.names)
  }
  settings.validation.add(format)
  return nil
}

@Sendable private func takeOutput(_ value: [UInt8], _ settings: inout Settings) -> Message? {
  guard !value.isEmpty else { return .fileName }
  settings.validation.add(Path(value))
  return nil
}

@Sendable private func takeSeverity(_ value: [UInt8], _ settings: inout Settings) -> Message? {
  let parts = lowercase(value).split(separator: "=", omittingEmptySubsequences: false)
  guard parts.count == 2, let severity = Severity(rawValue: String(parts[1])),
    let rule = RuleID(rawValue: String(parts[0]))
  else { return .severityChange }
  settings.validation.severities.append(.init(rule: rule, severity: severity))
  return nil
}

@Sendable private func takeDay(_ value: [UInt8], _ settings: inout Settings) -> Message? {
  guard let day = CalendarDate(String(decoding: value, as: UTF8.self)) else {
    return Message(
      english: "a day such as '2026-03-20'", french: "un jour tel que « 2026-03-20 »")
  }
  settings.validation.asOf = day
  return nil
}

extension Message {
  fileprivate static var ruleName: Self {
    Self(
      english: "names of rules or families, as 'vacancy rules' lists them",
      french: "des noms de règles ou de familles, tels que « vacancy rules » les donne")
  }

  fileprivate static var severityChange: Self {
    Self(
      english: "a rule and 'error', 'warning' or 'note', such as 'missing-field=warning'",
      french: "une règle et « error », « warning » ou « note », par exemple "
        + "« missing-field=warning »")
  }
}
