import Testing

@testable import VacancyCore
@testable import VacancyReports

/// Globs, and the paths that those of a configuration are about.
@Suite struct PathPatternTests {
  @Test(arguments: [
    // Without a slash: the name at any depth.
    ("*.txt", "a.txt", true), ("*.txt", "b/a.txt", true), ("*.txt", "a.md", false),
    ("?.txt", "a.txt", true), ("?.txt", "é.txt", true), ("?.txt", "ab.txt", false),
    ("x?.txt", "xab.txt", false), ("a.txt", "ba.txt", false), ("a.txt", "c/a.txt", true),
    ("*", "a/b", true), ("**", "a/b", true), ("a*b*c", "aXbYc", true), ("a*b*c", "aXbY", false),
    ("a*b*c", "abXbc", true), ("", "a", false), ("A.txt", "a.txt", false), ("a", "a/b", false),
    ("***", "a/b", true), ("*a", "b/aa", true),
    // With one: the whole path.
    ("b/*.txt", "b/c.txt", true), ("b/*.txt", "a/b/c.txt", false), ("b/*.txt", "b/c/d.txt", false),
    ("b/**", "b/c/d.txt", true), ("b/**", "b", false), ("**/b/*.txt", "a/b/c.txt", true),
    ("/a.txt", "a.txt", true), ("/a.txt", "b/a.txt", false), ("./a.txt", "a.txt", true),
    ("a/b", "./a/b", true), ("*/b", "a/b", true), ("*/b", "a/c/b", false), ("?/b", "a/b", true),
    ("a?b", "a/b", false), ("a/*/c", "a/b/c", true), ("a/*/c", "a/c", false),
    // Two stars and a slash: any number of whole folders.
    ("b/**/d.txt", "b/d.txt", true), ("b/**/d.txt", "b/c/e/d.txt", true),
    ("b/**/d.txt", "b/cd.txt", false), ("**/a.txt", "a.txt", true), ("**/a.txt", "b/c/a.txt", true),
    ("**/a.txt", "ba.txt", false), ("a/**b", "a/c/db", true), ("**/x/**/y", "a/x/b/c/y", true),
    ("**/x/**/y", "a/x/b/cy", false), ("a/**/*.txt", "a/b.txt", true), ("x**/a", "xy/z/a", true),
    // A slash at the end: folders only.
    ("2024/", "2024/a", false), ("2024/", "2024", false),
    // Everything else matches itself.
    ("[ab].txt", "a.txt", false), ("[ab].txt", "[ab].txt", true), ("{a,b}", "a", false),
    ("a.b", "axb", false), ("\\*", "*", false),
  ])
  func `a pattern matches names and paths`(pattern: String, path: String, matches: Bool) {
    #expect(PathPattern(pattern).matches(path) == matches)
  }

  @Test func `a slash at the end asks for a folder`() {
    let folder = Array("a/2024".utf8)
    #expect(PathPattern("a/2024/").matches(folder, isFolder: true))
    #expect(!PathPattern("a/2024/").matches(folder))
    #expect(PathPattern("2024").matches(folder, isFolder: true))
  }

  @Test func `names that are no text are matched byte by byte`() {
    #expect(PathPattern([0xE9, UInt8(ascii: "*")]).matches([0xE9, UInt8(ascii: "a")]))
    #expect(PathPattern("?").matches([0xE9]))
  }

  @Test func `a pattern with many stars ends soon`() {
    let pattern = String(repeating: "*a", count: 200) + "b"
    let wide = String(repeating: "**/a/", count: 200) + "b"
    let path = String(repeating: "a/", count: 2000)
    #expect(!PathPattern(pattern).matches(String(repeating: "a", count: 4000)))
    #expect(!PathPattern(wide).matches(path + "c"))
  }

  @Test(arguments: [
    ("d/.vacancy.json", "d/c/y.txt", "c/y.txt"), ("../.vacancy.json", "y.txt", "work/y.txt"),
    ("../../.vacancy.json", "./c/../y.txt", "home/work/y.txt"),
    ("/home/.vacancy.json", "y.txt", "work/y.txt"), (".vacancy.json", "/home/work/a/b", "a/b"),
    ("d/.vacancy.json", "e/y.txt", "e/y.txt"), ("d/.vacancy.json", "../y.txt", "../y.txt"),
    ("dd/.vacancy.json", "d/y.txt", "d/y.txt"), ("/.vacancy.json", "y.txt", "home/work/y.txt"),
  ])
  func `patterns of a configuration are about paths below its folder`(
    configuration: String, file: String, path: String
  ) {
    let folder = PatternFolder(of: configuration, workingFolder: "/home/work")
    #expect(folder.path(of: file) == path)
  }

  @Test func `without a known working folder paths are compared as they are given`() {
    #expect(PatternFolder(of: "d/.vacancy.json", workingFolder: "").path(of: "d/a/b") == "a/b")
    #expect(PatternFolder(of: "../.vacancy.json", workingFolder: "").path(of: "a/b") == "a/b")
  }
}
