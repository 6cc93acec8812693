import Foundation
import Testing

@testable import VacancyCore

struct JSONWriterTests {
  @Test func `a string has the escapes that it needs and no others`() {
    let strings = [
      ("", #""""#),
      ("a", #""a""#),
      ("NATO Grade", #""NATO Grade""#),
      ("\"", #""\"""#),
      ("\\", #""\\""#),
      ("/", #""/""#),
      ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
      ("\0\u{1}\u{B}\u{F}\u{10}\u{1A}\u{1F}", #""\u0000\u0001\u000b\u000f\u0010\u001a\u001f""#),
      ("\u{7F}\u{80}\u{9B}", "\"\u{7F}\u{80}\u{9B}\""),
      ("déc. œuvre « l'OTAN »", #""déc. œuvre « l'OTAN »""#),
      ("e\u{301}", "\"e\u{301}\""),
      ("👩🏽‍🚀 𝔘", #""👩🏽‍🚀 𝔘""#),
      ("\u{2028}\u{2029}\u{FEFF}\u{FFFD}", "\"\u{2028}\u{2029}\u{FEFF}\u{FFFD}\""),
      ("\u{202E}gpj.exe\u{2066}", "\"\u{202E}gpj.exe\u{2066}\""),
      ("\r\n", #""\r\n""#),
    ]
    for (text, json) in strings { #expect(written(text) == json) }
  }

  @Test func `a character is found wherever in a block it stands`() throws {
    let characters = ["\"", "\\", "\u{1F}", "\0", "\n", " ", "!", "#", "[", "]", "é", "𝔘"]
    var texts: [String] = []
    for (character, length) in characters.flatMap({ character in (0...70).map { (character, $0) } })
    {
      for place in 0...length {
        let before = String(repeating: "a", count: place)
        texts.append(before + character + String(repeating: "ÿ", count: length - place))
      }
    }
    #expect(try JSONDecoder().decode([String].self, from: Data(written(texts).utf8)) == texts)
  }

  @Test func `every byte of a block is escaped when all must be`() {
    let text = String(repeating: "\"\\\u{1}", count: 50)
    #expect(written(text) == "\"" + String(repeating: #"\"\\\u0001"#, count: 50) + "\"")
  }

  @Test func `a string that is not stored as a string of ours is written too`() {
    let bridged = NSString(string: "« é \" » and more than fifteen bytes") as String
    #expect(written(bridged) == #""« é \" » and more than fifteen bytes""#)
    #expect(written(String("xx« \" »xx".dropFirst(2).dropLast(2))) == #""« \" »""#)
  }

  @Test(arguments: [0, 1, 9, 10, 99, 100, -1, -10, 1_234_567_890, Int.max, Int.min])
  func `a whole number is written with all of its digits`(number: Int) {
    #expect(written(number) == String(number))
  }

  @Test(arguments: [
    (754_044, 2, "7540.44"), (750_000, 2, "7500.00"), (7500, 0, "7500"), (5, 2, "0.05"),
    (0, 0, "0"), (1_445_357, 2, "14453.57"),
  ])
  func `an amount keeps its decimals`(coefficient: Int, decimals: Int, json: String) {
    #expect(written(Amount(coefficient: coefficient, decimals: decimals)) == json)
  }

  @Test func `nothing is null and truths are words`() {
    #expect(written(String?.none) == "null")
    #expect(written([true, false]) == "[true,false]")
  }

  @Test func `empty lists and objects stand on one line in both forms`() {
    for indented in [true, false] {
      #expect(written([Int](), indented: indented) == "[]")
      #expect(written(Pair(), indented: indented).filter { !" \n".contains($0) } == pair)
    }
  }

  @Test func `the compact form has no space and the indented one a key a line`() {
    #expect(written(Pair()) == pair)
    #expect(
      written(Pair(), indented: true) == """
        {
          "none": {},
          "items": [
            [],
            [
              1,
              2
            ]
          ],
          "a\\"b": null
        }
        """)
  }

  @Test func `what the buffer holds stays, and a deep document is indented as deep`() {
    var buffer = Array("[\n  ".utf8)
    JSONWriter.append(to: &buffer, indented: true, depth: 1) { [1].write(to: &$0) }
    #expect(String(decoding: buffer, as: UTF8.self) == "[\n  [\n    1\n  ]")
  }

  @Test func `a document may be longer than the room that it starts with`() {
    let text = String(repeating: "\u{1}é", count: 100_000)
    #expect(written([text, text]).utf8.count == 2 * 800_000 + 7)
  }

  private let pair = #"{"none":{},"items":[[],[1,2]],"a\"b":null}"#

  private struct Pair: JSONObject {
    func writeFields(to json: inout JSONWriter) {
      json.objectField("none") { _ in }
      json.field("items", [[], [1, 2]])
      json.field(named: "a\"b", String?.none)
    }
  }
}

/// The JSON of a value.
func written(_ value: some JSONValue, indented: Bool = false) -> String {
  var buffer: [UInt8] = []
  JSONWriter.append(to: &buffer, indented: indented) { value.write(to: &$0) }
  return String(decoding: buffer, as: UTF8.self)
}
