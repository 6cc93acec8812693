import Testing

@testable import VacancyCore

/// Which notices a text holds, and what is read of each.
@Suite struct SeveralNoticesTests {
  /// A text, and the job number of each of its notices.
  struct Sample: CustomTestStringConvertible, Sendable {
    var name: String
    var parts: [String]
    var numbers: [String?]

    var testDescription: String { name }
    var text: String { parts.joined() }
  }

  static let several = [
    Sample(
      name: "English only", parts: [english("250613"), english("250614")],
      numbers: ["250613", "250614"]),
    Sample(
      name: "two copies", parts: [english("250613"), english("250613")],
      numbers: ["250613", "250613"]),
    Sample(
      name: "both halves each",
      parts: [english("250613"), french("250613"), english("250614"), french("250614")],
      numbers: ["250613", "250614"]),
    Sample(
      name: "French first",
      parts: [french("250613"), english("250613"), french("250614"), english("250614")],
      numbers: ["250613", "250614"]),
    Sample(
      name: "French only", parts: [french("250613"), french("250614")],
      numbers: ["250613", "250614"]),
    Sample(
      name: "English only before French first",
      parts: [english("250613"), french("250614"), english("250614")],
      numbers: ["250613", "250614"]),
    Sample(
      name: "with and without a French half",
      parts: [english("250613"), english("250614"), french("250614"), english("250615")],
      numbers: ["250613", "250614", "250615"]),
    Sample(
      name: "a second one that was cut off behind its header",
      parts: [english("250613"), header("250614")], numbers: ["250613", "250614"]),
    Sample(
      name: "a second one without a job number", parts: [english("250613"), english(nil)],
      numbers: ["250613", nil]),
    Sample(
      name: "in Windows line ends", parts: [english("250613"), english("250614")].map(\.withCRLF),
      numbers: ["250613", "250614"]),
    Sample(
      name: "each on a page", parts: [english("250613"), "\u{0C}" + english("250614")],
      numbers: ["250613", "250614"]),
    Sample(
      name: "English halves first",
      parts: [
        english("250613"), english("250614"), french("250613"), french("250614"),
      ], numbers: ["250613", "250614", "250613", "250614"]),
    Sample(
      name: "without a line break between them",
      parts: [english("250613").withoutEnd, english("250614")], numbers: ["250613", "250614"]),
    Sample(
      name: "both halves each, without a line break between them",
      parts: [
        english("250613"), french("250613").withoutEnd, english("250614"), french("250614"),
      ], numbers: ["250613", "250614"]),
    Sample(
      name: "quoted in a mail", parts: [english("250613").quoted, english("250614").quoted],
      numbers: ["250613", "250614"]),
  ]

  static let one = [
    Sample(name: "one half", parts: [english("250613")], numbers: ["250613"]),
    Sample(name: "both halves", parts: [english("250613"), french("250613")], numbers: ["250613"]),
    Sample(
      name: "halves with different job numbers", parts: [english("250613"), french("250614")],
      numbers: ["250613"]),
    Sample(
      name: "a header that a page repeats",
      parts: [
        english("250613").replacing(
          "8. ADDITIONAL", with: "\u{0C}Clerk (250613)\n\(labels)\n\n8. ADDITIONAL")
      ], numbers: ["250613"]),
    Sample(
      name: "a list of other posts behind it",
      parts: [
        english("250613"), "Similar jobs\n\nDriver (250614)\nBelgium-Mons\n",
        "Cook (250615)\nLocation: Belgium-Mons\nClosing Date: 1 May 2026\n",
      ], numbers: ["250613"]),
    Sample(
      name: "buttons behind it",
      parts: [english("250613"), "Apply now\nBack to the list\nPrintable Format\n"],
      numbers: ["250613"]),
    Sample(
      name: "a French half under the labels of the English one",
      parts: [
        english("250613"), "Commis (250613)\n\n\(labels)\n\n1. RÉSUMÉ\n\nLe bureau classe.\n\n",
        "4. INTERRELATIONSHIPS\n\nRelève du chef.\n",
      ], numbers: ["250613"]),
    Sample(
      name: "contacts that look like header lines",
      parts: [
        english("250613"), "For questions:\n\nLocation: room 5\nClosing Date: see above\n",
      ], numbers: ["250613"]),
    Sample(
      name: "sections that come twice",
      parts: [english("250613"), "1. SUMMARY\n\nThe office again.\n"], numbers: ["250613"]),
  ]

