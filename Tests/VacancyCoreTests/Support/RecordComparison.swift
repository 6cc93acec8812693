import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

/// Expects the notice to be the recorded one, leaf by leaf; where it was read from and the version of the
/// record aside.
func expect(
  _ found: Notice, agreesWith expected: Data, _ what: String,
  at location: Testing.SourceLocation = #_sourceLocation
) throws {
  let wanted = try notice(decoding: expected, source: found.source)
  guard found != wanted else { return }
  let misses = differences(between: wanted, and: found)
  let shown = misses.prefix(12).map { "  \($0)" }.joined(separator: "\n")
  let rest = misses.count > 12 ? "\n  … and \(misses.count - 12) more" : ""
  Issue.record(
    "\(what): \(misses.count) leaves differ\n\(shown)\(rest)", sourceLocation: location)
}

/// The notice of a record, which says nothing of its source and may be of an older version.
func notice(decoding record: Data, source: Notice.Source) throws -> Notice {
  var object = try #require(try JSONSerialization.jsonObject(with: record) as? [String: Any])
  object["source"] = [
    "path": source.path, "bytes": source.bytes, "encoding": source.encoding.rawValue,
  ]
  object["schemaVersion"] = Notice.schemaVersion
  let data = try JSONSerialization.data(withJSONObject: object)
  return try JSONDecoder().decode(Notice.self, from: data)
}

/// The leaves in which two records differ: JSON Pointer, what is expected, what was found.
func differences(between expected: Notice, and found: Notice) -> [String] {
  let wanted = RecordTree(expected).leaves.map { ($0.pointer, $0.value.json()) }
  let got = RecordTree(found).leaves.map { ($0.pointer, $0.value.json()) }
  let gotAt = Dictionary(got, uniquingKeysWith: { first, _ in first })
  let wantedAt = Set(wanted.map(\.0))
  let misses = wanted.compactMap { pointer, value in
    gotAt[pointer] == value
      ? nil : describe(pointer, expected: value, found: gotAt[pointer] ?? "nothing")
  }
  let extra = got.compactMap { pointer, value in
    wantedAt.contains(pointer) ? nil : describe(pointer, expected: "nothing", found: value)
  }
  return misses + extra
}

/// Long texts are shown from shortly before the place where they part.
private func describe(_ pointer: String, expected: String, found: String) -> String {
  let same = expected.commonPrefix(with: found).count
  let skipped = max(0, same - 30)
  func excerpt(_ text: String) -> String {
    (skipped > 0 ? "…" : "") + text.dropFirst(skipped).prefix(110)
  }
  return "\(pointer): expected \(excerpt(expected)), found \(excerpt(found))"
}
