import Foundation

@testable import VacancyCore

/// The keys of a value of the record, from what the compiler knows of it: a property that is added to
/// the type is among them.
func keys(of value: Any) -> [String] {
  Mirror(reflecting: value).children.compactMap(\.label)
}

/// A half as the object of its JSON, so that a value can be changed by its key.
struct HalfObject {
  private(set) var object: [String: Any]

  init(_ half: Half) throws {
    let data = try JSONEncoder().encode(half)
    object = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// The half in which a key has the value of another half, or none if that has none.
  func replacing(_ key: String, from other: HalfObject) throws -> Half {
    var changed = object
    changed[key] = other.object[key]
    return try Self.half(changed)
  }

  /// The half in which the value of a fact of the contract is another one of its type.
  func changing(_ fact: String, of part: String) throws -> Half {
    var changed = object
    var contract = changed["contract"] as? [String: Any] ?? [:]
    var values = contract[part] as? [String: Any] ?? [:]
    values[fact] = Self.other(values[fact])
    contract[part] = values
    changed["contract"] = contract
    return try Self.half(changed)
  }

  private static func half(_ object: [String: Any]) throws -> Half {
    try JSONDecoder().decode(Half.self, from: JSONSerialization.data(withJSONObject: object))
  }

  private static func other(_ value: Any?) -> Any? {
    switch value as? String {
    case nil: (value as? Bool).map { !$0 }
    case "definite": "indefinite"
    case "indefinite": "definite"
    case "turnover": "project"
    case "project": "turnover"
    case let term? where term.hasPrefix("P"): "P9Y"
    default: "2031-12-31"
    }
  }
}

extension Notice {
  /// A notice in which nothing is nil, but with another French half.
  static func full(french: Half) -> Notice {
    var notice = Notice.full
    notice.halves.french = french
    return notice
  }
}

extension Comparison {
  /// What is found where the French half of a full notice is another one, and not where it is not.
  static func differences(causedBy french: Half) -> [Finding] {
    let known = Set(differences(in: .full).map(\.message.english))
    return differences(in: .full(french: french)).filter { !known.contains($0.message.english) }
  }

  private static func differences(in notice: Notice) -> [Finding] {
    var reading = Reading(of: SourceText(""), recordingSpans: true)
    reading.notice = notice
    return Comparison(of: reading).differences
  }
}
