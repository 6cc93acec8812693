import Foundation
import Testing

/// What the libraries offer is documented and, where it is a type, in a topic of their catalogues.
@Suite struct DocumentationTests {
  static let libraries = ["VacancyCore", "VacancyReports", "VacancyFoundation"]

  @Test(arguments: libraries)
  func `every public declaration has a comment`(library: String) throws {
    let missing = try sources(of: library).flatMap { path, text in
      undocumented(in: text).map { "\(path): \($0)" }
    }
    #expect(missing == [])
  }

  @Test(arguments: libraries)
  func `every public type is in a topic`(library: String) throws {
    let catalogue = try String(
      contentsOf: folder(of: library).appending(path: "\(library).docc/\(library).md"),
      encoding: .utf8)
    let types = try sources(of: library).flatMap { publicTypes(in: $0.text) }
    #expect(types.filter { !catalogue.contains("- ``\($0)``") } == [])
  }

  @Test func `a declaration or a type that is missing is found`() {
    let source = """
      /// A sum.
      public struct Sum {
        public var total = 0
        /// Not public.
        var hidden = 0
        var other = 0
        /// A part.
        @inlinable
        public func part() {}
      }

      public enum Kind: String {
        case small
        /// Large.
        case large

        var size: Int {
          switch self {
          case .small: 1
          case .large: 2
          }
        }
      }
      """
    #expect(
      undocumented(in: source) == [
        "public var total = 0", "public enum Kind: String {", "case small",
      ])
    #expect(publicTypes(in: source) == ["Sum", "Kind"])
  }

  private func folder(of library: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/\(library)")
  }

  private func sources(of library: String) throws -> [(path: String, text: String)] {
    let folder = folder(of: library)
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (paths ?? []).filter { $0.hasSuffix(".swift") }.sorted().map {
      ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
    }
  }
}

/// The public declarations, and the cases of public enumerations, with no comment above them.
private func undocumented(in source: String) -> [String] {
  var result: [String] = []
  var hasComment = false
  var cases: String?
  for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
    let code = line.trimmingPrefix { $0 == " " }
    let indent = String(line.prefix { $0 == " " })
    if code.hasPrefix("@"), !code.contains("public ") { continue }
    let isPublic = code.hasPrefix("public ") || code.hasPrefix("@") && code.contains(" public ")
    let isCase = code.hasPrefix("case ") && indent == cases
    if isPublic && !code.hasPrefix("public import") || isCase, !hasComment {
      result.append(String(code))
    }
    if isPublic, code.contains("enum ") { cases = indent + "  " }
    if code.hasPrefix("}"), let inner = cases, indent.count < inner.count { cases = nil }
    hasComment = code.hasPrefix("///")
  }
  return result
}

/// The types at the top level of a file.
private func publicTypes(in source: String) -> [String] {
  source.split(separator: "\n").compactMap { line in
    let words = line.split(separator: " ")
    let keyword = words.firstIndex { ["struct", "enum", "class", "protocol"].contains($0) }
    guard line.hasPrefix("public "), let keyword, keyword + 1 < words.count else { return nil }
    return String(words[keyword + 1].prefix { $0.isLetter || $0.isNumber })
  }
}
