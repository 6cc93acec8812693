public import VacancyCore

/// How the findings of a run are written.
public struct ValidationStyle: Sendable {
  /// The language of the messages; codes, keys and severities never change.
  public var language: Language
  /// What made the findings.
  public var tool: Tool
  /// Whether text is coloured.
  public var isColored: Bool
  /// Whether text shows the line of a finding with a caret, and a file apart from the next.
  public var showsSource: Bool
  /// The least severity that makes a file fail in JUnit; `nil` where none does.
  public var failLevel: Severity?
  /// The pages of the rules that SARIF lists.
  public var pages: [RulePage]

  /// What made the findings.
  public struct Tool: Hashable, Sendable {
    /// The name of the tool.
    public var name: String
    /// Such as `1.2.0`.
    public var version: String
    /// Where the tool is explained, with an anchor for each rule: `https://example.org/vacancy/rules`; `nil`
    /// where that has no address.
    public var informationURI: String?

    /// A tool with its version.
    public init(name: String = "vacancy", version: String, informationURI: String? = nil) {
      self.name = name
      self.version = version
      self.informationURI = informationURI
    }
  }

  /// A style; all but the language and the tool have defaults.
  public init(
    language: Language, tool: Tool, isColored: Bool = false, showsSource: Bool = false,
    failLevel: Severity? = .error, pages: [RulePage] = RuleCatalog.pages
  ) {
    self.language = language
    self.tool = tool
    self.isColored = isColored
    self.showsSource = showsSource
    self.failLevel = failLevel
    self.pages = pages
  }
}
