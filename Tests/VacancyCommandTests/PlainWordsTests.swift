import Foundation
import Testing

/// Sources and documentation use the field's standard terms.
@Suite(.slow) struct PlainWordsTests {
  /// Wordings that are not used, in English and, in messages, in French.
  private static let rejected = [
    #"\btold once\b"#, #"\b(held|hold|holds) [a-z ]{0,40}against\b"#, #"\bset(s|ting)? aside\b"#,
    #"\bput(s)? up with\b"#, #"\bspeaks? against\b"#, #"\bma(d|k)es? no sense\b"#,
    #"\bstands in for\b"#, #"\bone word too many\b"#, #"\bgrave(r|st)? "#, #"\bthe one way out\b"#,
    #"\bthrough a door\b"#, #"\bnothing in (English|French) answers\b"#, #"\bleaves? with 0\b"#,
    #"\bless grave\b"#, #"\bhalf of the candidates read\b"#, #"\bstands only in\b"#,
    #"\bthe (calendar|clock) has no\b"#, #"\bnobody can tell\b"#, #"\bhalves agree\b"#,
    #"\bbe it\b"#, #"\bthe house is\b"#, #"\bone slip is\b"#, #"\bin force\b"#,
  ]
  private static let rejectedInFrench = [
    #"moitié"#, #"mis(e|es)? de côté"#, #"» a été trouvé"#, #"il faut "#, #"date de retrait"#,
    #"\bcodage\b"#, #"énumér"#, #"un candidat sur deux"#, #"nul ne "#, #"à durée (in)?déterminée"#,
  ]

  private static func files(below folder: String, _ extensions: [String]) -> [URL] {
    let all = FileManager.default.enumerator(
      at: Place.root.appending(path: folder), includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? []).filter { extensions.contains($0.pathExtension) }
  }

  private static let sources = files(below: "Sources", ["swift", "md"]).filter { file in
    // The words of notices are not ours.
    !["/Lexicon/", "/VacancyBenchmark/", "/VacancyDiffBenchmark/", "/Changes.md"].contains {
      file.path.contains($0)
    }
  }

  @Test func `sources and documentation use plain words`() throws {
    let pages = ["README.md", "Makefile", ".ci/run"].map { Place.root.appending(path: $0) }
    let files = Self.sources + Self.files(below: ".github", ["md", "yml"]) + pages
    #expect(files.count > 300)
    let pattern = try Regex(Self.rejected.joined(separator: "|")).ignoresCase()
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      // A line break is a space.
      let lines = text.replacing(/\n\s*(\/\/\/?)?\s*/, with: " ")
      for match in lines.matches(of: pattern) {
        Issue.record("\(file.lastPathComponent): '\(lines[match.range])'")
      }
    }
  }

  @Test func `messages in French use the words of the glossary`() throws {
    let pattern = try Regex(Self.rejectedInFrench.joined(separator: "|"))
    for file in Self.sources where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /french:\s*((?:"(?:[^"\\]|\\.)*"[\s+]*)+)/) {
        guard let found = match.1.firstMatch(of: pattern) else { continue }
        Issue.record("\(file.lastPathComponent): '\(match.1[found.range])'")
      }
    }
  }

  @Test func `there is one apostrophe, the straight one`() throws {
    for file in Self.sources where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      let messages = text.matches(of: /(?:english|french):\s*((?:"(?:[^"\\]|\\.)*"[\s+]*)+)/)
      #expect(!messages.contains { $0.1.contains("\u{2019}") }, "\(file.lastPathComponent)")
    }
  }
}
