@testable import VacancyCore
@testable import VacancyReports

/// A record as a tree with its keys in order and its nulls, as JSON would show it.
indirect enum RecordTree {
  case null
  case text(String)
  /// A number, a truth value or a typed word, as it stands in JSON.
  case word(String)
  case list([RecordTree])
  case object([Member])

  struct Member {
    var key: String
    var value: RecordTree
  }

  /// A value that is not made of others, with its JSON Pointer.
  struct Leaf {
    var pointer: String
    var value: RecordTree
  }

  init(_ value: Any) {
    switch value {
    case let text as String: self = .text(text)
    case let truth as Bool: self = .word("\(truth)")
    case let number as Int: self = .word("\(number)")
    case let amount as Amount: self = .word(amount.json)
    case let word as any WordCodable: self = .word(quoted(word.description))
    case let word as any RawRepresentable: self = .word(quoted("\(word.rawValue)"))
    default: self.init(reflecting: Mirror(reflecting: value))
    }
  }

  private init(reflecting mirror: Mirror) {
    switch mirror.displayStyle {
    case .optional: self = mirror.children.first.map { RecordTree($0.value) } ?? .null
    case .collection: self = .list(mirror.children.map { RecordTree($0.value) })
    default:
      self = .object(
        mirror.children.map { child in
          let name = child.label ?? ""
          return Member(key: Self.keys[name] ?? name, value: RecordTree(child.value))
        })
    }
  }

  private static let keys = ["english": "en", "french": "fr"]
}

extension RecordTree {
  /// Every value that is not made of others, with its JSON Pointer; a list also tells its length.
  var leaves: [Leaf] {
    var leaves: [Leaf] = []
    collect(at: "", into: &leaves)
    return leaves
  }

  private func collect(at pointer: String, into leaves: inout [Leaf]) {
    switch self {
    case .null, .text, .word: leaves.append(Leaf(pointer: pointer, value: self))
    case .list(let items):
      leaves.append(Leaf(pointer: "\(pointer)/#", value: .word("\(items.count)")))
      for (index, item) in items.enumerated() {
        item.collect(at: "\(pointer)/\(index)", into: &leaves)
      }
    case .object(let members):
      for member in members { member.value.collect(at: "\(pointer)/\(member.key)", into: &leaves) }
    }
  }

  /// All the words of the record, in its order.
  var texts: [String] {
    switch self {
    case .null, .word: []
    case .text(let text): [text]
    case .list(let items): items.flatMap(\.texts)
    case .object(let members): members.flatMap(\.value.texts)
    }
  }

  /// The JSON of the tree, one space of indentation a level.
  func json(indentation: String = "") -> String {
    let inner = indentation + " "
    switch self {
    case .null: return "null"
    case .text(let text): return quoted(text)
    case .word(let word): return word
    case .list(let items):
      let lines = items.map { inner + $0.json(indentation: inner) }
      return items.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n\(indentation)]"
    case .object(let members):
      let lines = members.map { "\(inner)\(quoted($0.key)): \($0.value.json(indentation: inner))" }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indentation)}"
    }
  }
}

extension Amount {
  /// As JSON has it, whatever zeros the notice prints: 7500.00 and 7500.0 are one number.
  fileprivate var json: String { Double(description).map { "\($0)" } ?? description }
}

private func quoted(_ text: String) -> String {
  let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  return "\"\(escaped)\""
}
