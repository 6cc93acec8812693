import Foundation
import Testing

@testable import VacancyReports

struct PageNamesTests {
  private func name(_ path: String) -> String {
    var names = PageNames()
    return names.name(for: path)
  }

  @Test(
    arguments: [
      ("notices/officer.txt", "notices-officer-txt-"), ("./a.txt", "a-txt-"),
      ("../../etc/passwd", "etc-passwd-"), ("/Notices/É b.TXT", "notices-b-txt-"),
      ("", "notice-"), ("-", "notice-"), ("\u{0}<>\"'&%/..", "notice-"),
      (String(repeating: "x/", count: 500) + "a.txt", "x-x-x"),
    ])
  func `a name is made of the words of the path and a hash of it`(path: String, start: String) {
    let name = name(path)
    #expect(name.hasPrefix(start))
    #expect(name.wholeMatch(of: /[a-z0-9][a-z0-9-]{0,79}-[0-9a-f]{8}\.html/) != nil)
    #expect(name == self.name(path))
  }

  @Test func `the names of a release are those of the next`() {
    #expect(name("notices/officer.txt") == "notices-officer-txt-7eb3e2c3.html")
  }

  @Test func `paths with the same words have names of their own`() {
    let paths = ["a/b.txt", "a_b.txt", "A/b.txt", "a/b/txt", "d/index", "index.html", "a/B.txt"]
    #expect(Set(paths.map(name) + [PageNames.index]).count == paths.count + 1)
    #expect(name("./a/b.txt") == name("a/b.txt"))
  }

  @Test func `further notices of a file are counted`() {
    var names = PageNames()
    let first = names.name(for: "a.txt")
    #expect(names.name(for: "a.txt") == first.replacing(".html", with: "-2.html"))
    #expect(names.name(for: "b.txt").hasPrefix("b-txt-"))
  }

  @Test func `only a page of a report is taken for one`() {
    let page = ReportSample.text(ReportSample.mixed, .html)
    #expect(PageNames.isReport(Array(page.utf8).prefix(1024)))
    #expect(!PageNames.isReport(Array("<!DOCTYPE html>\n<title>mine</title>".utf8)))
    #expect(!PageNames.isReport([]))
  }
}
