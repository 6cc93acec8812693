import VacancyCore
import VacancyReports

/// What `vacancy rules` and `vacancy explain` show.
enum RulePages {
  static func listing(as format: PageFormat, in language: Language) -> String {
    switch format {
    case .text: RuleListing.text(of: RuleCatalog.pages, in: language)
    case .json: RuleListing.json(of: RuleCatalog.pages, in: language)
    }
  }

  /// - Parameter name: The name of a rule that there is.
  static func page(of name: String, as format: PageFormat, in language: Language) -> String {
    guard let page = RuleCatalog.pages.first(where: { $0.name == name }) else { return "" }
    switch format {
    case .text: return RuleExplanation.text(of: page, in: language)
    case .json: return RuleExplanation.json(of: page, in: language)
    }
  }
}
