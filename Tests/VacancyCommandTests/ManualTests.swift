import Testing
import VacancyCore

@testable import vacancy

/// The manual page, also as the programs see it that show it.
@Suite struct ManualTests {
  @Test(arguments: Language.allCases)
  func `the manual tells every command and every option`(language: Language) {
    let text = ManualPage(language: language).text
    for page in CommandTable.pages { #expect(text.contains(".SS \"vacancy \(page.name.rawValue)")) }
    for option in OptionTable.options where option.name != "version" {
      #expect(text.contains("\\-\\-" + option.name.replacing("-", with: "\\-")))
    }
  }

  static let hasMan = (try? Shell().run("command -v man").status) == 0

  @Test(.enabled(if: hasMan, "man is not here"), arguments: ["en", "fr"])
  func `man shows it without complaint`(language: String) throws {
    let outcome = try Shell().run(
      """
      $VACANCY help --man --lang \(language) > vacancy.1
      MANWIDTH=80 MANPAGER=cat man --warnings=w -l vacancy.1 | col -b
      """,
      environment: ["LC_ALL": "C.UTF-8"])
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("-o, --output FILE"))
    #expect(outcome.output.contains(".vacancy.json"))
    #expect(outcome.output.contains("zsh"))
  }
}
