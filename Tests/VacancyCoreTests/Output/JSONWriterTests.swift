import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

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
      ("\u{7F}\u{80}\u{9B}\u{A0}\u{AD}", "\"\\u007f\\u0080\\u009b\u{A0}\\u00ad\""),
      ("déc. œuvre « l'OTAN »", #""déc. œuvre « l'OTAN »""#),
      ("e\u{301}", "\"e\u{301}\""),
      ("👩🏽‍🚀 𝔘", #""👩🏽\u200d🚀 𝔘""#),
      ("\u{2028}\u{2029}\u{FEFF}\u{FFFD}", "\"\\u2028\\u2029\\ufeff\u{FFFD}\""),
      ("\u{202E}gpj.exe\u{2066}", #""\u202egpj.exe\u2066""#),
      ("\u{E0041}\u{E01EF}\u{1D173}", #""\udb40\udc41\udb40\uddef\ud834\udd73""#),
      ("’“–•…€œ\u{202F}", "\"’“–•…€œ\u{202F}\""),
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

  @Test func `a hidden character is escaped wherever in a block it stands, and comes back`() throws
  {
    let hidden = (0...0x10FFFF).compactMap(Unicode.Scalar.init).filter { isHidden($0.value) }
    #expect(hidden.count > 4000)
    for (index, scalar) in hidden.enumerated() {
      let before = String(repeating: "aéœ", count: index % 17)
      let texts = [before + "\(scalar)b", before + "\(scalar)", "\(scalar)\(scalar)" + before]
      let json = written(texts)
      #expect(!json.unicodeScalars.contains { isHidden($0.value) })
      #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == texts)
    }
  }

  @Test func `a character that is seen stays as it is`() {
    for start in stride(from: 0xA0, to: 0x30000, by: 64) {
      var text = ""
      for scalar in (start..<start + 64).compactMap({ Unicode.Scalar($0) })
      where !isHidden(scalar.value) {
        text.unicodeScalars.append(scalar)
      }
      #expect(written(text) == "\"\(text)\"")
    }
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
