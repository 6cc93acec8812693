import Foundation
import Testing

@testable import VacancyCore

/// A way to write a notice otherwise without changing what it says.
struct Variant: Sendable {
  var name: String
  /// `nil` where the variant does not apply to the notice.
  var write: @Sendable (NoticeModel) throws -> Written?

  /// A notice written otherwise, with the record that is expected of it.
  struct Written {
    var bytes: [UInt8]
    var record: Data
  }
}

extension Variant: CustomTestStringConvertible {
  var testDescription: String { name }
}

extension Variant {
  static let all =
    encodings + spaces + characters + marks + wraps + pages + blankLines + headings + labels
    + halves

  /// A variant of the bytes of the whole text.
  static func bytes(_ name: String, _ encode: @escaping @Sendable (String) -> [UInt8]?) -> Self {
    Self(name: name) { notice in
      encode(notice.lines.map(\.plain).joined(separator: "\n") + "\n").map {
        Written(bytes: $0, record: notice.record)
      }
    }
  }

  /// A variant of the whole text.
  static func text(_ name: String, _ rewrite: @escaping @Sendable (String) -> String) -> Self {
    bytes(name) { Array(rewrite($0).utf8) }
  }

  /// A variant of single lines.
  static func lines(
    _ name: String, _ rewrite: @escaping @Sendable (NoticeModel.Line) -> String?
  ) -> Self {
    whole(name) { $0.rewritten(rewrite) }
  }

  /// A variant of all the lines.
  static func whole(_ name: String, _ rewrite: @escaping @Sendable (NoticeModel) -> [String])
    -> Self
  {
    Self(name: name) { notice in
      Written(bytes: joined(rewrite(notice)), record: notice.record)
    }
  }

  /// A variant that keeps other characters in the record, too.
  static func kept(_ name: String, _ rewrite: @escaping @Sendable (String) -> String) -> Self {
    Self(name: name) { notice in
      let lines = notice.rewritten { line in
        line.kind == .letterhead ? nil : (line.kind == .bullet ? "- " : "") + rewrite(line.text)
      }
      let record = try editing(notice.record) { key, text in
        key == "letterhead" ? text : rewrite(text)
      }
      return Written(bytes: joined(lines), record: record)
    }
  }

  static func joined(_ lines: [String]) -> [UInt8] {
    Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}

/// The record with its texts edited; typed words stay as they are.
func editing(_ record: Data, _ edit: (String, String) -> String) throws -> Data {
  let typed: Set = [
    "language", "code", "kind", "level", "country", "currency", "period", "date", "time",
    "jobNumber", "lowest", "highest", "duration", "until", "renewal", "maximumService",
    "conversionNotice",
  ]
  func edited(_ value: Any, key: String) -> Any {
    switch value {
    case let text as String: typed.contains(key) ? text : edit(key, text)
    case let items as [Any]: items.map { edited($0, key: key) }
    case let members as [String: Any]:
      Dictionary(uniqueKeysWithValues: members.map { ($0, edited($1, key: $0)) })
    default: value
    }
  }
  let object = try JSONSerialization.jsonObject(with: record)
  return try JSONSerialization.data(withJSONObject: edited(object, key: ""))
}
