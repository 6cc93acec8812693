import Testing
import VacancyCore

@testable import VacancyCommand

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

  static let hasMandoc = (try? Shell().run("command -v mandoc").status) == 0

  @Test(.enabled(if: hasMandoc, "mandoc is not here"), arguments: ["en", "fr"])
  func `mandoc finds nothing in it to complain of`(language: String) throws {
    // A page of manual has no date: it is the same whenever it is made.
    let outcome = try Shell().run(
      """
      $VACANCY help --man --lang \(language) > vacancy.1
      mandoc -T lint -W warning vacancy.1 | grep -v 'missing date'
      """)
    #expect(outcome.output == "" && outcome.errors == "")
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
    #expect(outcome.output.contains("-o, --output \(language == "en" ? "FILE" : "FICHIER")"))
    #expect(outcome.output.contains(".vacancy.json"))
    #expect(outcome.output.contains("zsh"))
  }
}
