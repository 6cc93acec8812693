package import VacancyCore

/// The aligned texts of a notice, with their places.
package struct NoticeAlignment: Sendable {
  private let source: Notice.Source
  private let frenchSource: Notice.Source?
  private let jobNumber: String?
  let units: [AlignedUnit]

  /// - Parameter french: The reading of the French half, if it lies in a file of its own.
  package init(
    _ reading: Reading, _ french: Reading?, remembering cache: ComparisonCache? = nil
  ) {
    source = reading.notice.source
    frenchSource = french?.notice.source
    jobNumber = reading.notice.jobNumber ?? french?.notice.jobNumber
    var english = reading.positions
    var other = french?.positions ?? english
    let (path, frenchPath, jobNumber) = (source.path, frenchSource?.path, jobNumber)
    units = TranslationUnit.units(of: reading, french: french ?? reading, remembering: cache).map {
      AlignedUnit(
        path: path, frenchPath: frenchPath, jobNumber: jobNumber, kind: $0.kind,
        score: Thousandths($0.score),
        english: $0.english.map { AlignedText($0, &english) },
        french: $0.french.map { AlignedText($0, &other) })
    }
  }

  package var isEmpty: Bool { units.isEmpty }

  /// Appends the units as items of a JSON array, without what comes before the first and after the last.
  package func appendJSON(to buffer: inout [UInt8]) {
    let frame = JSONArrayFrame(indented: true)
    for (index, unit) in units.enumerated() {
      if index > 0 { buffer.append(text: frame.separator(before: index)) }
      buffer.append(json: unit, depth: 1)
    }
  }

  /// Appends a line a unit: English, French, the place, the score.
  ///
  /// - Parameter showsHidden: Whether control and invisible characters are shown as numbers, for a terminal.
  package func appendTSV(to buffer: inout [UInt8], showingHidden showsHidden: Bool) {
    for unit in units { buffer.append(text: TabSeparated.line(unit, showsHidden)) }
  }

  /// Appends the units that have both sides as those of a translation memory.
  package func appendTMX(to buffer: inout [UInt8], showingHidden showsHidden: Bool) {
    for unit in units where !unit.english.isEmpty && !unit.french.isEmpty {
      buffer.append(text: TranslationMemoryExchange.element(unit, showsHidden))
    }
  }
}

/// Texts that are aligned with each other, as JSON has them.
struct AlignedUnit: ReportObject {
  let path: String
  let frenchPath: String?
  let jobNumber: String?
  let kind: TranslationUnit.Kind
  let score: Thousandths
  let english: [AlignedText]
  let french: [AlignedText]

  static let definition: Definition = (
    "Unit", "Texts of the halves of a notice that are translations of each other."
  )

  static let keys: [Key] = [
    .path { $0.path },
    Key("frenchPath", "The path of the French half; null where it is in the same file.") {
      $0.frenchPath
    },
    Key("jobNumber", form: .definition("jobNumber"), "The job number of the notice.") {
      $0.jobNumber
    },
    Key("kind", "What the texts are.") { $0.kind },
    Key("score", "How alike they are.") { $0.score },
    Key("en", "The English texts; none where nothing corresponds.") { $0.english },
    Key("fr", "The French texts; none where nothing corresponds.") { $0.french },
  ]
}

/// A text of an aligned unit.
struct AlignedText: ReportObject {
  let segment: TranslationUnit.Segment
  let span: ValidationReport.Span?

  init(_ segment: TranslationUnit.Segment, _ positions: inout PositionFinder) {
    self.segment = segment
    span = segment.range.map {
      .init(start: positions.position(of: $0.start), end: positions.position(of: $0.end))
    }
  }

  static let definition: Definition = ("Text", "A text of a half, or sentences of it.")

  static let keys: [Key] = [
    Key("pointer", "The text of the record.") { $0.segment.path },
    Key("text", "Its words.") { $0.segment.text },
    Key("span", "Where it is in the file of its half; null where that is not known.") { $0.span },
  ]
}

extension TranslationUnit.Kind: RecordValue {}

/// The JSON Schema (draft 2020-12) of what `align` writes.
public enum AlignmentSchema {
  /// The name of the schema. It changes with the version of the shape.
  public static let identifier = "urn:vacancy:schema:alignment:1"

  /// The schema, indented, with a line end.
  public static let text = SchemaText.text(
    of: SchemaDefinition(
      [AlignedUnit].schema(nil), "Alignment",
      "The aligned texts of notices, in the order of the notices and their records."),
    identifier: identifier, scalars: [.pointer, .jobNumber],
    definitions: [
      AlignedUnit.objectSchema, AlignedText.objectSchema, ValidationReport.Span.objectSchema,
    ])
}
