/// Texts of the help, laid out for a width.
enum HelpLayout {
  static let width = 80

  /// Paragraphs that fit the width. Lines that begin with two spaces stay as they are.
  static func paragraphs(_ text: String, width: Int) -> String {
    var (result, words) = ([String](), [Substring]())
    func flush() {
      if !words.isEmpty { result += wrapped(words, width: width) }
      words = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty || line.hasPrefix("  ") {
        flush()
        result.append(String(line))
      } else {
        words += line.split(separator: " ")
      }
    }
    flush()
    return result.map { $0 + "\n" }.joined()
  }

  /// Two columns: the second one is wrapped, and begins on a line of its own behind a long first one.
  static func list(_ rows: [(name: String, meaning: String)], width: Int) -> String {
    let longest = rows.map(\.name.count).filter { $0 <= 26 }.max() ?? 0
    let indent = longest + 4
    return rows.map { name, meaning in
      let lines = wrapped(meaning.split(separator: " "), width: max(20, width - indent))
      let margin = String(repeating: " ", count: indent)
      let first = "  " + name + String(repeating: " ", count: max(0, longest - name.count) + 2)
      let rest = lines.map { margin + $0 }
      guard name.count <= longest, let line = lines.first else {
        return (["  " + name] + rest).map { $0 + "\n" }.joined()
      }
      return ([first + line] + rest.dropFirst()).map { $0 + "\n" }.joined()
    }.joined()
  }

  /// Examples: what is typed, and below it what it does.
  static func examples(_ rows: [(name: String, meaning: String)], width: Int) -> String {
    rows.map { name, meaning in
      let lines = wrapped(meaning.split(separator: " "), width: width - 6)
      return "  \(name)\n" + lines.map { "      \($0)\n" }.joined()
    }.joined()
  }

  /// A usage line; one that is too long goes on below, indented, at a `|`.
  static func usage(_ line: String, width: Int) -> String {
    line.split(separator: "|").reduce(into: [String]()) { lines, part in
      if let last = lines.last, last.count + 1 + part.count < width {
        lines[lines.count - 1] = last + "|" + part
      } else {
        lines.append(lines.isEmpty ? String(part) : "    |" + part)
      }
    }.map { $0 + "\n" }.joined()
  }

  private static func wrapped(_ words: [Substring], width: Int) -> [String] {
    words.reduce(into: [String]()) { lines, word in
      if let last = lines.last, last.count + 1 + String(word).count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
  }
}
