/// A JSON Pointer into the record, such as `/halves/en/qualifications/essential/items/3`, without the
/// cost of its text: a reader makes one for each value that it places.
struct Pointer: Hashable, Sendable {
  /// A member of an object and, if it is a list, the place in it; -1 for none.
  private struct Step: Hashable {
    var member = Member.text
    var index: Int32 = -1
  }

  private var half: Language?
  private var count = 0
  /// The record is never deeper: `/qualifications/languages/0/label`.
  private var steps = InlineArray<4, Step>(repeating: Step())

  /// The half that it leads into.
  var language: Language? { half }

  /// The pointer to a half.
  init(_ half: Language) { self.half = half }

  /// The pointer to a member of the notice.
  init(_ member: Member) { append(Step(member: member)) }

  /// The pointer to an element of a list of the notice.
  init(_ list: Member, _ index: Int) {
    append(Step(member: list, index: Int32(clamping: index)))
  }

  /// The pointer to a member of this value.
  subscript(member: Member) -> Pointer {
    var pointer = self
    pointer.append(Step(member: member))
    return pointer
  }

  /// The pointer to an element of a list that is a member of this value.
  subscript(list: Member, index: Int) -> Pointer {
    var pointer = self
    pointer.append(Step(member: list, index: Int32(clamping: index)))
    return pointer
  }

  /// The pointer to an element of this list; an element is no list itself.
  subscript(index: Int) -> Pointer {
    var pointer = self
    if count > 0, steps[count - 1].index < 0 {
      pointer.steps[count - 1].index = Int32(clamping: index)
    }
    return pointer
  }

  private mutating func append(_ step: Step) {
    guard count < steps.count else { return }
    steps[count] = step
    count += 1
  }

  static func == (one: Pointer, other: Pointer) -> Bool {
    guard one.half == other.half, one.count == other.count else { return false }
    // They differ most often in their last step.
    for index in (0..<one.count).reversed() where one.steps[index] != other.steps[index] {
      return false
    }
    return true
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(half)
    for index in 0..<count { hasher.combine(steps[index]) }
  }

  /// The pointer as a string.
  var text: String {
    // Bytes are put together faster than strings.
    var text: [UInt8] = []
    text.reserveCapacity(64)
    if let half {
      text += "/halves/".utf8
      text += half.rawValue.utf8
    }
    for index in 0..<count {
      text.append(UInt8(ascii: "/"))
      text += steps[index].member.rawValue.utf8
      guard steps[index].index >= 0 else { continue }
      text.append(UInt8(ascii: "/"))
      text += String(steps[index].index).utf8
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Pointer {
  /// Reads a pointer; `nil` if no reader makes such a one.
  init?(_ text: String) {
    var names = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }[...]
    guard names.popFirst() == "" else { return nil }
    if names.first == "halves" {
      guard let half = names.dropFirst().first.flatMap(Language.init(rawValue:)) else { return nil }
      self.init(half)
      names.removeFirst(2)
    } else {
      self.init(half: nil)
    }
    while let name = names.popFirst() {
      guard count < steps.count, let member = Member(rawValue: name) else { return nil }
      append(Step(member: member))
      if let index = names.first.flatMap({ Int32($0) }) {
        steps[count - 1].index = index
        names.removeFirst()
      }
    }
  }

  private init(half: Language?) { self.half = half }
}

extension String {
  /// A pointer of the record without the half that it leads into.
  var belowHalf: String {
    hasPrefix("/halves/") ? String(dropFirst("/halves/en".count)) : self
  }
}
