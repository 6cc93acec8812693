/// The address of a value in the record, such as that of essential item 4 of the English half.
///
/// As text it is a JSON Pointer (RFC 6901), such as `/halves/en/qualifications/essential/items/3`. It is
/// a few bytes, for a reader makes one for each value that it reads.
public struct RecordPath: Hashable, Sendable {
  /// The half that the value is in; `nil` for a value of the notice, and for a path within either half.
  public private(set) var half: Language?
  private var count: UInt8 = 0
  /// The record is never deeper: `/qualifications/languages/0/label`.
  private var members = SIMD4<UInt8>()
  /// The index in each member that is a list; -1 for none.
  private var indexes = SIMD4<Int32>(repeating: -1)

  private init(half: Language?) { self.half = half }

  init(_ half: Language) { self.half = half }

  /// The path of a member of the notice, or of either half.
  init(_ member: Member) { append(Code.of(member)) }

  /// The path of a field of either half; a notice has one that is named like that of its halves.
  init(_ field: HeaderField) { append(Code.field + field.number) }

  /// The path of an element of a list of the notice, or of either half.
  init(_ list: Member, _ index: Int) { append(Code.of(list), Int32(clamping: index)) }

  subscript(member: Member) -> RecordPath { adding(Code.of(member)) }

  subscript(field: HeaderField) -> RecordPath { adding(Code.field + field.number) }

  subscript(fact: ContractFact) -> RecordPath { adding(Code.fact + fact.rawValue) }

  /// The path of the member that a part of the record fills.
  subscript(key: some RawRepresentable<String>) -> RecordPath {
    Code.named[key.rawValue].map { adding($0) } ?? self
  }

  /// The path of an element of a list that is a member of this value.
  subscript(list: Member, index: Int) -> RecordPath {
    adding(Code.of(list), Int32(clamping: index))
  }

  /// The path of an element of a field that is a list.
  subscript(list: HeaderField, index: Int) -> RecordPath {
    adding(Code.field + list.number, Int32(clamping: index))
  }

  /// The path of an element of this list; an element is no list itself.
  subscript(index: Int) -> RecordPath {
    var path = self
    if count > 0, indexes[depth - 1] < 0 { path.indexes[depth - 1] = Int32(clamping: index) }
    return path
  }

  private func adding(_ member: UInt8, _ index: Int32 = -1) -> RecordPath {
    var path = self
    path.append(member, index)
    return path
  }

  private mutating func append(_ member: UInt8, _ index: Int32 = -1) {
    guard depth < members.scalarCount else { return }
    members[depth] = member
    indexes[depth] = index
    count += 1
  }
}

// MARK: - Parts

extension RecordPath {
  var depth: Int { Int(count) }

  /// The member at a depth, counted from 0; `nil` where the path is shorter, or leads to a field or a
  /// fact there.
  package func member(at depth: Int) -> Member? {
    depth < self.depth ? Code.member(members[depth]) : nil
  }

  /// The field of a half that the path leads to or into; `nil` where it leads elsewhere.
  var field: HeaderField? {
    depth > 0 && members[0] >= Code.field ? HeaderField(number: members[0] - Code.field) : nil
  }

  /// The fact of a contract that the path leads to; `nil` where it leads elsewhere.
  var fact: ContractFact? {
    guard depth > 0, members[depth - 1] >= Code.fact else { return nil }
    return ContractFact(rawValue: members[depth - 1] - Code.fact)
  }

  /// The index in the member at a depth; `nil` where there is none.
  func index(at depth: Int) -> Int? {
    depth < self.depth && indexes[depth] >= 0 ? Int(indexes[depth]) : nil
  }

  /// The last member; `nil` for a half and for an element of a list.
  var last: Member? {
    depth > 0 && indexes[depth - 1] < 0 ? member(at: depth - 1) : nil
  }

  /// The path of the value that this one is a member or an element of; `nil` for a half.
  public var parent: RecordPath? {
    guard depth > 0 else { return nil }
    var path = part(0..<depth - 1, half)
    if indexes[depth - 1] >= 0 { path.append(members[depth - 1]) }
    return half == nil && path.depth == 0 ? nil : path
  }

