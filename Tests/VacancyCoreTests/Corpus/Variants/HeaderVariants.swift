import Foundation

@testable import VacancyCore

extension Variant {
  static let labels: [Self] =
    [
      ("a colon", ": "), ("a space and a colon", " : "), ("a space", " "),
      ("an equals sign", " = "),
      ("a tab", "\t"), ("a colon and a tab", ":\t"), ("a colon and many spaces", ":          "),
      ("a bare colon", ":"), ("a semicolon", "; "), ("many spaces", "          "),
      ("a line end", "\n"), ("a colon and a line end", ":\n"), ("a blank line", "\n\n"),
      ("a colon and a blank line", ":\n\n"), ("a hyphen", " - "), ("a dash", " – "),
      ("dots", " ........ "), ("a wide colon", "："), ("an arrow", " → "), ("an angle", " > "),
    ].map { name, separator in
      field("behind \(name)") { $0.0 + separator + $0.1 }
    } + [
      field("in capitals") { "\($0.0.uppercased()): \($0.1)" },
      field("without accents") { "\($0.0.withoutAccents) : \($0.1)" },
      field("in bold") { "**\($0.0):** \($0.1)" },
      field("in bold before the colon") { "**\($0.0)**: \($0.1)" },
      field("all in bold") { "**\($0.0): \($0.1)**" },
      field("in a table") { "| \($0.0) | \($0.1) |" },
      field("in a table of Markdown") { "| | |\n|---|---|\n| **\($0.0)** | \($0.1) |" },
      field("with a backslash") { "\($0.0): \($0.1)\\" },
      field("in both languages") { "\($0.0) / \(translation(of: $0.0)): \($0.1)" },
      fused("in pairs", startingAt: 0, by: 2, with: ""),
      fused("in other pairs", startingAt: 1, by: 2, with: ""),
      fused("into one line", startingAt: 0, by: 99, with: " "),
    ]

  private static func field(
    _ how: String, _ write: @escaping @Sendable ((String, String)) -> String
  ) -> Self {
    lines("values and labels \(how)") { $0.kind == .field ? write($0.parts) : nil }
  }

  private static func translation(of label: String) -> String {
    let field = (Label.all.english + Label.all.french).first { $0.printed == label }?.field
    let isEnglish = Label.all.english.contains { $0.printed == label }
    let others = isEnglish && label != "Grade" ? Label.all.french : Label.all.english
    return others.first { $0.field == field }?.printed ?? label
  }

  /// Fields whose lines have run together.
  private static func fused(
    _ how: String, startingAt first: Int, by size: Int, with separator: String
  )
    -> Self
  {
    whole("fields fused \(how)") { notice in
      var (written, run, isInFields) = ([String](), [String](), false)
      func flush() {
        if let single = run.first, first == 1 { written.append(single) }
        let rest = Array(run.dropFirst(first))
        for start in stride(from: 0, to: rest.count, by: size) {
          written.append(rest[start..<min(start + size, rest.count)].joined(separator: separator))
        }
        run = []
      }
      for line in notice.lines {
        if line.kind == .field {
          isInFields = true
          run.append(line.text)
        } else if line.kind != .blank || !isInFields {
          flush()
          isInFields = false
          written.append(line.plain)
        }
      }
      flush()
      return written
    }
  }

  static let halves: [Self] = [
    Self(name: "French half first") { notice in
      guard !notice.half(.english).isEmpty, !notice.half(.french).isEmpty else { return nil }
      let lines = notice.letterhead + notice.half(.french) + [.blank] + notice.half(.english)
      return Written(bytes: joined(lines.map(\.plain)), record: notice.record)
    },
    Self(name: "French half first, wrapped at 80") { notice in
      guard !notice.half(.english).isEmpty, !notice.half(.french).isEmpty else { return nil }
      let lines = notice.letterhead + notice.half(.french) + [.blank] + notice.half(.english)
      return Written(bytes: joined(wrapped(lines, 80, hanging: true)), record: notice.record)
    },
    Self(name: "English half only") { notice in
      guard !notice.half(.english).isEmpty else { return nil }
      let lines = notice.letterhead + notice.half(.english)
      return Written(
        bytes: joined(lines.map(\.plain)), record: try without(["fr"], in: notice.record))
    },
    Self(name: "French half only") { notice in
      guard !notice.half(.french).isEmpty else { return nil }
      let lines = notice.letterhead + notice.half(.french)
      return Written(
        bytes: joined(lines.map(\.plain)), record: try without(["en"], in: notice.record))
    },
    Self(name: "no letterhead") { notice in
      let lines = notice.half(.english) + notice.half(.french)
      return Written(
        bytes: joined(lines.map(\.plain)), record: try without(["letterhead"], in: notice.record))
    },
  ]

  private static func without(_ keys: [String], in record: Data) throws -> Data {
    var object = try JSONSerialization.jsonObject(with: record) as? [String: Any] ?? [:]
    var halves = object["halves"] as? [String: Any] ?? [:]
    for key in keys {
      if key == "letterhead" { object[key] = [String]() } else { halves[key] = NSNull() }
    }
    object["halves"] = halves
    return try JSONSerialization.data(withJSONObject: object)
  }
}
