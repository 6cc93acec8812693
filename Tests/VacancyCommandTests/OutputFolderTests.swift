import Foundation
import Testing

@testable import VacancyCommand
@testable import VacancyCore

/// `--output-dir`: an index and a page per notice.
@Suite(.slow) struct OutputFolderTests {
  private static let scene = """
    mkdir -p notices/b notices/c
    cp $BILINGUAL notices/b/a.txt
    sed 's/20-Mar-2026/27-Mar-2026/; s/260118/260119/' $BILINGUAL > notices/c/a.txt
    sed 's/260118/260120/' $BILINGUAL > "notices/é <b>&'1'.txt"
    """

  @Test(arguments: ["validate", "diff"])
  func `the index leads to a page per notice, and each page back`(command: String) throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run(
      "$VACANCY \(command) --output-dir new/report notices; echo $?; ls new/report")
    #expect(outcome.output.hasPrefix("1\n") && outcome.errors.isEmpty)
    let names = outcome.output.split(separator: "\n").dropFirst().map(String.init)
    #expect(names.count == 4 && names.contains("index.html"))
    let folder = shell.folder.appending(path: "new/report")
    let index = try String(contentsOf: folder.appending(path: "index.html"), encoding: .utf8)
    let links = index.matches(of: /<a href="([^"#]+)">/).map { String($0.1) }
    #expect(Set(links) == Set(names).subtracting(["index.html"]) && links.count == 3)
    for name in links {
      let page = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(page.contains("<a href=\"index.html\">") && page.hasSuffix("</html>\n"))
      let targets = Set(page.matches(of: /id="([^"]*)"/).map { String($0.1) })
      for link in page.matches(of: /href="#([^"]*)"/).map({ String($0.1) }) {
        #expect(targets.contains(link), "\(name): \(link)")
      }
      #expect(page.matches(of: /\bid="/).count == targets.count)
    }
  }

  @Test(arguments: ["validate", "diff"])
  func `any number of threads and any order gives the same pages`(command: String) throws {
    let more = "\nfor i in 1 2 3 4 5 6 7 8 9; do cp $BILINGUAL notices/$i.txt; done"
    let shell = try Shell(Self.scene + more)
    let outcome = try shell.run(
      """
      $VACANCY \(command) -j1 --output-dir one notices; $VACANCY \(command) -j4 --output-dir four notices
      diff -r one four && echo same
      $VACANCY \(command) --output-dir some notices/c notices/b
      for page in some/notices-*; do test -e one/${page#some/} && echo known; done
      """)
    #expect(outcome.output == "same\nknown\nknown\n")
  }

  @Test func `pages are replaced, other files never`() throws {
    let shell = try Shell(Self.scene)
    let again = try shell.run(
      "for i in 1 2; do $VACANCY diff --output-dir report notices; echo $?; done; ls report | wc -l"
    )
    #expect(again.output == "1\n1\n4\n" && again.errors.isEmpty)
    let mine = try shell.run(
      """
      mkdir mine; echo '<!DOCTYPE html>' > mine/index.html
      $VACANCY diff --output-dir mine notices; echo $?; ls mine; cat mine/index.html
      """)
    #expect(mine.output == "4\nindex.html\n<!DOCTYPE html>\n")
    #expect(mine.errors == "vacancy: cannot write to 'mine/index.html': the file already exists\n")
    let page = try shell.run(
      """
      rm report/index.html; for page in report/notices-b-*; do echo mine > $page; done
      $VACANCY validate --output-dir report notices; echo $?; cat report/notices-b-*; ls report | wc -l
      """)
    #expect(page.output.hasPrefix("4\nmine\n") && page.errors.contains("the file already exists"))
    // Without its pages, there is no index.
    #expect(try shell.run("test -e report/index.html").status == 1)
  }

  @Test(
    arguments: [
      ("file", "part of the path is not a folder"),
      ("file/sub", "part of the path is not a folder"),
      ("/proc/none", "no such file or folder"),
    ])
  func `a folder that cannot be made is reported`(folder: String, reason: String) throws {
    let shell = try Shell(Self.scene + "\necho > file")
    for language in ["en", "fr"] {
      let outcome = try shell.run(
        "$VACANCY validate --lang \(language) --output-dir \(folder) notices")
      #expect(outcome.status == 4 && outcome.output.isEmpty)
      #expect(
        language == "fr" || outcome.errors.hasSuffix("'\(folder)': \(reason)\n"), "\(outcome)")
    }
  }

  @Test func `several reports may be written beside the pages`() throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run(
      """
      $VACANCY validate --format text --format sarif -o a.sarif --output-dir report notices | tail -n 1
      ls; ls report | wc -l
      """)
    #expect(outcome.output.hasPrefix("3 notices: "))
    #expect(outcome.output.hasSuffix("a.sarif\nnotices\nreport\n4\n"))
  }

  @Test(
    arguments: [
      (["diff", "--format", "json", "--output-dir", "d", "a"], "not available for json"),
      (["diff", "--output-dir", "d", "--format", "text", "a"], "not available for text"),
      (
        ["validate", "--format", "markdown", "--output-dir", "d", "a"], "not available for markdown"
      ),
      (["diff", "-o", "a.html", "--output-dir", "d", "a"], "cannot be combined"),
      (["validate", "-o", "a.html", "--output-dir", "d", "a"], "cannot be combined"),
      (
        ["validate", "--format", "html", "-o", "a", "--output-dir", "d", "a"], "cannot be combined"
      ),
      (["validate", "--output-dir", "d", "-o", "a.html", "a"], "cannot be combined"),
      (["validate", "--output-dir", "-", "a"], "the name of a folder"),
      (["validate", "--output-dir", "d", "--output-dir", "d", "a"], "written twice"),
      (["parse", "--output-dir", "d", "a"], "'parse' has no option"),
    ])
  func `what does not go with pages is a usage error`(words: [String], message: String) {
    let error = #expect(throws: UsageError.self) { try Invocation(words) }
    #expect(error?.message.english.contains(message) == true, "\(error?.message.english ?? "")")
  }

  @Test func `the page of one notice has its halves, that of several has its findings`() throws {
    let shell = try Shell(Self.scene)
    for command in ["validate", "diff"] {
      let one = try shell.run("$VACANCY \(command) --format html notices/c/a.txt").output
      #expect(one.contains("<table class=\"halves\"") && !one.contains("index.html"))
      let several = try shell.run("$VACANCY \(command) --format html notices").output
      #expect(!several.contains("<table") && several.contains("<details open>"))
    }
  }

  @Test(.enabled(if: Corpus.folder != nil, "no VACANCY_CORPUS"), arguments: ["validate", "diff"])
  func `500 real notices are one page of less than 3 MB`(command: String) throws {
    let folder = try #require(Corpus.folder)
    let shell = try Shell("mkdir d; for file in '\(folder)'/*.txt; do cp \"$file\" d; done")
    let outcome = try shell.run("$VACANCY \(command) --format html d | wc -c; ls d | wc -l")
    let numbers = outcome.output.split(separator: "\n").compactMap {
      Int($0.trimmingCharacters(in: .whitespaces))
    }
    let (bytes, notices) = (try #require(numbers.first), try #require(numbers.last))
    // The frame of the page, with its style, is a few kilobytes.
    #expect(500 * (bytes - 12_000) / notices + 12_000 < 3_000_000)
  }
}

private enum Corpus {
  static let folder = ProcessInfo.processInfo.environment["VACANCY_CORPUS"].flatMap {
    $0.isEmpty ? nil : $0
  }
}
