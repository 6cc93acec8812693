/// What a finding is reported under: a rule's published name, its family and its severity.
///
/// The members are declared with what their pages say, so that a misspelt rule does not compile. Two
/// rules are the same where their names are.
public struct RuleID: Sendable {
  /// In kebab-case, such as `twin-grade-pair`. A published name keeps its meaning.
  public let name: String
  /// The family that it is selected and ignored with.
  public let family: RuleFamily
  /// The severity of its findings, where neither the check nor the configuration gives another one.
  public let severity: Severity
  /// Whether its findings count against a notice; a note about the run itself does not.
  public let decides: Bool
  /// What its page says, of a type that a later room has; `nil` where a finding only names the rule.
  let content: (any AnyObject & Sendable)?

  init(
    _ name: String, _ family: RuleFamily, _ severity: Severity, decides: Bool = true,
    content: (any AnyObject & Sendable)? = nil
  ) {
    self.name = name
    self.family = family
    self.severity = severity
    self.decides = decides
    self.content = content
  }
}

extension RuleID {
  /// Whether its findings are about the comparison itself, and not about the notice.
  package var isAboutComparison: Bool { family == .input && !decides }
}

extension RuleID: Hashable {
  /// Whether both have the same name.
  public static func == (left: Self, right: Self) -> Bool { left.name == right.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension RuleID: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

/// The families of rules, by which they are selected and ignored.
public enum RuleFamily: String, CaseIterable, Hashable, Sendable, Codable {
  /// The name of the family, as a configuration selects it.
  case input, structure, fields, qualifications, contract, halves, folder
}