  /// The path itself and those of the values that it is in, up to its half.
  package var outward: UnfoldFirstSequence<RecordPath> { sequence(first: self, next: \.parent) }

  /// The list that the path leads into first, such as the essential items; the path itself without one.
  var list: RecordPath {
    guard let place = (0..<depth).first(where: { indexes[$0] >= 0 }) else { return self }
    var path = part(0..<place, half)
    path.append(members[place])
    return path
  }

  /// What leads from an element of ``list`` to the value, such as `/behaviour`; `nil` for an element.
  package var belowElement: RecordPath? {
    let place = (0..<depth).first { indexes[$0] >= 0 } ?? depth
    return place + 1 < depth ? part(place + 1..<depth, nil) : nil
  }

  var withoutIndexes: RecordPath {
    var path = self
    for place in 0..<depth { path.indexes[place] = -1 }
    return path
  }

  /// The path within its half, by which values of both halves are compared.
  package var belowHalf: RecordPath { part(0..<depth, nil) }

  func `in`(_ half: Language) -> RecordPath { part(0..<depth, half) }

  private func part(_ places: Range<Int>, _ half: Language?) -> RecordPath {
    var path = RecordPath(half: half)
    for place in places { path.append(members[place], indexes[place]) }
    return path
  }
}

// MARK: - Relations

extension RecordPath {
  /// Whether a value is this one or lies in it.
  public func contains(_ other: RecordPath) -> Bool {
    guard half == other.half || half == nil && count == 0, count <= other.count else {
      return false
    }
    return (0..<depth).allSatisfy { place in
      members[place] == other.members[place]
        && (indexes[place] == other.indexes[place] || indexes[place] < 0 && place == depth - 1)
    }
  }

  /// Whether one of two values lies in the other, or they are the same.
  func overlaps(_ other: RecordPath) -> Bool { contains(other) || other.contains(self) }
}

// MARK: - JSON Pointers

extension RecordPath: CustomStringConvertible {
  /// What the pointer of a value in a half begins with.
  static let halves = "/halves"

  /// The path as a JSON Pointer.
  public var description: String {
    // Bytes are put together faster than strings.
    var text = ByteBuffer(capacity: 64)
    append(to: &text)
    var bytes: [UInt8] = []
    text.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the path as a JSON Pointer, which needs no escapes in JSON.
  private func append(to text: inout ByteBuffer) {
    func append(_ key: String) {
      var key = key
      key.withUTF8 { text.append(UnsafeRawBufferPointer($0)) }
    }
    if let half {
      append(Self.halves)
      text.append(UInt8(ascii: "/"))
      append(half.rawValue)
    }
    for place in 0..<depth {
      text.append(UInt8(ascii: "/"))
      append(Code.name(members[place]))
      guard indexes[place] >= 0 else { continue }
      text.append(UInt8(ascii: "/"))
      text.append(decimal: UInt(indexes[place]))
    }
  }

  /// Reads a JSON Pointer as ``description`` writes it; `nil` where the record has no such value.
  public init?(pointer: String) {
    var keys = pointer.split(separator: "/", omittingEmptySubsequences: false)[...]
    guard keys.popFirst() == "" else { return nil }
    if keys.first == Self.halves.dropFirst() {
      guard let half = keys.dropFirst().first.flatMap({ Language(rawValue: String($0)) }) else {
        return nil
      }
      self.init(half)
      keys.removeFirst(2)
    } else {
      self.init(half: nil)
    }
    while let key = keys.popFirst() {
      guard depth < members.scalarCount, let member = Code.named[String(key)] else { return nil }
      append(member, keys.first.flatMap { Int32($0) } ?? -1)
      if indexes[depth - 1] >= 0 { keys.removeFirst() }
    }
    guard description == pointer else { return nil }
  }
}

extension RecordPath: JSONValue {
  package func write(to json: inout JSONWriter) {
    json.bytes.append(UInt8(ascii: "\""))
    append(to: &json.bytes)
    json.bytes.append(UInt8(ascii: "\""))
  }
}
