package import VacancyCore

extension ComparedNotice {
  /// Appends the comparison as one JSON object, without a line end.
  ///
  /// - Parameters:
  ///   - buffer: What it holds stays.
  ///   - language: The language of the messages; keys and names never change.
  ///   - alignment: Whether to include the alignment.
  ///   - indented: Whether each key is on a line of its own; otherwise there is not a single space.
  ///   - depth: The nesting depth of the object: 1 for an item of a list.
  package func appendJSON(
    to buffer: inout [UInt8], in language: Language, alignment: Bool = false,
    indented: Bool = true, depth: Int = 0
  ) {
    let object = ComparisonObject(
      source: SourceObject(path: source.path, read: source),
      frenchSource: frenchSource.map { SourceObject(path: $0.path, read: $0) },
      jobNumber: jobNumber, status: status.rawValue, message: remark?[language],
      differences: judged.map { DifferenceObject(notice: self, judged: $0, language: language) },
      tally: tally, alignment: alignment ? self.alignment : nil)
    JSONWriter.append(to: &buffer, indented: indented, depth: depth) { object.write(to: &$0) }
  }
}

extension UnreadableInput {
  /// Appends the input as one JSON object with the keys of a comparison, without a line end.
  package func appendJSON(
    to buffer: inout [UInt8], in language: Language, indented: Bool = true, depth: Int = 0
  ) {
    let object = ComparisonObject(
      source: SourceObject(path: path), status: reason.rawValue, message: message[language])
    JSONWriter.append(to: &buffer, indented: indented, depth: depth) { object.write(to: &$0) }
  }
}

/// A comparison, or an input that could not be read.
struct ComparisonObject: ReportObject {
  let source: SourceObject
  var frenchSource: SourceObject?
  var jobNumber: String?
  let status: String
  let message: String?
  var differences: [DifferenceObject] = []
  var tally = DifferenceTally()
  var alignment: [Comparison.Pair]?

  static let definition: Definition = (
    "Comparison",
    "What the English half of a vacancy notice says compared with what the French half says. "
      + "Several notices come as an array of these objects."
  )

  static let keys: [Key] = [
    Key(
      "schemaVersion", form: .constant(DiffSchema.version),
      "The version of the shape of this comparison."
    ) { _ in DiffSchema.version },
    Key("source", "The file of the English half, or the only file.") { $0.source },
    Key("frenchSource", "The file of the French half, where the halves lie in two files.") {
      $0.frenchSource
    },
    Key(
      "jobNumber", form: .definition("jobNumber"),
      "The job number of the English half, else of the French half."
    ) { $0.jobNumber },
    Key(
      "status",
      form: .words(
        ComparedNotice.Status.allCases.map(\.rawValue)
          + UnreadableInput.Reason.allCases.map(\.rawValue)),
      "What came of the input."
    ) { $0.status },
    Key("message", "Why there is nothing to compare; null where there is.") { $0.message },
    Key("differences", "Where the halves disagree, in the order of the record.") {
      $0.differences
    },
    Key("summary", "How many differences there are.") { $0.tally },
    Key(
      optional: "alignment",
      "Only with --alignment: which texts are aligned, in the order of the record."
    ) { $0.alignment },
  ]
}

/// Where a notice came from, if it could be read.
struct SourceObject: ReportObject {
  let path: String
  var read: Notice.Source?

  static let definition = Notice.Source.definition

  static let keys: [Key] = [
    .path { $0.path },
    Key("bytes", "The size on disk, in bytes; null where it could not be read.") { $0.read?.bytes },
    Key("encoding", "How its bytes stand for characters; null where it could not be read.") {
      $0.read?.encoding
    },
    Key(
      "notice", form: .integer(from: 1),
      "The number of the notice in a file that contains several; null in a file of one."
    ) { $0.read?.notice },
    Key(
      "converter",
      "The program that made text of the file; bytes, encoding and spans are then of that text."
    ) { $0.read?.converter },
  ]
}

struct DifferenceObject: ReportObject {
  let notice: ComparedNotice
  let judged: ReportedFinding
  let language: Language

  static let definition: Definition = ("Difference", "A place where the halves disagree.")

  static let keys: [Key] = [
    Key(
      "rule", form: .form("^[a-z]+(-[a-z]+)*$"), "The name of the rule, such as deadline-mismatch."
    ) { $0.judged.rule },
    Key("severity", "The severity; notes never decide.") { $0.judged.severity },
    Key("message", "What differs, in the language of --lang.") {
      $0.judged.message[$0.language]
    },
    // All differences have a kind.
    Key("kind", "How the halves disagree.") { $0.judged.finding.kind ?? .mismatch },
    Key("en", "The text of the English half; null if it has no counterpart there.") { object in
      object.judged.finding.english.map { SideObject(side: $0, half: object.notice.english) }
    },
    Key("fr", "The text of the French half; null if it has no counterpart there.") { object in
      object.judged.finding.french.map { SideObject(side: $0, half: object.notice.french) }
    },
    Key(
      "suppression",
      "Why it does not decide: the reason of the configuration, or baseline; null where it may."
    ) { $0.judged.suppression },
  ]
}

struct SideObject: ReportObject {
  let side: Finding.Side
  let half: ComparedHalf?

  static let definition: Definition = ("Side", "One half's side of a difference.")

  static let keys: [Key] = [
    Key("pointer", "The place in the record.") { $0.side.path },
    Key(
      "text",
      """
      The notice's own words that differ, or the text without a counterpart; where the other half says \
      something that is missing here, the whole text aligned with it.
      """
    ) { $0.side.text },
    Key("span", "Its exact position in the file of its half.") { $0.span },
  ]

  private var span: ValidationReport.Span? {
    guard let half, let range = half.range(of: side) else { return nil }
    let (start, end) = half.place(of: range)
    return ValidationReport.Span(start: start, end: end)
  }
}

extension DifferenceTally: ReportObject {
  static let definition: Definition = ("Summary", "How many differences there are.")

  static let keys: [Key] = [
    Key("differences", "All of them but those that are suppressed.") { $0.total },
    Key("errors", "Those of severity error.") { $0.errors },
    Key("warnings", "Those of severity warning.") { $0.warnings },
    Key("notes", "Those of severity note.") { $0.notes },
    Key("suppressed", "Those that are suppressed, whatever their severity.") { $0.suppressed },
  ]
}

extension Comparison.Pair: ReportObject {
  static let definition: Definition = (
    "Pair", "Texts that are aligned; one side is empty where there is no counterpart."
  )

  static let keys: [Key] = [
    Key("en", "Places of the English half.") { $0.english },
    Key("fr", "Places of the French half.") { $0.french },
    Key("score", "How alike they are.") { Thousandths($0.score) },
  ]
}

/// A number from 0 to 1 with three decimals: the same bytes on every machine.
struct Thousandths: RecordValue, CustomStringConvertible {
  private let count: Int

  init(_ number: Double) {
    count = number.isNaN ? 0 : Int((min(max(number, 0), 1) * 1000).rounded())
  }

  /// `0.5`, `1`
  var description: String {
    guard count % 1000 > 0 else { return String(count / 1000) }
    var digits = String(1000 + count % 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(count / 1000).\(digits)"
  }

  func write(to json: inout JSONWriter) {
    for byte in description.utf8 { json.bytes.append(byte) }
  }

  static func schema(_ form: SchemaType?) -> SchemaType { .fraction }
}
