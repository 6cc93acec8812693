/// All rules, in the order in which they are shown.
public enum RuleCatalog {
  public static let all: [any Rule] = []

  /// The pages of all rules, in the order in which they are shown.
  public static var pages: [RulePage] { all.map { type(of: $0).page } }
}
