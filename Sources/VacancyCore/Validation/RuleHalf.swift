/// The record of a half, held by reference for the rules.
///
/// A record has dozens of texts, and each copy of it retains all of them. All rules of a notice share
/// this one.
@dynamicMemberLookup
final class RuleHalf: Sendable {
  private let record: Half

  init(_ record: Half) {
    self.record = record
  }

  /// A value of the record, such as `half.grade`.
  @inline(__always)
  subscript<Value>(dynamicMember member: KeyPath<Half, Value>) -> Value {
    record[keyPath: member]
  }

  /// Whether the half has words for a field of its header.
  func names(_ field: HeaderField) -> Bool { field.words(in: record) != nil }

  var path: RecordPath { RecordPath(record.language) }
}
