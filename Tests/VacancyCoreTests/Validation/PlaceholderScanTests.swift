import Testing

@testable import VacancyCore

@Suite struct PlaceholderScanTests {
  @Test(arguments: [
    ("(G17)(OCIOxxxx) - Pending", ["OCIOxxxx"]), ("telephone TBD.", ["TBD"]), ("by 20XX", ["20XX"]),
    ("grade XX, room TBC, TBA", ["XX", "TBC", "TBA"]), ("XXX", ["XXX"]), ("post ASRxx", ["ASRxx"]),
    ("du XXI^e siècle", []), ("du XX^e siècle", []), ("the XX century", []), ("MCMXX", []),
    ("Exxon and Maxx", []), ("six, taxes, EXTRA", []), ("next Brussels x x", []), ("", []),
    ("eXXl", []), ("TBDA", []), ("ATBD", []), ("an example of a text that holds none", []),
  ])
  func `what stands in for something is found`(text: String, words: [String]) {
    let bytes = Array(text.utf8)
    let found = PlaceholderScan.all(in: bytes, from: 0, to: bytes.count)
    #expect(found.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == words)
  }

  @Test(arguments: 0..<20)
  func `the place in a text does not matter`(offset: Int) {
    let bytes = Array((String(repeating: "-", count: offset) + "TBD and xxxx").utf8)
    #expect(
      PlaceholderScan.all(in: bytes, from: 0, to: bytes.count).map(\.start) == [
        offset, offset + 8,
      ])
  }

  @Test(arguments: [
    ("Telephone: to be confirmed.", ["to be confirmed"]), ("Nom (à compléter)", ["à compléter"]),
    ("Direct enquiries to [insert name] there.", ["[insert name]"]),
    ("Telephone ____ for more", ["____"]), ("Room ??? there", ["???"]),
    ("À préciser", ["À préciser"]),
    ("It contributes à définir la politique", []), ("The policy is to be defined by the Head.", []),
    ("the priorities\nto be determined.", []), ("__bold__ and ____ ", ["____"]),
    ("________", []), ("Who? What??", []), ("[1] the priorities", []),
  ])
  func `phrases and marks stand in for what was not filled in`(text: String, words: [String]) {
    let bytes = Array(text.utf8)
    let found = PlaceholderScan.all(in: bytes, from: 0, to: bytes.count)
    #expect(found.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == words)
  }

  @Test(arguments: [
    "to be confirmed", "TO BE ADVISED", "to\nbe determined", "à compléter", "À CONFIRMER",
    "a definir",
    "[insert name]", "[À préciser]", "???", "20XX", "OCIOxxxx", "TBC",
  ])
  func `each is found wherever it begins`(placeholder: String) {
    for offset in 0..<40 {
      let text = "Room" + String(repeating: ".", count: offset) + ": \(placeholder)."
      for rest in ["", "\n" + String(repeating: "that is so ", count: 4)] {
        let bytes = Array((text + rest).utf8)
        let found = PlaceholderScan.all(in: bytes, from: 0, to: bytes.count)
        #expect(
          found.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == [placeholder])
      }
    }
  }

  @Test func `words and phrases come in the order of the text`() {
    let bytes = Array("Room ___ ____, floor XX (to be confirmed), line TBD ???".utf8)
    let found = PlaceholderScan.all(in: bytes, from: 0, to: bytes.count)
    #expect(
      found.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
        == ["____", "XX", "to be confirmed", "TBD", "???"])
  }

  @Test func `nothing beyond the stretch of text counts`() {
    let bytes = Array(("TBD ? to be confirmed" + String(repeating: " ", count: 40)).utf8)
    #expect(PlaceholderScan.all(in: bytes, from: 1, to: 20).isEmpty)
  }

  @Test func `a date of placeholders is one`() {
    let bytes = Array("until xx/xx/20XX, TBD".utf8)
    let found = PlaceholderScan.all(in: bytes, from: 0, to: bytes.count)
    #expect(
      found.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
        == ["xx/xx/20XX", "TBD"])
  }
}
