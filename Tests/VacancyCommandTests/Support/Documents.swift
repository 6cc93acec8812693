import Foundation

/// Documents that are made of texts, and what that takes.
enum Documents {
  static let hasPdftotext = has("command -v pdftotext")
  static let hasPandoc = has("command -v pandoc")
  static let hasReportlab = has("\"$VACANCY_PYTHON\" -c 'import reportlab'")
  static let hasPythonDocx = has("\"$VACANCY_PYTHON\" -c 'import docx'")

  /// A script of Python that makes a document of a text: `pdf`, `scan`, `locked` or `docx`, the text, and
  /// where to write it.
  static let script = """
    import sys
    kind, source, target = sys.argv[1:]
    lines = open(source, encoding="utf-8").read().split("\\n")
    if kind == "docx":
        import docx
        document = docx.Document()
        for line in lines:
            document.add_paragraph(line)
        document.save(target)
        sys.exit()
    from reportlab.pdfbase import pdfmetrics, ttfonts
    from reportlab.pdfgen import canvas
    pdfmetrics.registerFont(ttfonts.TTFont("Vera", "Vera.ttf"))
    page = canvas.Canvas(target, (2400, 842), encrypt="secret" if kind == "locked" else None)
    if kind == "scan":
        page.rect(100, 100, 2000, 600, fill=1)
        lines = []
    for start in range(0, len(lines), 70):
        text = page.beginText(40, 810)
        text.setFont("Vera", 8)
        for line in lines[start:start + 70]:
            text.textLine(line.replace("\\t", "    ").replace("\\u202f", "\\u00a0"))
        page.drawText(text)
        page.showPage()
    page.save()
    """

  /// A folder with the document `notice.EXT` of the notice with both halves, for some of the formats.
  ///
  /// - Parameter scene: A script that goes on from there; `document KIND TEXT TARGET` makes a document.
  static func shell(_ scene: String) throws -> Shell {
    let shell = try Shell()
    try script.write(
      to: shell.folder.appending(path: ".document.py"), atomically: true, encoding: .utf8)
    let outcome = try shell.run(
      """
      document() { "$VACANCY_PYTHON" .document.py "$@"; }
      \(scene)
      """, environment: ["VACANCY_PYTHON": python])
    guard outcome.errors.isEmpty else { throw SceneFailure(message: outcome.errors) }
    return shell
  }

  private struct SceneFailure: Error {
    let message: String
  }

  static let python = SchemaTests.python ?? "false"

  private static func has(_ command: String) -> Bool {
    (try? Shell().run(command, environment: ["VACANCY_PYTHON": python]).status) == 0
  }
}
