import Foundation
import VacancyCore
import VacancyReports

/// A record is JSON that is read back as the same record; no byte is outside of the notices of a file;
/// the ends of lines make no difference.
func problemsOfRecords(_ bytes: [UInt8]) -> [String] {
  guard let text = try? SourceText(decoding: bytes) else { return [] }
  return problems(of: text)
}

/// The same of a text that was decoded before.
func problems(of text: SourceText) -> [String] {
  let readings = Array(Readings(of: text, recordingSpans: true))
  var problems = readings.flatMap(problems)
  if !readings.map(\.text.bytes).joined().elementsEqual(text.bytes) {
    problems.append("the notices of a file are not the file")
  }
  guard !text.bytes.contains(UInt8(ascii: "\r")), let first = readings.first else {
    return problems
  }
  let carried = text.bytes.flatMap { $0 == UInt8(ascii: "\n") ? [0x0D, 0x0A] : [$0] }
  let other = Readings(of: SourceText(String(decoding: carried, as: UTF8.self))).first
  if other.notice.halves != first.notice.halves {
    problems.append("lines that end in CR LF give another record")
  }
  return problems
}

private func problems(of reading: Reading) -> [String] {
  var problems: [String] = []
  let whole = 0...reading.text.bytes.count
  for span in reading.spans
  where !whole.contains(span.range.start) || !whole.contains(span.range.end) {
    problems.append("\(span.path) is outside of the text")
  }
  let json = reading.notice.json(indented: false)
  do {
    let back = try JSONDecoder().decode(Notice.self, from: Data(json.utf8))
    if back.json(indented: false) != json { problems.append("a record that was read back differs") }
  } catch {
    problems.append("a record is not read back: \(error)")
  }
  return problems
}
