import Foundation
import Testing
import VacancyReports

@testable import VacancyCommand

/// Real documents, converted by the real programs.
@Suite(.slow) struct ConversionTests {
  /// How each format is made of the notice with both halves.
  private static let makers = [
    "pdf": "document pdf $BILINGUAL notice.pdf", "docx": "document docx $BILINGUAL notice.docx",
    "html": page, "odt": "\(page); pandoc notice.html -o notice.odt; rm notice.html",
    "rtf": "\(page); pandoc -s notice.html -o notice.rtf; rm notice.html",
  ]

  private static let page = #"""
    { echo '<html><head><title>x</title></head><body>'
      sed 's/&/\&amp;/g; s/</\&lt;/g; s|.*|<p>&</p>|' $BILINGUAL; echo '</body></html>'
    } > notice.html
    """#

  static let formats = makers.keys.sorted().filter { format in
    switch format {
    case "pdf": Documents.hasPdftotext && Documents.hasReportlab
    case "docx": Documents.hasPandoc && Documents.hasPythonDocx
    default: Documents.hasPandoc
    }
  }

  /// A document of the notice with both halves.
  private static func shell(_ format: String, _ scene: String = "") throws -> Shell {
    try Documents.shell((makers[format] ?? "false") + "\n" + scene)
  }

  @Test(
    .enabled(if: !formats.isEmpty, "pdftotext with reportlab, and pandoc, are not here"),
    arguments: formats)
  func `a document has the record of its text`(format: String) throws {
    let shell = try Self.shell(format)
    let text = try facts(shell.run("$VACANCY parse $BILINGUAL").output)
    for words in [
      "notice.\(format)", "- < notice.\(format)", "- --stdin-filename a.txt < notice.\(format)",
    ] {
      let outcome = try shell.run("$VACANCY parse \(words)")
      #expect(outcome.errors == "" && outcome.status == 0)
      #expect(try facts(outcome.output) == text, "\(words)")
      let name = format == "pdf" ? "pdftotext -layout" : "pandoc"
      #expect(outcome.output.contains("\"converter\": \"\(name)\"\n"))
    }
    let capitals = try shell.run("mv notice.\(format) N.\(format.uppercased()); $VACANCY parse N.*")
    #expect(try facts(capitals.output) == text)
    #expect(try shell.run("$VACANCY validate N.*").status == 0)
    #expect(try shell.run("$VACANCY diff N.*").status == 0)
  }

  /// Typed values of both halves, and how many texts there are of each kind.
  private func facts(_ json: String) throws -> [String] {
    let record = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let halves = try #require(record?["halves"] as? [String: [String: Any]])
    return try ["en", "fr"].flatMap { language in
      let half = try #require(halves[language])
      func member(_ keys: String...) -> Any? {
        keys.reduce(half as Any?) { value, key in (value as? [String: Any])?[key] }
      }
      func count(_ keys: Any?) -> Int? { (keys as? [Any])?.count }
      return [
        "\(half["title"] ?? "-") \(half["jobNumber"] ?? "-")",
        "\(member("deadline", "date") ?? "-") \(member("salary", "amount") ?? "-")",
        "\(member("grade", "lowest") ?? "-") \(member("clearance", "level") ?? "-")",
        "\(count(member("qualifications", "essential", "items")) ?? 0)",
        "\(count(member("qualifications", "languages")) ?? 0)",
        "\(count(half["accountabilities"]) ?? 0)", "\(count(member("competencies", "items")) ?? 0)",
        "\(member("contract", "offer", "duration") ?? "-")",
      ]
    }
  }

  static let makesPDF = formats.contains("pdf")

  @Test(.enabled(if: makesPDF, "pdftotext and reportlab are not here"))
  func `places are those of the converted text`() throws {
    let shell = try Self.shell("pdf", "pdftotext -layout -enc UTF-8 notice.pdf notice.txt")
    let places = "grep -o '\"/halves/fr/deadline\":{[^}]*}'"
    let document = try shell.run("$VACANCY parse --compact --spans notice.pdf | \(places)")
    let text = try shell.run("$VACANCY parse --compact --spans notice.txt | \(places)")
    #expect(document.output == text.output && document.output.contains("\"line\":"))
    let wrong = try Documents.shell(
      "sed 's/20-Mar-2026/soon/' $BILINGUAL > a.txt; document pdf a.txt a.pdf; rm a.txt")
    let finding = try wrong.run("$VACANCY validate --select unreadable-deadline a.pdf")
    #expect(finding.output.hasPrefix("a.pdf:") && finding.output.contains("'soon'"))
    #expect(finding.status == 1)
  }

  @Test(.enabled(if: makesPDF, "pdftotext and reportlab are not here"))
  func `a folder is searched for documents if it is asked for`() throws {
    let shell = try Documents.shell(
      """
      mkdir d; document pdf $BILINGUAL d/a.pdf; cp $BILINGUAL d/z.txt
      line=$(grep -n '^Analyste' $BILINGUAL | cut -d: -f1); tail -n +$line $BILINGUAL > french
      head -n $((line - 1)) $BILINGUAL > english
      document pdf english d/b.en.pdf; document pdf french d/b.fr.pdf
      for i in 1 2 3 4 5 6; do cp d/a.pdf d/c$i.PDF; done
      """)
    #expect(try shell.run("$VACANCY parse d").paths == ["d/z.txt"])
    let expected = ["d/a.pdf", "d/b.en.pdf"] + (1...6).map { "d/c\($0).PDF" } + ["d/z.txt"]
    let include = "--include '*.pdf' --include '*.PDF'"
    let one = try shell.run("$VACANCY parse \(include) -j1 d")
    #expect(one.paths == expected && one.errors == "" && one.status == 0)
    for jobs in [2, 8] {
      #expect(try shell.run("$VACANCY parse \(include) -j\(jobs) d") == one)
    }
    #expect(try shell.run("$VACANCY diff \(include) d").status == 0)
    let configured = try shell.run(
      "echo '{\"include\": [\"*.pdf\"]}' > d/.vacancy.json; $VACANCY validate d")
    #expect(configured.output.contains("4 notices: ") || configured.output.contains("3 notices: "))
    let refused = try shell.run("$VACANCY parse --no-convert d")
    #expect(refused.status == 3 && refused.errors.contains("[not-text]"))
  }

  @Test(.enabled(if: makesPDF, "pdftotext and reportlab are not here"))
  func `a PDF that gives no text is a finding that says why`() throws {
    let shell = try Documents.shell(
      """
      document scan $BILINGUAL scan.pdf; document locked $BILINGUAL locked.pdf
      head -c 2000 locked.pdf > cut.pdf; cp $BILINGUAL text.pdf; : > empty.pdf
      """)
    let scan = try shell.run("$VACANCY parse scan.pdf")
    #expect(
      scan.errors
        == "scan.pdf: error: no text in the file, perhaps a scan: use OCR first [conversion-failed]\n"
    )
    #expect(scan.output == "null\n" && scan.status == 3)
    for command in ["validate --exit-zero", "diff --allow-empty", "validate --ignore input"] {
      #expect(try shell.run("$VACANCY \(command) scan.pdf").status == 3)
    }
    let french = try shell.run("$VACANCY parse --lang fr - < scan.pdf")
    #expect(french.errors.contains("utilisez d'abord l'OCR"))
    let locked = try shell.run("$VACANCY parse locked.pdf")
    #expect(locked.errors.contains("pdftotext failed: '") && locked.errors.contains("password"))
    for name in ["cut", "text", "empty"] {
      let outcome = try shell.run("$VACANCY parse \(name).pdf")
      #expect(outcome.errors.contains("[conversion-failed]") && outcome.status == 3, "\(name)")
    }
  }

  @Test(.enabled(if: Documents.hasPandoc, "pandoc is not here"))
  func `a damaged document is a finding that quotes the program`() throws {
    let shell = try Shell("printf 'PK\\003\\004word/document' | tee a.docx > a.odt")
    for name in ["a.docx", "a.odt", "- < a.docx"] {
      let outcome = try shell.run("$VACANCY parse \(name)")
      #expect(outcome.errors.contains("error: pandoc failed: '"), "\(outcome.errors)")
      #expect(outcome.errors.hasSuffix("' [conversion-failed]\n") && outcome.status == 3)
    }
  }

  @Test func `the old format of Word is not converted`() throws {
    let shell = try Shell(
      "mkdir d; printf '\\320\\317\\021\\340\\241\\261' > d/a.doc; cp $NOTICE d/b.DOC")
    for words in ["d/a.doc", "- < d/a.doc"] {
      let outcome = try shell.run("$VACANCY parse \(words)")
      #expect(outcome.errors.contains("save it as .docx [conversion-failed]"))
      #expect(outcome.status == 3)
    }
    let found = try shell.run("$VACANCY parse --include '*.doc' --include '*.DOC' d")
    #expect(found.paths == ["d/b.DOC"] && found.errors.contains("'--exclude' excludes it"))
  }

  @Test(.enabled(if: Documents.hasPandoc, "pandoc is not here"))
  func `a page in Windows-1252 is read with a finding`() throws {
    let shell = try Shell(
      """
      { echo '<html><head><meta charset=iso-8859-1></head><body>'; sed 's/$/<br>/' $BILINGUAL |
        iconv -f UTF-8 -t WINDOWS-1252//TRANSLIT; } > a.html
      """)
    let parse = try shell.run("$VACANCY parse a.html")
    #expect(parse.output.contains("Analyste (voies d'approvisionnement)"))
    #expect(parse.output.contains("\"encoding\": \"utf-8\"") && parse.status == 0)
    #expect(parse.errors.hasPrefix("a.html:") && parse.errors.hasSuffix("[assumed-encoding]\n"))
    let validate = try shell.run("$VACANCY validate --select assumed-encoding a.html")
    #expect(validate.output.hasPrefix("a.html: warning: ") && validate.status == 0)
    #expect(try shell.run("$VACANCY parse --encoding windows-1252 a.html").errors == "")
    let plain = try shell.run("$VACANCY parse --no-convert - < a.html")
    #expect(plain.output.contains("\"converter\": null"))
  }

  @Test(.enabled(if: Documents.hasPandoc, "pandoc is not here"))
  func `no letter behind an escape of RTF is lost`() throws {
    let shell = try Shell(
      #"""
      { printf '{\\rtf1\\ansi\\ansicpg1252\\uc1 '
        printf '\\u201?T\\u201 ?T\\u201\\'"'"'c9T \\\\u201?T\\bin3 \\u1?'
        sed 's/$/\\par/' $NOTICE; printf '}'; } > a.rtf
      """#)
    let outcome = try shell.run("$VACANCY parse --compact a.rtf")
    #expect(outcome.output.contains("ÉTÉTÉT"), "\(outcome)")
  }

  @Test(
    .enabled(if: Documents.hasPandoc, "pandoc is not here"),
    .enabled(if: SchemaTests.python != nil, "VACANCY_PYTHON names no python3"))
  func `converting a page makes no request`() throws {
    let shell = try Shell("cp $BILINGUAL secret.txt")
    // The server writes a line for each connection; the last one is ours, to see that it counts.
    let outcome = try shell.run(
      """
      cat > server.py <<'END'
      import socket
      server = socket.create_server(("127.0.0.1", 0))
      print(server.getsockname()[1], file=open("port.new", "w"), flush=True)
      import os
      os.rename("port.new", "port")
      server.settimeout(60)
      while True:
          connection, _ = server.accept()
          request = connection.recv(1000)
          print(request.split(b"\\r\\n")[0].decode(), file=open("log", "a"), flush=True)
          connection.sendall(b"HTTP/1.0 200 OK\\r\\n\\r\\nfetched")
          connection.close()
          if b"/last" in request:
              break
      END
      "$VACANCY_PYTHON" server.py & server=$!
      until [ -s port ]; do sleep 0.05; done; a=http://127.0.0.1:$(cat port)
      {
        echo "<!-- saved from url=$a/saved --><!DOCTYPE html><html><head><title>x</title>"
        echo "<base href='$a/'><link rel=stylesheet href=$a/style.css><script src=$a/a.js></script>"
        echo "<meta http-equiv=refresh content='0; url=$a/refresh'><style>@import '$a/b.css';</style>"
        echo "</head><body background=$a/back.png><iframe src=$a/frame.html></iframe><img src=$a/i.png>"
        echo "<iframe src=secret.txt></iframe><iframe src=file://$PWD/secret.txt></iframe>"
        echo "<embed src=$a/e><object data=$a/o></object><video src=$a/v></video><svg><image href=$a/s /></svg>"
        sed 's/$/<br>/' $NOTICE; echo "</body></html>"
      } > page.html
      $VACANCY parse page.html > named; echo $?
      $VACANCY validate - < page.html > checked; echo $?
      "$VACANCY_PYTHON" -c "import sys, urllib.request as r; r.urlopen(sys.argv[1]).read()" $a/last
      wait $server; cat log; grep -c 'fetched\\|Supply Routes' named checked
      """, environment: ["VACANCY_PYTHON": Documents.python])
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first == "0", "\(outcome.output)")
    #expect(lines.dropFirst(2) == ["GET /last HTTP/1.1", "named:0", "checked:0"])
  }
}