  @Test(arguments: several + one)
  func `each notice of a text is read by itself`(sample: Sample) {
    let readings = Array(Readings(of: SourceText(sample.text), recordingSpans: true))
    #expect(readings.map(\.notice.jobNumber) == sample.numbers)
    let isAlone = sample.numbers.count == 1
    #expect(
      readings.map(\.notice.source.notice)
        == (isAlone ? [nil] : Array(1...sample.numbers.count).map(Optional.some)))
    for (index, reading) in readings.enumerated() {
      let found = reading.findings.filter { $0.rule == "several-notices" }
      #expect(found.count == (index == 0 ? 0 : 1))
    }
  }

  @Test func `the first notice is what a reading of the text gives`() {
    let text = SourceText(Self.english("250613") + Self.english("250614"))
    let reading = Reading(of: text)
    #expect(reading.notice.jobNumber == "250613" && reading.notice.source.notice == 1)
    #expect(reading.notice.halves.english?.summary.count == 1)
    #expect(Readings(of: text).count == 2)
  }

  @Test(arguments: ["\n", "\r\n", "\u{0C}", "\u{2028}"])
  func `places are those in the file`(lineBreak: String) throws {
    let first = Self.english("250613") + "The end."
    let whole = first + lineBreak + Self.english("250614")
    let readings = Readings(of: SourceText(whole), recordingSpans: true)
    #expect(readings.count == 2)
    let second = try #require(Array(readings).last)
    var places = PositionFinder(second.text)
    var expected = PositionFinder(SourceText(whole))
    for span in second.spans {
      let words = String(
        decoding: second.text.bytes[span.range.start..<span.range.end], as: UTF8.self)
      let place = places.position(of: span.range.start)
      let end = place.offset + words.utf8.count
      #expect(String(decoding: Array(whole.utf8)[place.offset..<end], as: UTF8.self) == words)
      #expect(place == expected.position(of: place.offset), "\(span.path)")
    }
    let title = try #require(second.findings.first?.range)
    #expect(places.position(of: title.start) == readings.laterPositions.first)
  }

  @Test func `places are those in the file whatever its encoding`() throws {
    let text = Self.french("250613") + Self.french("250614")
    let units = text.utf16.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let bytes: [UInt8] = [0xFF, 0xFE] + units
    let second = try #require(
      Array(Readings(of: try SourceText(decoding: bytes), recordingSpans: true)).last)
    let span = try #require(second.spans.first { $0.path == "/halves/fr/title" })
    var places = PositionFinder(second.text)
    let place = places.position(of: span.range.start)
    #expect(place.line == Self.french("250613").count { $0 == "\n" } + 1 && place.column == 1)
    #expect(place.offset == 2 + 2 * Self.french("250613").utf16.count)
    #expect(second.notice.source.bytes == bytes.count)
  }

  @Test(arguments: [
    ("", "Driver (250614)"),
    ("VACANCY NOTIFICATION/ NOTIFICATION DE LA VACANCE DU POSTE\n\n", "VACANCY NOTIFICATION/"),
    ("NATO\tNORTH ATLANTIC TREATY ORGANIZATION\nINTERNATIONAL STAFF\n\n", "NATO"),
    ("INTERNATIONAL MILITARY STAFF\n\n", "INTERNATIONAL MILITARY STAFF"),
    ("Job Description - Driver (250614)\n\n", "Job Description -"),
    ("PENDING BUDGET APPROVAL\n\n", "PENDING"),
    ("\u{0C}The Registry\n\n", "The Registry"),
    ("Printed on paper\n\n", "Driver (250614)"),
    ("- the last item of a list\n\n", "Driver (250614)"),
  ])
  func `a letterhead goes with the notice below it`(above: String, first: String) throws {
    let text = Self.english("250613") + above + Self.english("250614", title: "Driver")
    let reading = try #require(Array(Readings(of: SourceText(text))).last)
    let line = try #require(reading.findings.first?.range)
    let words = String(decoding: reading.text.bytes[line.start..<line.end], as: UTF8.self)
    #expect(words.hasPrefix(first), "\(words)")
  }

  @Test func `a masthead in words of its own goes with the notice where the first has it, too`() {
    let masthead = "Office of the Archives\n\n"
    let text = masthead + Self.english("250613") + masthead + Self.english("250614")
    let letterheads = Readings(of: SourceText(text)).map(\.notice.letterhead)
    #expect(letterheads == [["Office of the Archives"], ["Office of the Archives"]])
  }
}

extension SeveralNoticesTests {
  static let labels = """
    Primary Location: Belgium-Brussels
    NATO Body: NATO International Staff (NATO IS)
    Application Deadline: 20-Mar-2026
    Salary (Pay Basis): 4,912.36Euro (EUR) Monthly
    Grade NATO Grade G5
    """

  static func header(_ number: String?, title: String = "Clerk") -> String {
    "\(title)\(number.map { " (\($0))" } ?? "")\n\n\(labels)\n\n"
  }

  static func english(_ number: String?, title: String = "Clerk") -> String {
    header(number, title: title) + """
      1. SUMMARY

      The office keeps records.

      8. ADDITIONAL INFORMATION

      No fee.


      """
  }

  static func french(_ number: String) -> String {
    """
    Commis (\(number))

    Emplacement principal : Belgique-Bruxelles

    Organisation : OTAN SI

    Date de retrait : 20-mars-2026

    Grade NATO Grade G5

    1. RÉSUMÉ

    Le bureau classe les dossiers.

    8. INFORMATIONS COMPLÉMENTAIRES

    Sans frais.


    """
  }
}

extension String {
  fileprivate var withCRLF: String { replacing("\n", with: "\r\n") }

  /// The text without line breaks at its end.
  fileprivate var withoutEnd: String { String(reversed().drop(while: \.isNewline).reversed()) }

  fileprivate var quoted: String {
    split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { "> \($0)\n" }.joined()
  }
}
