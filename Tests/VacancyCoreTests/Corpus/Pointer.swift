@testable import VacancyCore

/// What the spans of a record owe to its pointers.
enum Pointer {
  /// The values that are read out of the words of others.
  private static let derived: Set = [
    "language", "code", "kind", "level", "country", "currency", "period", "lowest", "highest",
  ]

  /// The words that a leaf takes from the file: none that a test could look for (`.some(nil)`) for a
  /// typed value; `nil` for what needs no span: what is not said, lengths, and what is not in the file.
  static func words(of value: RecordTree, at pointer: String) -> String?? {
    let path = pointer.split(separator: "/")
    guard path.first == "halves" || path.first == "letterhead", let key = path.last, key != "#"
    else { return nil }
    switch value {
    case .null, .list, .object: return nil
    case .text(let text): return derived.contains(String(key)) ? .some(nil) : .some(text)
    case .word("false"): return nil
    case .word("1") where key == "posts": return nil
    case .word: return path.count == 3 && key == "language" ? nil : .some(nil)
    }
  }

  /// The pointers whose span may stand for a leaf: its own, then those of the values it is part of,
  /// then the words beside it.
  ///
  /// The span of a half or of a section of it stands for none of its leaves.
  static func owners(of pointer: String) -> [String] {
    let values = ancestors(pointer).filter { ancestor in
      let path = ancestor.split(separator: "/")
      return path.count > 2 && !(path.count == 3 && sections.contains(String(path[2])))
        || ancestor == pointer
    }
    let parent = pointer[..<(pointer.lastIndex(of: "/") ?? pointer.startIndex)]
    return values + ["\(parent)/text", "\(parent)/heading"]
  }

  private static let sections: Set = [
    "qualifications", "interrelationships", "competencies", "contract",
  ]

  /// The pointer and all that lead to it, the longest first.
  static func ancestors(_ pointer: String) -> [String] {
    let path = pointer.split(separator: "/")
    return path.indices.reversed().map { "/" + path[...$0].joined(separator: "/") }
  }
}
