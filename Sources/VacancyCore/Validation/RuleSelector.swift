/// A rule, or all rules of a family, as configurations and options name them.
public enum RuleSelector: Hashable, Sendable {
  /// One rule.
  case rule(RuleID)
  /// All rules of a family.
  case family(RuleFamily)

  /// The names of all rules and families.
  public static let names =
    RuleCatalog.pages.map(\.name) + RuleFamily.allCases.map(\.rawValue)

  /// Whether a rule is the one, or belongs to the family.
  public func contains(_ rule: RuleID) -> Bool {
    switch self {
    case .rule(let selected): selected == rule
    case .family(let family): family == rule.family
    }
  }
}

extension RuleSelector: LosslessStringConvertible {
  /// Looks up a name; `nil` where neither a rule nor a family has it.
  public init?(_ name: String) {
    if let rule = RuleID(rawValue: name) {
      self = .rule(rule)
    } else if let family = RuleFamily(rawValue: name) {
      self = .family(family)
    } else {
      return nil
    }
  }

  /// The name.
  public var description: String {
    switch self {
    case .rule(let rule): rule.name
    case .family(let family): family.rawValue
    }
  }
}

extension RuleID: RawRepresentable, Codable {
  /// Looks up a name in ``RuleCatalog``; `nil` where no rule has it.
  public init?(rawValue name: String) {
    guard let page = RuleCatalog.page(name) else { return nil }
    self = page.rule
  }

  /// The name.
  public var rawValue: String { name }
}
