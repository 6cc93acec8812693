package import VacancyCore

extension ComparedNotice {
  /// Appends the comparison as one JSON object, without a line end.
  ///
  /// - Parameters:
  ///   - buffer: What it holds stays.
  ///   - language: The language of the messages; keys and names never change.
  ///   - alignment: Whether to include the alignment.
  ///   - indented: Two spaces a level and a key a line; otherwise not a single space.
  ///   - depth: The nesting depth of the object: 1 for an item of a list.
  package func appendJSON(
    to buffer: inout [UInt8], in language: Language, alignment: Bool = false,
    indented: Bool = true, depth: Int = 0
  ) {
    JSONWriter.append(to: &buffer, indented: indented, depth: depth) { json in
      json.object { json in
        json.field("schemaVersion", DiffSchema.version)
        json.field("source", source)
        json.field("frenchSource", frenchSource)
        json.field("jobNumber", jobNumber)
        json.field("status", status)
        json.field("message", remark?[language])
        json.listField("differences") { json in
          for judged in judged {
            json.item(DifferenceObject(notice: self, judged: judged, language: language))
          }
        }
        json.field("summary", tally)
        if alignment { json.field("alignment", self.alignment) }
      }
    }
  }
}

private struct DifferenceObject: JSONObject {
  let notice: ComparedNotice
  let judged: ReportedFinding
  let language: Language

  private var difference: Finding { judged.finding }

  func writeFields(to json: inout JSONWriter) {
    json.field("rule", difference.rule)
    json.field("severity", difference.severity)
    json.field("message", difference.message[language])
    json.field("kind", difference.kind)
    json.field("en", difference.english.map { SideObject(side: $0, half: notice.english) })
    json.field("fr", difference.french.map { SideObject(side: $0, half: notice.french) })
    json.field("suppression", judged.suppression)
  }
}

private struct SideObject: JSONObject {
  let side: Finding.Side
  let half: ComparedHalf?

  func writeFields(to json: inout JSONWriter) {
    json.field("pointer", side.path)
    json.field("text", side.text)
    json.field("span", half.flatMap { $0.span(of: side) })
  }
}

extension ComparedHalf {
  fileprivate func span(of side: Finding.Side) -> ValidationReport.Span? {
    range(of: side).map { range in
      let (start, end) = place(of: range)
      return ValidationReport.Span(start: start, end: end)
    }
  }
}

extension DifferenceTally: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("differences", total)
    json.field("errors", errors)
    json.field("warnings", warnings)
    json.field("notes", notes)
    json.field("suppressed", suppressed)
  }
}

extension Comparison.Pair: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("en", english)
    json.field("fr", french)
    json.field("score", Thousandths(score))
  }
}

/// A number from 0 to 1 with three decimals: the same bytes on every machine.
private struct Thousandths: JSONValue {
  let count: Int

  init(_ number: Double) {
    count = number.isNaN ? 0 : Int((min(max(number, 0), 1) * 1000).rounded())
  }

  func write(to json: inout JSONWriter) {
    json.write(count / 1000)
    guard count % 1000 > 0 else { return }
    var digits = String(1000 + count % 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    for digit in ".\(digits)".utf8 { json.bytes.append(digit) }
  }
}

extension Severity: JSONValue {}
extension Finding.Kind: JSONValue {}
