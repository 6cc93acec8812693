import Testing

@testable import VacancyCore

@Suite struct PlaceholderWordTests {
  @Test(arguments: [
    ("(G17)(OCIOxxxx) - Pending", ["OCIOxxxx"]), ("telephone TBD.", ["TBD"]), ("by 20XX", ["20XX"]),
    ("grade XX, room TBC, TBA", ["XX", "TBC", "TBA"]), ("XXX", ["XXX"]), ("post ASRxx", ["ASRxx"]),
    ("du XXI^e siècle", []), ("du XX^e siècle", []), ("the XX century", []), ("MCMXX", []),
    ("Exxon and Maxx", []), ("six, taxes, EXTRA", []), ("next Brussels x x", []), ("", []),
    ("eXXl", []), ("TBDA", []), ("ATBD", []), ("an example of a text that holds none", []),
  ])
  func `what stands in for something is found`(text: String, words: [String]) {
    let bytes = Array(text.utf8)
    let found = PlaceholderWord.all(in: bytes, from: 0, to: bytes.count)
    #expect(found.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == words)
  }

  @Test(arguments: 0..<20)
  func `the place in a text does not matter`(offset: Int) {
    let bytes = Array((String(repeating: "-", count: offset) + "TBD and xxxx").utf8)
    #expect(
      PlaceholderWord.all(in: bytes, from: 0, to: bytes.count).map(\.start) == [
        offset, offset + 8,
      ])
  }
}
