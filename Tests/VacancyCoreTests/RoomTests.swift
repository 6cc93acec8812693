import Foundation
import Testing

/// The library is a row of rooms: a room uses what the rooms before it declare, and nothing of those after.
@Suite(.slow) struct RoomTests {
  /// The rooms in their order. A new one is put here, where it belongs.
  static let rooms = [
    "Text", "Diagnostics", "Lexicon", "Model", "Tokens", "Parsing", "Comparison", "Validation",
  ]

  @Test func `no room uses what a later one declares`() throws {
    let found = violations(in: try Self.rooms.map(Room.init(named:)))
    #expect(found == [])
  }

  @Test func `every folder of the library is a room`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Room.house.path)
    let others = names.filter { !Self.rooms.contains($0) && !$0.hasPrefix(".") }
    #expect(others == ["VacancyCore.docc"])
  }

  /// A file that uses one member of the last room is put into the first one, for each kind of member.
  @Test(arguments: ["func", "var", "case"])
  func `a use of a later member in the library is found`(keyword: String) throws {
    var rooms = try Self.rooms.map(Room.init(named:))
    let last = try #require(rooms.last)
    let others = Set(rooms.dropLast().flatMap(\.allNames))
    let members = last.names(of: [keyword]) { !$0.isPrivate && $0.indent == 2 }
    let member = try #require(members.subtracting(others).subtracting(standardNames).min())
    rooms[0].files["Planted.swift"] = Code("func planted(by other: Other) { _ = other.\(member) }")
    #expect(violations(in: rooms) == ["Text/Planted.swift uses '\(member)' of Validation"])
  }

  @Test(
    arguments: [
      ("let total = Sum()", ["Sum"]),
      ("extension Sum.Part: Sendable {}", ["Sum"]),
      ("// a Sum\n/* a Sum /* and a Sum */ */ let x = 1", []),
      (#"let word = "a Sum, a \"Sum\"""#, []),
      (#"let word = "\(Sum())""#, ["Sum"]),
      (#"let word = "\(words(")", "Sum") + "Sum")""#, []),
      ("let word = #\"a \"Sum\" \\(Sum())\"#", []),
      ("let word = \"\"\"\n  a \"Sum\"\n  \"\"\"", []),
      ("let summary = Summary()", []),
      ("struct Sum {}", []),
      ("struct Other {\n  private typealias Sum = Int\n}", []),
      ("let number = added(1, 2)", ["added"]),
      ("let number = 1.doubled", ["doubled"]),
      ("let number = items.map(\\.doubled)", ["doubled"]),
      ("let kind: Kind = .small", ["small"]),
      ("let kind: Kind = .medium(1)", ["medium"]),
      ("let number = tripled() + tripled(by: 2)", ["tripled"]),
      ("let doubled = 2\nlet number = other.doubled", []),
      ("let number = sum(added: 1, hidden: 2)", []),
      ("let number = other.hidden", []),
      ("let words = text.removeLast()", []),
      ("report(.badSum)", []),
    ] as [(String, [String])])
  func `a use is found in code and nowhere else`(code: String, found: [String]) {
    let second = """
      public struct Sum {
        struct Part {}
        private var hidden = 0
        mutating func removeLast() {}
      }
      extension Int {
        var doubled: Int { 2 * self }
        func tripled(by other: Int = 1) -> Int { 3 * self * other }
      }
      enum Kind {
        case small,
          medium(Int)
      }
      extension RuleID {
        static let badSum: RuleID = .init("bad-sum")
      }
      func added(_ first: Int, _ second: Int) -> Int { first + second }
      """
    let rooms = [
      Room(name: "First", files: ["One.swift": code]),
      Room(name: "Second", files: ["Two.swift": second]),
    ]
    let names = found.map { "First/One.swift uses '\($0)' of Second" }
    #expect(violations(in: rooms).filter { !$0.contains("'Kind'") } == names)
  }
}

/// Names that the standard library declares, too: a use of one says nothing.
private let standardNames: Set<String> = [
  "append", "appending", "compactMap", "contains", "count", "description", "distance", "dropFirst",
  "dropLast", "elements", "endIndex", "enumerated", "filter", "first", "firstIndex", "firstRange",
  "flatMap", "forEach", "formUnion", "hasPrefix", "hasSuffix", "hash", "id", "index", "indices",
  "insert", "intersection", "isEmpty", "isLetter", "isNumber", "isSubset", "isSuperset", "joined",
  "keys", "last", "lastIndex", "load", "lowercased", "map", "max", "min", "next", "popLast",
  "prefix", "range", "rawValue", "reduce", "remove", "removeAll", "removeFirst", "removeLast",
  "removeSubrange", "replace", "replaceSubrange", "reversed", "reserveCapacity", "scalar", "sort",
  "sorted", "span", "split", "starts", "startIndex", "store", "subtract", "subtracting", "suffix",
  "swapAt", "trimmingPrefix", "union", "unicodeScalars", "uppercased", "utf8", "utf16", "value",
  "values", "write",
]

/// Every use of a name that a later room declares, and neither the room itself nor an earlier one.
private func violations(in rooms: [Room]) -> [String] {
  let types = rooms.map(\.visibleTypes)
  let members = rooms.map(\.members)
  var known = standardNames
  var visible: Set<String> = []
  var result: [String] = []
  for (index, room) in rooms.enumerated() {
    known.formUnion(room.allNames)
    visible.formUnion(types[index])
    let own = visible.union(room.types)
    for (file, code) in room.files.sorted(by: { $0.key < $1.key }) {
      let (words, uses) = (code.words.subtracting(own), code.uses.subtracting(known))
      for later in rooms.indices.dropFirst(index + 1) {
        let used = words.intersection(types[later]).union(uses.intersection(members[later]))
        result += used.sorted().map { "\(room.name)/\(file) uses '\($0)' of \(rooms[later].name)" }
      }
    }
  }
  return result
}

/// A folder of the library: its code, by the paths of its files.
private struct Room {
  let name: String
  var files: [String: Code]

  static let house = URL(filePath: #filePath)
    .deletingLastPathComponent()  // VacancyCoreTests
    .deletingLastPathComponent()  // Tests
    .deletingLastPathComponent()
    .appending(path: "Sources/VacancyCore")

  init(name: String, files: [String: String]) {
    self.name = name
    self.files = files.mapValues(Code.init)
  }

  /// A room that is not built yet has no files.
  init(named name: String) throws {
    let folder = Self.house.appending(path: name)
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    let sources = (paths ?? []).filter { $0.hasSuffix(".swift") }.map {
      ($0, folder.appending(path: $0))
    }
    self.init(
      name: name,
      files: try Dictionary(
        uniqueKeysWithValues: sources.map {
          ($0, try String(contentsOf: $1, encoding: .utf8))
        }))
  }

  /// All types that the room declares.
  var types: Set<String> { names(of: typeKeywords) { _ in true } }

  /// The types that others can name: those at the top level of a file, and public ones within them.
  var visibleTypes: Set<String> {
    names(of: typeKeywords) { !$0.isPrivate && ($0.indent == 0 || $0.isPublic) }
  }

  /// The functions, variables and cases that others can use.
  var members: Set<String> {
    names(of: ["func", "case"]) { !$0.isPrivate && $0.indent <= 4 }
      // Further right they are local. Rules are named by every room that finds what they are about.
      .union(names(of: ["var", "let"]) { !$0.isPrivate && $0.indent <= 2 && !$0.isRule })
  }

  /// All names that the room declares in any place: also local ones, parameters and labels.
  var allNames: Set<String> {
    names(of: typeKeywords.union(["func", "case", "var", "let", "for"])) { _ in true }
      .union(files.values.flatMap(\.labels))
  }

  func names(of keywords: Set<String>, where isWanted: (Declaration) -> Bool) -> Set<String> {
    files.values.reduce(into: []) { names, code in
      for declaration in code.declarations(by: keywords) where isWanted(declaration) {
        names.formUnion(declaration.names)
      }
    }
  }
}

private let typeKeywords: Set<String> = [
  "struct", "enum", "class", "actor", "protocol", "typealias",
]

/// What one keyword declares.
private struct Declaration {
  /// The columns before the line.
  var indent = 0
  var isPrivate = false
  var isPublic = false
  /// Whether it names a rule: `static let badSum: RuleID = .init(`.
  var isRule = false
  var names: [String] = []
}

/// The words and signs of a source, without comments and literals.
private struct Code {
  private var tokens: [String] = []
  /// The columns before the line of each token.
  private var indents: [Int] = []

  init(_ source: String) {
    var reader = CodeReader(source)
    reader.readCode()
    var isWord = false
    for line in reader.code.split(separator: UInt8(ascii: "\n")) {
      let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
      for byte in line + [UInt8(ascii: "\n")] {
        let character = String(decoding: [byte], as: UTF8.self)
        let continues = byte >= 0x80 || byte == UInt8(ascii: "_") || character.isAlphanumeric
        if continues, isWord {
          tokens[tokens.count - 1] += character
        } else if byte != UInt8(ascii: " ") {
          tokens.append(character)
          indents.append(indent)
        }
        isWord = continues
      }
    }
  }

  private func token(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index] : "\n"
  }

  var words: Set<String> { Set(tokens) }

  /// The members and functions that are used: `.name` and `name(`.
  var uses: Set<String> {
    Set(
      tokens.indices.filter { index in
        token(index - 1) == "." || token(index + 1) == "(" && token(index - 1) != "func"
      }.map { tokens[$0] })
  }

  /// The words before a colon, and the parameters of closures.
  var labels: [String] {
    tokens.indices.flatMap { index -> [String] in
      if token(index + 1) == ":" { return [tokens[index]] }
      guard tokens[index] == "{" else { return [] }
      let line = tokens[(index + 1)...].prefix { $0 != "\n" && $0 != "." && $0 != "=" }
      return line.firstIndex(of: "in").map { Array(line[..<$0]) } ?? []
    }
  }

  func declarations(by keywords: Set<String>) -> [Declaration] {
    tokens.indices.filter { keywords.contains(tokens[$0]) && token($0 - 1) != "." }.map { index in
      let line = tokens[..<index].reversed().prefix { $0 != "\n" }
      return Declaration(
        indent: indents[index],
        isPrivate: line.contains("private") || line.contains("fileprivate"),
        isPublic: line.contains("public"),
        isRule: token(index + 2) == ":" && token(index + 3) == "RuleID",
        names: names(declaredAt: index))
    }
  }

  /// One name, or several of a pattern or of a list of cases, which may go on in the next lines.
  private func names(declaredAt index: Int) -> [String] {
    guard ["case", "let", "var", "for"].contains(tokens[index]) else {
      return token(index + 1).isAlphanumeric ? [token(index + 1)] : []
    }
    var names: [String] = []
    var depth = 0
    for place in (index + 1)..<tokens.count {
      let token = tokens[place]
      if token == "(" { depth += 1 }
      if token == ")" { depth -= 1 }
      let ends = ["=", ":", "{", "in"].contains(token) && depth == 0
      if ends || token == "\n" && depth == 0 && self.token(place - 1) != "," { break }
      // What a case has with it are labels and types.
      if tokens[index] != "case" || depth == 0, self.token(place - 1) != "." { names.append(token) }
    }
    return names.filter { $0.first?.isLowercase ?? false && !["let", "var"].contains($0) }
  }
}

extension String {
  fileprivate var isAlphanumeric: Bool { allSatisfy { $0.isLetter || $0.isNumber } }
}

/// Copies the code of a source, without comments and literals; what a literal interpolates is code.
private struct CodeReader {
  private let source: [UInt8]
  private var offset = 0
  private(set) var code: [UInt8] = []

  init(_ source: String) {
    self.source = Array(source.utf8)
  }

  /// Copies to the end of the source or, in an interpolation, to the parenthesis that ends it.
  mutating func readCode(isInterpolation: Bool = false) {
    var depth = 0
    while offset < source.count {
      if !"/\"#()".utf8.contains(source[offset]) {
        code.append(source[offset])
        offset += 1
      } else if next("//") {
        while offset < source.count, !next("\n") { offset += 1 }
      } else if next("/*") {
        skipComment()
      } else if let (quote, hashes) = literalStart {
        offset += hashes.count + quote.count
        readLiteral(end: quote + hashes, escape: "\\" + hashes)
      } else {
        if next("(") { depth += 1 }
        if next(")") { depth -= 1 }
        if isInterpolation, depth < 0 { return }
        code.append(source[offset])
        offset += 1
      }
    }
  }

  private func next(_ text: String) -> Bool { source[offset...].starts(with: text.utf8) }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      if next("/*") {
        depth += 1
        offset += 2
      } else if next("*/") {
        depth -= 1
        offset += 2
      } else {
        offset += 1
      }
    } while depth > 0 && offset < source.count
  }

  private var literalStart: (quote: String, hashes: String)? {
    let hashes = String(repeating: "#", count: source[offset...].prefix { $0 == 0x23 }.count)
    return ["\"\"\"", "\""].first { next(hashes + $0) }.map { ($0, hashes) }
  }

  private mutating func readLiteral(end: String, escape: String) {
    while offset < source.count, !next(end) {
      if next(escape + "(") {
        offset += escape.utf8.count + 1
        code.append(0x20)
        readCode(isInterpolation: true)
        offset += 1
      } else {
        offset += next(escape) ? escape.utf8.count + 1 : 1
      }
    }
    offset += end.utf8.count
    code.append(0x20)
  }
}
