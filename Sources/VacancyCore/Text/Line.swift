/// A line of a text as the parser sees it: without the white space around it.
///
/// It ends at LF, CRLF, CR, form feed, vertical tab, U+0085, U+2028 or U+2029.
struct Line: Hashable, Sendable {
  /// The offset of the first byte after the indentation; ``end`` on a blank line.
  var start: Int
  /// The offset past the last byte that is not white space.
  var end: Int
  /// The offset of the first byte of the line, indentation included.
  var lineStart: Int
  /// The width of the indentation in columns; a tab reaches to the next multiple of 8.
  var indent: Int
  /// Counted from 1 as editors do: only LF, CRLF and CR advance it.
  var number: Int
  /// Whether a form feed precedes this line, with no more than blank lines between.
  var afterPageBreak: Bool

  var isBlank: Bool { start == end }
  var range: TextRange { TextRange(start, end) }
}

extension SourceText {
  /// The lines of the text, blank ones included.
  ///
  /// A form feed at the beginning of a line makes no line of its own, as `pdftotext` puts it
  /// before the first word of a page.
  ///
  /// - Complexity: Linear in the length of the text.
  func lines() -> [Line] {
    var lines: [Line] = []
    // A long text is looked through for its lines first: an array that grows takes twice the memory.
    lines.reserveCapacity(
      bytes.count > 1 << 20 ? bytes.count { $0 == 0x0A } + 16 : bytes.count / 64 + 16)
    var at = 0
    var number = firstLine
    var afterPageBreak = false
    // The next break of one byte, which may be far behind one that is wider.
    var narrowBreak = -1
    while at < bytes.count {
      if narrowBreak < at { narrowBreak = firstBreak(in: bytes, from: at) }
      let rawEnd =
        mayHaveWideBreaks ? firstWideBreak(from: at, upTo: narrowBreak) : narrowBreak
      let line = Line(
        trimming: bytes, from: at, to: rawEnd, number: number, afterPageBreak: afterPageBreak)
      var next = rawEnd
      let counted = countedBreak(in: bytes, at: rawEnd)
      let isFormFeed = counted == 0 && rawEnd < bytes.count && bytes[rawEnd] == 0x0C
      if counted > 0 {
        next += counted
        number += 1
      } else if rawEnd < bytes.count {
        next += utf8Length(bytes[rawEnd])
      }
      if isFormFeed, line.isBlank {
        afterPageBreak = true
      } else {
        lines.append(line)
        afterPageBreak = isFormFeed || line.isBlank && afterPageBreak
      }
      at = next
    }
    return lines
  }

  /// The offsets of the first bytes of lines as editors count them, from the first line on, as far as
  /// the lines of the text show them.
  func starts(of lines: [Line]) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(lines.count + 1)
    for line in lines where line.number - firstLine >= starts.count {
      guard line.number - firstLine == starts.count else { break }
      // A form feed or a mark of quoting may precede it.
      var start = line.lineStart
      while start > 0, countedBreak(in: bytes, at: start - 1) == 0 { start -= 1 }
      starts.append(start)
    }
    return starts
  }

  /// The offset of the first U+0085, U+2028 or U+2029 before `end`; `end` if there is none.
  private func firstWideBreak(from start: Int, upTo end: Int) -> Int {
    var at = start
    while at + 1 < end {
      switch bytes[at] {
      case 0xC2 where bytes[at + 1] == 0x85: return at
      case 0xE2 where bytes[at + 1] == 0x80 && at + 2 < end && bytes[at + 2] | 1 == 0xA9: return at
      default: at += 1
      }
    }
    return end
  }
}

extension Line {
  /// The line between two offsets, its white space measured and left out.
  @inline(__always)
  init(
    trimming bytes: [UInt8], from lineStart: Int, to rawEnd: Int, number: Int,
    afterPageBreak: Bool
  ) {
    var start = lineStart
    var indent = 0
    while start < rawEnd {
      let length = whiteSpace(in: bytes, at: start, upTo: rawEnd)
      guard length > 0 else { break }
      switch bytes[start] {
      case 0x09: indent = (indent / 8 + 1) * 8
      default: indent += isInvisible(in: bytes, at: start) ? 0 : 1
      }
      start += length
    }
    var end = rawEnd
    while end > start {
      let length = whiteSpace(in: bytes, before: end, downTo: start)
      guard length > 0 else { break }
      end -= length
    }
    self.init(
      start: start, end: end, lineStart: lineStart, indent: indent, number: number,
      afterPageBreak: afterPageBreak)
  }
}
