import Testing

@testable import VacancyCore

/// Lists and texts that are too long for the best alignment.
@Suite(.slow) struct LongListTests {
  // MARK: - Lists

  @Test(arguments: LongNotice.Place.allCases)
  func `a long list is aligned beyond what one half lacks`(place: LongNotice.Place) {
    var notice = LongNotice(place, count: 2600)
    notice.french.removeSubrange(700..<705)
    let found = notice.differences
    #expect(found.filter { $0.rule == "comparison-simplified" }.map(\.severity) == [.note])
    let missing = found.filter { $0.severity > .note }
    #expect(missing.map(\.kind) == Array(repeating: .missingInFrench, count: 5))
  }

  @Test func `a list of half the length is aligned with all of the other`() {
    var notice = LongNotice(.item, count: 2600)
    notice.french = notice.french.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    let missing = notice.differences.filter { $0.rule == "item-missing" }
    #expect((1250...1350).contains(missing.count))
  }

  @Test func `a replaced list is compared to its end`() {
    var notice = LongNotice(.item, count: 2600)
    notice.french = notice.french.indices.map { "un mot sans égal, zz\($0)" }
    let pairs = Comparison(of: Reading(of: SourceText(notice.text))).alignment
    #expect(Set(pairs.flatMap(\.english)).isSuperset(of: (0..<2600).map { item("en", $0) }))
    #expect(Set(pairs.flatMap(\.french)).isSuperset(of: (0..<2600).map { item("fr", $0) }))
  }

  private func item(_ half: String, _ index: Int) -> RecordPath {
    "/halves/\(half)/qualifications/essential/items/\(index)"
  }

  @Test func `paragraphs below one heading are aligned, however many stand below the others`() {
    let count = 700
    let (first, second) = (LongNotice(.paragraph, count: count), LongNotice(.paragraph, count: 3))
    func duties(_ titles: [String], _ lists: [[String]]) -> String {
      zip(titles, lists).map {
        "\($0)\n\n" + $1.map { "The \($0) is kept." }.joined(separator: "\n\n")
      }.joined(
        separator: "\n\n")
    }
    // The long list comes first in English and last in French, out of each other's reach.
    let text = LongNotice.text(
      english: duties(["Policy Development", "Zarbic Care"], [first.english, second.english]),
      french: duties(
        ["Soins zarbiques", "Élaboration des politiques"], [second.french, first.french]),
      at: .paragraph)
    let found = Comparison(of: Reading(of: SourceText(text))).differences
    #expect(!found.contains { $0.rule == "paragraph-missing" })
    #expect(found.contains { $0.rule == "comparison-simplified" })
    #expect(found.contains { $0.rule == "accountability-moved" })
  }

  // MARK: - Beyond all bounds

