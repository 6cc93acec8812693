import Testing
import VacancyCore

@testable import VacancyCommand

@Suite struct OptionTableTests {
  @Test(arguments: CommandName.allCases)
  func `no two options of a command share a name`(command: CommandName) {
    let names = OptionTable.options.filter { $0.commands.contains(command) }.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `options of one name are written alike`() {
    for option in OptionTable.options {
      let first = OptionTable.option(named: option.name)
      #expect(first?.valueName == option.valueName && first?.short == option.short)
    }
  }

  @Test func `no two options share a letter`() {
    let options = OptionTable.options.filter { $0.short != nil }
    #expect(Set(options.map(\.name)).count == Set(options.map(\.short)).count)
  }

  @Test func `every command has its page`() {
    #expect(CommandTable.pages.map(\.name) == CommandName.allCases)
  }

  @Test(arguments: Language.allCases)
  func `the help of a command shows its options and no others`(language: Language) {
    for page in CommandTable.pages {
      let help = HelpText.text(about: page.name, in: language)
      for option in OptionTable.options where option.name != "version" {
        let isShown = help.contains("--\(option.name) ") || help.contains("--\(option.name)\n")
        #expect(isShown || !option.commands.contains(page.name), "--\(option.name)")
      }
    }
  }

  @Test(
    arguments: [
      ("formt", "format"), ("fromat", "format"), ("ouput", "output"), ("stdin", "stdin-filename"),
      ("zzz", nil), ("", nil), ("max-file-sise", "max-file-size"),
    ] as [(String, String?)])
  func `the name that was meant is found`(word: String, name: String?) {
    #expect(spellingSuggestion(for: word, among: OptionTable.options.map(\.name)) == name)
  }
}
