extension Variant {
  static let marks: [Self] =
    ["*", "•", "·", "‣", "▪", "–", "—", "o ", "Ø", "ü", "\u{F0B7}", "●", "\u{2010}"].map { mark in
      lines("the bullet \(mark)") { $0.kind == .bullet ? "\(mark) \($0.text)" : nil }
    } + [
      lines("the bullet \u{FFFD}") { $0.kind == .bullet ? "\u{FFFD} \($0.text)" : nil },
      lines("the bullet \\-") { $0.kind == .bullet ? "\\- \($0.text)" : nil },
      lines("the bullet – without a space") { $0.kind == .bullet ? "–\($0.text)" : nil },
      lines("the bullet + without a space") { $0.kind == .bullet ? "+\($0.text)" : nil },
      flat,
      lines("the bullet --") { $0.kind == .bullet ? "-- \($0.text)" : nil },
      lines("the bullet =>") { $0.kind == .bullet ? "=> \($0.text)" : nil },
      lines("the bullet »") { $0.kind == .bullet ? "» \($0.text)" : nil },
      lines("the bullet ¾") { $0.kind == .bullet ? "¾ \($0.text)" : nil },
      lines("the bullet • without a space") { $0.kind == .bullet ? "•\($0.text)" : nil },
      counted("a.") { "\($0.letter). " },
      counted("a)") { "\($0.letter)) " },
      counted("(a)") { "(\($0.letter)) " },
      counted("1.") { "\($0). " },
      counted("1)") { "\($0)) " },
      counted("(1)") { "(\($0)) " },
    ]

  /// Lists without their line breaks.
  private static let flat = whole("items on one line") { notice in
    var (written, isInList) = ([String](), false)
    for line in notice.lines {
      if line.kind == .bullet, isInList {
        written[written.count - 1] += " • " + line.text
      } else {
        written.append(line.kind == .bullet ? "• " + line.text : line.plain)
      }
      isInList = line.kind == .bullet
    }
    return written
  }

  /// Lists counted from one, each anew.
  private static func counted(_ name: String, _ mark: @escaping @Sendable (Int) -> String) -> Self {
    whole("items counted \(name)") { notice in
      var count = 0
      return notice.rewritten { line in
        if line.kind != .bullet {
          if line.kind != .blank { count = 0 }
          return nil
        }
        count += 1
        return mark(count) + line.text
      }
    }
  }

  static let blankLines: [Self] = [
    whole("doubled blank lines") { notice in
      notice.lines.flatMap { $0.kind == .blank ? ["", ""] : [$0.plain] }
    },
    whole("blank lines between bullets") { spaced($0, kind: .bullet) },
    whole("blank lines between fields") { spaced($0, kind: .field) },
    squeezed("no blank lines around lists") { $0.kind == .bullet || $1.kind == .bullet },
    squeezed("no blank lines between fields") { $0.kind == .field && $1.kind == .field },
    squeezed("no blank lines after headings") { before, _ in before.isHeading },
    squeezed("no blank lines around headings") { $0.isHeading || $1.isHeading },
    squeezed("no blank lines at all") { _, _ in true },
  ]

  private static func spaced(_ notice: NoticeModel, kind: NoticeModel.Kind) -> [String] {
    zip(notice.lines, notice.lines.dropFirst() + [.blank]).flatMap { line, next in
      line.kind == kind && next.kind == kind ? [line.plain, ""] : [line.plain]
    }
  }

  /// Without the blank lines between two lines of which `drops` is true.
  private static func squeezed(
    _ name: String, _ drops: @escaping @Sendable (NoticeModel.Line, NoticeModel.Line) -> Bool
  ) -> Self {
    whole(name) { notice in
      var (written, before, blanks) = ([String](), NoticeModel.Line.blank, 0)
      for line in notice.lines {
        if line.kind == .blank {
          blanks += 1
          continue
        }
        if before.kind == .blank || !drops(before, line) {
          written += Array(repeating: "", count: blanks)
        }
        written.append(line.plain)
        (before, blanks) = (line, 0)
      }
      return written
    }
  }
}

extension NoticeModel.Line {
  var isHeading: Bool { kind == .section || kind == .subheading || kind == .duty }
}

extension Int {
  fileprivate var letter: String { String(UnicodeScalar(UInt8(96 + self % 27))) }
}
