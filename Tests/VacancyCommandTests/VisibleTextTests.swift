import Testing
import VacancyCore

@testable import VacancyCommand

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("officer.txt", "officer.txt"), ("\u{1B}[31mred", "\\x1b[31mred"), ("a\nb\tc", "a\\nb\\tc"),
    ("a\u{202E}b", "a\\u{202e}b"), ("été", "été"), ("\u{7F}\u{9B}", "\\x7f\\u{9b}"),
    ("\u{AD}\u{34F}\u{115F}\u{180E}", "\\u{ad}\\u{34f}\\u{115f}\\u{180e}"),
    ("\u{3164}\u{FE0F}\u{E0041}\u{E0100}", "\\u{3164}\\u{fe0f}\\u{e0041}\\u{e0100}"),
    ("\u{200D}\u{FEFF}\u{1D173}", "\\u{200d}\\u{feff}\\u{1d173}"), ("a\u{A0}’œ", "a\u{A0}’œ"),
  ])
  func `what a terminal would obey is shown`(text: String, shown: String) {
    #expect(visible(text) == shown)
  }

  @Test(
    arguments: [
      (Array("été".utf8), "été"), ([0x6E, 0xE9], "n\\xe9"), ([0xC3], "\\xc3"),
      ([0xFF] + Array("é.txt".utf8), "\\xffé.txt"), ([], ""),
    ] as [([UInt8], String)])
  func `bytes that are not UTF-8 are shown as numbers`(bytes: [UInt8], text: String) {
    #expect(Path(bytes).text == text)
  }

  @Test func `a finding is one line that editors understand`() {
    let finding = InputFinding(
      "a\u{1B}.txt", .assumedEncoding, Message(english: "one", french: "un"),
      at: Position(line: 3, column: 7, offset: 40))
    func line(_ language: Language, colored: Bool = false, quiet: Bool = false) -> String {
      FindingStyle(language: language, isColored: colored, isQuiet: quiet).line(finding)
    }
    #expect(line(.english) == "a\\x1b.txt:3:7: warning: one [assumed-encoding]\n")
    #expect(line(.french) == "a\\x1b.txt:3:7: warning: un [assumed-encoding]\n")
    #expect(line(.english, colored: true).contains(": \u{1B}[1;33mwarning\u{1B}[0m: "))
    #expect(line(.english, quiet: true) == "")
  }
}
