import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

struct DiffTextTests {
  private func text(
    _ notice: ComparedNotice, _ language: Language = .english, width: Int = 80,
    color: Bool = false, notes: Bool = false
  ) -> String {
    let report = DiffText(
      .init(language: language, width: width, isColored: color, minimum: notes ? .note : .warning))
    return report.document(report.section(on: notice))
  }

  @Test func `on a narrow terminal the halves stand one above the other`() throws {
    let report = text(try DiffSample.differing())
    #expect(report.hasPrefix("notices/officer.txt · 260118 · Analyst Officer, Supply Routes\n\n"))
    #expect(
      report.contains(
        """

        error: essential item 2 [experience-mismatch]
          the years of experience differ: 5 and 3
          English  notices/officer.txt:32:17
            have at least 5 years' experience in the analysis of transport, trade or
                          ^^^^^^^^
            infrastructure data, of which at least 1 year in an international
            environment;
          French   notices/officer.txt:153:18
            avoir au moins trois ans d'expérience de l'analyse de données relatives aux
                           ^^^^^^^^^
            transports, au commerce ou aux infrastructures, dont au moins un an dans un
            environnement international ;

        """))
    #expect(
      report.hasSuffix("\n\n4 differences: 3 errors, 1 warning; 1 note hidden (use --notes)\n"))
  }

  @Test func `on a wide terminal the halves stand side by side`() throws {
    let report = text(try DiffSample.differing(), width: 120)
    #expect(
      report.contains(
        """
        error: essential item 3 [item-missing]
          this item has no counterpart in the French half
          English  notices/officer.txt:33:3                         │ French
          be able to explain the limits of a data set to readers    │ (no counterpart in the French half)
          who are not specialists;                                  │

        """))
  }

  @Test(arguments: [40, 80, 99, 100, 120, 200])
  func `no line is longer than the terminal is wide`(width: Int) throws {
    for line in text(try DiffSample.differing(), width: width, notes: true).split(separator: "\n")
    where !line.contains("officer.txt") {
      #expect(line.count <= width, "\(line)")
    }
  }

  @Test func `it speaks French`() throws {
    let report = text(try DiffSample.differing(), .french)
    #expect(report.contains("\nerreur\u{A0}: acquis essentiel\u{A0}2 [experience-mismatch]\n"))
    #expect(
      report.contains(
        "responsabilité «\u{A0}Gestion des parties prenantes\u{A0}», paragraphe\u{A0}2"))
    #expect(
      report.hasSuffix(
        "4\u{A0}différences\u{A0}: 3\u{A0}erreurs, 1\u{A0}avertissement\u{202F}; 1\u{A0}remarque masquée (--notes pour\nles afficher)\n"
      ))
  }

  @Test func `notes are shown to those who ask`() throws {
    let report = text(try DiffSample.differing(), notes: true)
    #expect(report.contains("\nnote: essential item 5 [acronym-mismatch]\n"))
    #expect(report.hasSuffix("5 differences: 3 errors, 1 warning, 1 note\n"))
  }

  @Test func `colour marks the words in place of a line below them`() throws {
    let report = text(try DiffSample.differing(), color: true)
    #expect(report.contains("have at least \u{1B}[1;4;31m5 years'\u{1B}[0m experience"))
    #expect(!report.contains("^"))
  }

  @Test func `what is suppressed is counted`() throws {
    let notice = try DiffSample.settingAside()
    let report = DiffText(DiffTextStyle(language: .english, width: 120))
    let section = report.section(on: notice)
    let counts = "1 difference: 1 error; 1 note hidden (use --notes); 2 differences suppressed\n"
    #expect(report.document(section).hasSuffix("\n\n" + counts))
    #expect(report.document([section]).hasSuffix("\n1 notice; 1 with differences; " + counts))
    let french = DiffText(DiffTextStyle(language: .french, width: 120)).section(on: notice)
    #expect(french.foot.hasSuffix("2\u{A0}différences ignorées"))
  }

  @Test func `where nothing differs it says so`() throws {
    #expect(text(try DiffSample.agreeing()).hasSuffix("\n\nno differences found\n"))
    #expect(
      text(try DiffSample.oneHalf())
        .hasSuffix("no French half; nothing to compare\n"))
  }

  @Test func `what a terminal would obey is shown`() throws {
    let report = text(try DiffSample.differing(hostile: "\u{1B}[2J\u{202E}"))
    #expect(report.contains("\\u{202e}\n"))
    #expect(!report.contains("\u{1B}") && !report.contains("\u{202E}"))
  }

  /// Looked for at each place of its text, it would take minutes.
  @Test func `a word that is longer than what is shown of a text is found in it`() {
    let notice = """
      Clerk (260001)

      Primary Location: Belgium-Brussels
      Grade NATO Grade G5
      Description

      1. SUMMARY

      The Section files letters.

      \(String(repeating: "x", count: 400_000))

      Commis (260001)

      Emplacement principal : Belgique-Bruxelles
      Grade NATO Grade G5
      Description

      1. RÉSUMÉ

      La Section classe le courrier.
      """
    let reading = Reading(of: SourceText(notice))
    let compared = ComparedNotice(reading, of: reading.text, Comparison(of: reading))
      .judged(by: Validator())
    let report = DiffText(.init(language: .english))
    #expect(report.document(report.section(on: compared)).contains("paragraph-missing"))
  }

  @Test func `many notices have a row each before their differences`() throws {
    let report = DiffText(.init(language: .english))
    let sections = try [
      DiffSample.differing(path: "a.txt"), DiffSample.agreeing(path: "b.txt"),
      DiffSample.oneHalf(),
    ].map(report.section)
    let text = report.document(sections)
    #expect(
      text.hasPrefix(
        """
        notice    job number  errors  warnings  notes
        a.txt     260118           3         1      1
        b.txt     260118           –         –      –
        half.txt  260900      no French half; nothing to compare

        a.txt · 260118 · Analyst Officer, Supply Routes

        error: application deadline [deadline-mismatch]

        """))
    #expect(
      text.hasSuffix(
        "2 of 3 notices compared; 1 with differences; 4 differences: 3 errors, 1 warning;\n1 note hidden (use --notes)\n"
      ))
    #expect(report.document([]) == "0 notices; 0 with differences\n")
  }
}
