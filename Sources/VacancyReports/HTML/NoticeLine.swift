import VacancyCore

/// A notice in the list of a page: one line, and the findings that it opens.
struct NoticeLine {
  let path: String
  let jobNumber: String?
  /// The title as HTML; empty for none.
  let title: String
  let status: NoticeStatus
  /// The page of the notice.
  var link: String?
  /// The findings as HTML; empty for none.
  var content = ""

  var text: String {
    let name = link.map { "<a href=\"\($0.html)\">\(path.html)</a>" } ?? path.html
    let title = title.isEmpty ? "" : " <span class=\"title\">\(title)</span>"
    let parts = "<code>\(name)</code>\(title)"
    let rest = " \(JobNumber.text(jobNumber)) \(status.text)"
    guard !content.isEmpty else {
      return """
        <li class="notice \(status.name)"><p class="line"><span class="name">\(parts)</span>\(rest)</p></li>

        """
    }
    return """
      <li class="notice \(status.name)"><details open><summary class="line"><h2 class="name">\(parts)</h2>\(rest)</summary>
      \(content)</details></li>

      """
  }
}

enum JobNumber {
  /// A job number is not broken; what is longer than any may be, so that the page fits.
  static func text(_ number: String?) -> String {
    let number = number ?? "–"
    return "<span class=\"job\(number.count <= 12 ? "" : " long")\">\(number.html)</span>"
  }
}

/// What a page says of a notice in a few words, such as `2 errors, 6 warnings`.
struct NoticeStatus {
  let words: String
  /// The class of its colour: a severity, `ok` or `none`.
  let name: String
  let sign: String

  private init(words: String, name: String, sign: String) {
    (self.words, self.name, self.sign) = (words, name, sign)
  }

  /// - Parameter worst: `nil` if nothing was found.
  init(_ words: String, worst: Severity?) {
    self.init(words: words, name: worst?.rawValue ?? "ok", sign: worst?.mark ?? "✓")
  }

  /// The status of a file that could not be read or checked.
  init(unreadable words: String) { self.init(words: words, name: "error", sign: "⊘") }

  /// The status of a notice with one half, which cannot be compared.
  init(nothingIn words: String) { self.init(words: words, name: "none", sign: "–") }

  var text: String {
    "<span class=\"status \(name)\">\(Severity.hidden(sign)) \(words.html)</span>"
  }

  /// As a line below the heading of a page.
  ///
  /// - Parameter rest: What is said behind it.
  func paragraph(_ rest: String = "") -> String {
    """
    <p class="summary \(name)">\(Severity.hidden(sign)) \(words.html)\(rest.html)</p>

    """
  }
}

extension NoticeLine {
  /// The list of all notices; nothing where there are none.
  static func list(_ lines: [String]) -> [String] {
    // Without the role, a list without bullets is none for some screen readers.
    let open = "<ol class=\"notices\" id=\"notices\" role=\"list\" tabindex=\"-1\">\n"
    return lines.isEmpty
      ? ["<div id=\"notices\" tabindex=\"-1\"></div>\n"] : [open] + lines + ["</ol>\n"]
  }
}
