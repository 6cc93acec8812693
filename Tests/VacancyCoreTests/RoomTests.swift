import Foundation
import Testing

/// The library is a row of rooms: a room knows the rooms before it and none after.
@Suite struct RoomTests {
  /// The rooms in their order. A new one is put here, where it belongs.
  static let rooms = [
    "Text", "Diagnostics", "Lexicon", "Model", "Parsing", "Comparison", "Validation", "Output",
  ]

  @Test func `no room names a type of a later one`() throws {
    let found = violations(in: try Self.rooms.map(Room.init(named:)))
    #expect(found == [])
  }

  @Test func `every folder of the library is a room`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Room.house.path)
    let strangers = names.filter { !Self.rooms.contains($0) && !$0.hasPrefix(".") }
    #expect(strangers == ["VacancyCore.docc"])
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
    ] as [(String, [String])])
  func `what is code is told from what is not`(code: String, found: [String]) {
    let rooms = [
      Room(name: "First", files: ["One.swift": code]),
      Room(name: "Second", files: ["Two.swift": "public struct Sum {\n  struct Part {}\n}"]),
    ]
    let violations = violations(in: rooms)
    #expect(violations == found.map { "First/One.swift names '\($0)' of Second" })
  }
}

/// Every use of a type that a later room declares, and neither the room itself nor an earlier one.
private func violations(in rooms: [Room]) -> [String] {
  var known: Set<String> = []
  var result: [String] = []
  for (index, room) in rooms.enumerated() {
    known.formUnion(room.visibleTypes)
    for later in rooms[(index + 1)...] {
      let foreign = later.visibleTypes.subtracting(known).subtracting(room.types)
      for (file, code) in room.files.sorted(by: { $0.key < $1.key }) {
        for word in words(of: code).intersection(foreign).sorted() {
          result.append("\(room.name)/\(file) names '\(word)' of \(later.name)")
        }
      }
    }
  }
  return result
}

/// A folder of the library: its code, by the paths of its files.
private struct Room {
  let name: String
  let files: [String: String]

  static let house = URL(filePath: #filePath)
    .deletingLastPathComponent()  // VacancyCoreTests
    .deletingLastPathComponent()  // Tests
    .deletingLastPathComponent()
    .appending(path: "Sources/VacancyCore")

  init(name: String, files: [String: String]) {
    self.name = name
    self.files = files.mapValues { source in
      var reader = CodeReader(source)
      reader.readCode()
      return String(decoding: reader.code, as: UTF8.self)
    }
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
  var types: Set<String> { Set(declarations.map(\.name)) }

  /// The types that others can name: those at the top level of a file, and public ones within them.
  var visibleTypes: Set<String> { Set(declarations.filter(\.isVisible).map(\.name)) }

  private var declarations: [(name: String, isVisible: Bool)] {
    files.values.flatMap { $0.split(separator: "\n") }.compactMap { line in
      let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
      guard let keyword = words.firstIndex(where: Self.keywords.contains), keyword + 1 < words.count
      else { return nil }
      let isHidden = words.contains("private") || words.contains("fileprivate")
      return (words[keyword + 1], !isHidden && (line.first != " " || words.contains("public")))
    }
  }

  private static let keywords: Set<String> = [
    "struct", "enum", "class", "actor", "protocol", "typealias",
  ]
}

private func words(of code: String) -> Set<String> {
  Set(code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
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
