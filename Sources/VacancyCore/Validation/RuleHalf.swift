/// A half as the rules look at it: the record, held by reference.
///
/// A record has dozens of texts; who is handed a copy of it takes hold of each. All rules of a notice
/// share this one.
@dynamicMemberLookup
final class RuleHalf: Sendable {
  private let record: Half

  init(_ record: Half) {
    self.record = record
  }

  /// What the half says: `half.grade` is that of the record.
  @inline(__always)
  subscript<Value>(dynamicMember member: KeyPath<Half, Value>) -> Value {
    record[keyPath: member]
  }

  /// Whether the half has words for a field of its header.
  func names(_ field: HeaderField) -> Bool { field.words(in: record) != nil }

  /// The path of the half.
  var path: RecordPath { RecordPath(record.language) }
}
