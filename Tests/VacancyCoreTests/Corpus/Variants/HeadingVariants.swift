import Foundation

@testable import VacancyCore

extension Variant {
  static let headings: [Self] = [
    headings("in Markdown") {
      "## \($0.text)"
    } other: {
      "### \($0.text)"
    },
    headings("in bold") {
      "**\($0.text)**"
    } other: {
      "**\($0.text)**"
    },
    headings("in bold behind their numbers") { "\($0.parts.0). **\($0.parts.1)**" },
    headings("without numbers") { $0.parts.1 },
    headings("without numbers, in lower case") { $0.parts.1.lowercased() },
    headings("in lower case") {
      $0.text.lowercased()
    } other: {
      $0.kind == .subheading ? $0.text.lowercased() : $0.text
    },
    headings("in title case") {
      "\($0.parts.0). \($0.parts.1.capitalized)"
    } other: {
      $0.kind == .subheading ? $0.text.capitalized : $0.text
    },
    headings("without accents") { $0.text.withoutAccents },
    headings("without accents or numbers") { $0.parts.1.withoutAccents },
    headings("with a colon") {
      "\($0.text):"
    } other: {
      $0.kind == .subheading ? "\($0.text):" : $0.text
    },
    headings("without a space") { "\($0.parts.0).\($0.parts.1)" },
    headings("without a full stop") { "\($0.parts.0) \($0.parts.1)" },
    headings("with a parenthesis") { "\($0.parts.0)) \($0.parts.1)" },
    headings("in parentheses") { "(\($0.parts.0)) \($0.parts.1)" },
    headings("with a sign of section") { "§\($0.parts.0) \($0.parts.1)" },
    headings("with the word") { "Section \($0.parts.0): \($0.parts.1)" },
    headings("with a degree") { "\($0.parts.0)° \($0.parts.1)" },
    headings("with a dash") { "\($0.parts.0) – \($0.parts.1)" },
    headings("with a slash") { "\($0.parts.0)/ \($0.parts.1)" },
    headings("with a nought") { "\($0.parts.0).0 \($0.parts.1)" },
    headings("with a Roman number and a hyphen") {
      let numbers = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]
      return "\(numbers[(Int($0.parts.0) ?? 1) - 1]) - \($0.parts.1)"
    },
    headings("with a bullet") { "• \($0.text)" },
    headings("between rules") { "=== \($0.text) ===" },
    headings("in a table") { "| \($0.text) |" },
    headings("above a rule") {
      $0.text + "\n" + String(repeating: "=", count: $0.text.count)
    } other: {
      $0.kind == .subheading
        ? $0.text + "\n" + String(repeating: "-", count: $0.text.count) : $0.text
    },
    bilingual,
    lines("parts of section 2 with numbers") {
      $0.kind == .subheading
        ? ($0.text.contains("ESSENTI") ? "2.1 " : "2.2 ") + $0.text : nil
    },
    lines("parts of section 2 with letters") {
      $0.kind == .subheading ? ($0.text.contains("ESSENTI") ? "A. " : "b) ") + $0.text : nil
    },
    lines("duties with numbers") { $0.kind == .duty ? "3.1 " + $0.text : nil },
    lines("duties between underlines") { $0.kind == .duty ? "_\($0.text)_" : nil },
    lines("lists headed by a word in small letters") {
      $0.kind == .subheading ? $0.text.prefix(1) + $0.text.dropFirst().lowercased() : nil
    },
    glued("section headings", separator: "") { $0.kind == .section && $0.parts.0 != "3" },
    glued("section headings, with a space", separator: " ") { $0.kind == .section },
    glued("headings of lists", separator: "") { $0.kind == .subheading },
  ]

  /// Each heading in both languages, that of its half first.
  private static let bilingual = whole("headings in both languages") { notice in
    func words(_ language: Language, _ number: String) -> String? {
      notice.half(language).first { $0.kind == .section && $0.parts.0 == number }?.parts.1
    }
    return notice.rewritten { line in
      guard line.kind == .section, let half = line.half,
        let other = words(half == .english ? .french : .english, line.parts.0)
      else { return nil }
      return line.text + " / " + other
    }
  }

  private static func headings(
    _ how: String, _ section: @escaping @Sendable (NoticeModel.Line) -> String,
    other: @escaping @Sendable (NoticeModel.Line) -> String = { $0.text }
  ) -> Self {
    lines("headings \(how)") { line in
      line.kind == .section ? section(line) : line.isHeading ? other(line) : nil
    }
  }

  /// Headings run into the paragraph that follows.
  private static func glued(
    _ what: String, separator: String, _ isGlued: @escaping @Sendable (NoticeModel.Line) -> Bool
  ) -> Self {
    whole("\(what) glued to their text") { notice in
      var (written, heading, blanks) = ([String](), String?.none, 0)
      for line in notice.lines {
        if line.kind == .blank, heading != nil {
          blanks += 1
        } else if let glued = heading, line.kind == .paragraph {
          written.append(glued + separator + line.text)
          heading = nil
        } else {
          if let heading { written += [heading] + Array(repeating: "", count: blanks) }
          heading = isGlued(line) ? line.text : nil
          blanks = 0
          if heading == nil { written.append(line.plain) }
        }
      }
      return written + (heading.map { [$0] } ?? [])
    }
  }
}

extension String {
  var withoutAccents: String {
    String(
      String.UnicodeScalarView(
        decomposedStringWithCanonicalMapping.unicodeScalars.filter {
          $0.properties.generalCategory != .nonspacingMark
        }))
  }
}