  @Test func `of an endless text the beginning is compared, and no value`() {
    let words = String(repeating: "the stores of the staff ", count: 12_000)
    let found = differences(
      "comparison-simplified", between: words + "3 years", and: words + "4 years")
    #expect(found.count == 1)
    #expect(found.first?.english?.text.utf8.count ?? .max < 200)
    #expect(
      differences("quantity-mismatch", between: words + "3 years", and: words + "4 years").isEmpty)
  }

  @Test(arguments: LongNotice.Place.allCases)
  func `of an endless list the beginning is compared, and nothing is missing behind it`(
    place: LongNotice.Place
  ) throws {
    var notice = LongNotice(place, count: 300)
    notice.french.removeSubrange(10..<12)
    let reading = Reading(of: SourceText(notice.text))
    var known = SegmentCache(isKeeping: false)
    let halves = Bilingual(
      english: try #require(reading.notice.halves.english),
      french: try #require(reading.notice.halves.french))
    let aligned = AlignedNotice(halves, remembering: &known, room: WordRoom(size: 4000))
    #expect(!aligned.words.isWhole)
    let found = ComparisonChecks.findings(in: aligned)
    #expect(found.contains { $0.rule == "comparison-simplified" })
    let others = found.filter { $0.severity > .note }
    #expect(others.map(\.kind) == [.missingInFrench, .missingInFrench])
  }

  @Test func `each list may take half of the room that is left`() {
    var room = WordRoom(size: 100)
    var read: [Int] = []
    for part in [TextPlace.Part.essential, .desirable, .summary] {
      room.open()
      read.append(
        (0..<40).count { _ in
          guard room.hasRoom(in: part) else { return false }
          room.take(tokens: 1, noted: 0)
          return true
        })
    }
    #expect(read == [10, 5, 3])
    #expect(room.skipped(.essential) == 30)
    #expect(room.isUsedUp)
  }

  @Test func `a text is cut between two scalars`() {
    var bytes = Array("aé".utf8.dropLast())
    bytes.dropPartialScalar()
    #expect(bytes == Array("a".utf8))
    bytes.dropPartialScalar()
    #expect(bytes == Array("a".utf8))
  }

  // MARK: - The verdict

  @Test func `that a comparison was shortened does not count against the halves`() {
    let difference = Finding(
      "comparison-simplified", .wording, Message(english: "a", french: "b"), english: nil,
      french: nil, severity: .error)
    let tally = DifferenceTally([ReportedFinding(difference)])
    #expect(tally.agrees && tally.worst == nil && tally.total == 1)
  }
}

/// A notice with a list of one kind that is very long in both halves.
struct LongNotice {
  enum Place: CaseIterable { case item, paragraph, summary }

  let place: Place
  var english: [String]
  var french: [String]

  private static let words = [
    ("staff", "personnel"), ("budget", "budget"), ("training", "formation"),
    ("security", "sécurité"), ("transport", "transport"), ("committee", "comité"),
  ]

  init(_ place: Place, count: Int) {
    self.place = place
    (english, french) = ([], [])
    for index in 0..<count {
      let (one, other) = (Self.words[index % 6], Self.words[index / 6 % 6])
      let name = String(
        (0..<6).map { Character(UnicodeScalar(UInt8(97 + (index * 7919 >> ($0 * 3)) % 24))) })
      english.append("knowledge of \(one.0) and \(other.0) and \(name)um")
      french.append("connaissance de \(one.1) et \(other.1) et \(name)um")
    }
  }

  var differences: [Finding] { Comparison(of: Reading(of: SourceText(text))).differences }

  var text: String {
    func lines(_ texts: [String]) -> String {
      place == .item
        ? texts.map { "- \($0);" }.joined(separator: "\n")
        : texts.map { "The \($0) is kept." }.joined(separator: "\n\n")
    }
    return Self.text(english: lines(english), french: lines(french), at: place)
  }

  static func text(english: String, french: String, at place: Place) -> String {
    func section(_ own: Place, _ text: String, _ other: String) -> String {
      own == place ? text : other
    }
    return """
      Clerk (260001)

      Primary Location: Belgium-Brussels
      NATO Body: NATO International Staff (NATO IS)
      Description

      1. SUMMARY

      \(section(.summary, english, "The clerk keeps the papers."))

      2. QUALIFICATIONS AND EXPERIENCE

      ESSENTIAL

      The incumbent must:

      \(section(.item, english, "- be discreet;"))

      3. MAIN ACCOUNTABILITIES

      \(section(.paragraph, english, "Files the papers."))

      Commis (260001)

      Emplacement principal : Belgique-Bruxelles
      Organisation : OTAN SI
      Description

      1. RÉSUMÉ

      \(section(.summary, french, "La/Le commis garde les documents."))

      2. QUALIFICATIONS ET EXPÉRIENCE

      ACQUIS ESSENTIELS

      La/Le titulaire du poste doit :

      \(section(.item, french, "- être discret/discrète ;"))

      3. RESPONSABILITÉS PRINCIPALES

      \(section(.paragraph, french, "Classe les documents."))
      """
  }
}
