extension Variant {
  static let wraps: [Self] =
    [60, 80, 100].flatMap { width in
      [true, false].flatMap { hanging in
        [true, false].map { hyphens in
          let how = (hanging ? ", hanging" : "") + (hyphens ? "" : ", words kept whole")
          return whole("wrapped at \(width)\(how)") {
            wrapped($0.lines, width, hanging: hanging, hyphens: hyphens)
          }
        }
      }
    } + [
      whole("wrapped at 60 with the header") { wrapped($0.lines, 60, hanging: true, header: true) },
      whole("wrapped at 80 with the header") {
        wrapped($0.lines, 80, hanging: false, header: true)
      },
      whole("wrapped at 72, with other bullets") {
        wrapped($0.lines, 72, hanging: true, mark: "• ")
      },
      whole("wrapped at 72 bytes") { wrappedByBytes($0.lines, 72) },
      whole("wrapped at 93 bytes, some words further") { wrappedByBytes($0.lines, 93, slack: 4) },
      whole("wrapped at 100 bytes, quoted") {
        wrappedByBytes($0.lines, 100).map { "> " + $0 }
      },
      whole("wrapped at 80, soft hyphens at the ends") {
        withSoftHyphens($0.lines)
      },
      whole("wrapped at 60, CRLF") { wrapped($0.lines, 60, hanging: true).map { $0 + "\r" } },
      whole("wrapped at 80, spaces at the ends") {
        wrapped($0.lines, 80, hanging: false).map { $0 + " " }
      },
    ]

  static func wrapped(
    _ lines: [NoticeModel.Line], _ width: Int, hanging: Bool, hyphens: Bool = true,
    header: Bool = false, mark: String = "- "
  ) -> [String] {
    lines.flatMap { line -> [String] in
      switch line.kind {
      case .bullet:
        wrap(line.text, width, first: mark, rest: hanging ? "  " : "", hyphens: hyphens)
      case .paragraph: wrap(line.text, width, hyphens: hyphens)
      case .title, .section, .field:
        header ? wrap(line.text, width, hyphens: hyphens) : [line.plain]
      default: [line.plain]
      }
    }
  }

  /// Wrapped lines whose last words go on in the next line, behind a soft hyphen.
  private static func withSoftHyphens(_ lines: [NoticeModel.Line]) -> [String] {
    lines.flatMap { line -> [String] in
      guard line.isRunning else { return [line.plain] }
      var lines = wrap(line.plain, 80, hyphens: false)
      for index in lines.indices.dropLast() {
        let word = lines[index].split(separator: " ").last ?? ""
        guard word.count > 7, word.allSatisfy(\.isLetter) else { continue }
        lines[index + 1] = lines[index].suffix(3) + " " + lines[index + 1]
        lines[index] = lines[index].dropLast(3) + "\u{AD}"
      }
      return lines
    }
  }

  /// Lines of a number of bytes, as `fold` makes them.
  private static func wrappedByBytes(_ lines: [NoticeModel.Line], _ width: Int, slack: Int = 0)
    -> [String]
  {
    lines.flatMap { line -> [String] in
      guard line.isRunning else { return [line.plain] }
      var lines: [String] = []
      for word in line.plain.split(separator: " ") {
        let width = width + (slack == 0 ? 0 : lines.count % slack)
        if let last = lines.last, last.utf8.count + 1 + word.utf8.count <= width {
          lines[lines.count - 1] += " " + word
        } else {
          lines.append(String(word))
        }
      }
      return lines
    }
  }

  /// The text in lines of at most `width` characters where it can be.
  ///
  /// Never broken behind a hyphen and a space, as in `mid- to long-term`: nobody could undo that.
  static func wrap(
    _ text: String, _ width: Int, first: String = "", rest: String = "", hyphens: Bool = true
  ) -> [String] {
    var (lines, line, isFresh) = ([String](), first, true)
    for (piece, follows) in pieces(of: text, hyphens: hyphens) {
      let glue = isFresh || !follows ? "" : " "
      let isTooLong = line.count + glue.count + piece.count > width
      if isTooLong, !isFresh, !(line.hasSuffix("-") && follows) {
        lines.append(line)
        line = rest + piece
      } else {
        line += glue + piece
      }
      isFresh = false
    }
    return lines + [line]
  }

  /// Words, or parts of words that end in a hyphen, and whether a space stood before each.
  private static func pieces(of text: String, hyphens: Bool) -> [(String, Bool)] {
    text.split(separator: " ").flatMap { word -> [(String, Bool)] in
      guard hyphens, !word.contains("/"), word.contains("-") else { return [(String(word), true)] }
      let parts = word.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.allSatisfy({ $0.count > 1 && $0.allSatisfy(\.isLetter) }) else {
        return [(String(word), true)]
      }
      return parts.enumerated().map { index, part in
        (String(part) + (index < parts.count - 1 ? "-" : ""), index == 0)
      }
    }
  }
}
