/// A field of the header of a half: its place among the rows, by which it is cheap to keep and compare.
package struct HeaderField: Hashable, Sendable, CaseIterable {
  let number: UInt8

  private init(number: Int) { self.number = UInt8(truncatingIfNeeded: number) }

  /// The field in a row; `nil` where there is no such row.
  init?(number: UInt8) {
    guard number < Self.rows.count else { return nil }
    self.number = number
  }

  /// The field under a key of the record; `nil` where none has it.
  init?(_ key: String) {
    guard let number = Self.rows.firstIndex(where: { $0.key.description == key }) else {
      return nil
    }
    self.init(number: number)
  }

  /// The fields in the order of the record.
  package static let allCases: [HeaderField] = {
    var all: [HeaderField] = []
    for number in 0..<rows.count { all.append(HeaderField(number: number)) }
    return all
  }()

  package var row: Row { Self.rows[Int(number)] }

  var key: String { row.key.description }

  var name: Message { row.name() }

  /// The rule that a difference of the field is reported under: that of `jobNumber` is
  /// `job-number-mismatch`.
  var mismatch: RuleID { row.mismatch() ?? RuleID("\(key.kebabCased)-mismatch", .halves, .error) }

  /// The words that a half has for the field; `nil` where it says nothing of it, or has no words that
  /// are the field's alone.
  func words(in half: Half) -> String? { row.words(half) }

  // MARK: Fields that some code treats apart

  static let title = Self.named("title")
  static let jobNumber = Self.named("jobNumber")
  static let posts = Self.named("posts")
  static let body = Self.named("body")
  static let location = Self.named("location")
  static let schedule = Self.named("schedule")
  static let deadline = Self.named("deadline")
  static let salary = Self.named("salary")
  static let grade = Self.named("grade")
  static let otherFields = Self.named("otherFields")
  static let pendingBudget = Self.named("pendingBudget")

  private static func named(_ key: StaticString) -> Self {
    Self(number: rows.firstIndex { $0.key.hasSameText(as: key) } ?? 0)
  }
}

extension String {
  /// The words of a key with hyphens between them: `job-number` of `jobNumber`.
  fileprivate var kebabCased: String {
    reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}

extension StaticString {
  fileprivate func hasSameText(as other: StaticString) -> Bool {
    utf8CodeUnitCount == other.utf8CodeUnitCount
      && withUTF8Buffer { one in other.withUTF8Buffer { one.elementsEqual($0) } }
  }
}

extension HeaderField {
  /// All that is particular to one field. Its functions capture nothing but one another.
  package final class Row: Sendable {
    /// The key in the record, and the name of the property of ``Half``.
    let key: StaticString
    let name: @Sendable () -> Message
    /// The labels of the header line; longer ones come before those that they begin with.
    let labels: @Sendable () -> Bilingual<[Label]>
    /// What is reported where a notice lacks the field; `nil` where it may be left out, or where another
    /// rule asks for it.
    let lack: Lack?
    /// The rule that a difference of the field is reported under, where its name is not made of the key.
    let mismatch: @Sendable () -> RuleID?
    /// The rules that find a value which cannot be right.
    let valueRules: @Sendable () -> [RuleID]

    /// The words that a half has for the field.
    let words: @Sendable (Half) -> String?
    /// Writes the value of a half as JSON.
    let write: @Sendable (Half, inout JSONWriter) -> Void
    /// What the schema has for the field.
    let property: @Sendable () -> SchemaObject.Property
    /// The columns of the field in a table, before those of the sections.
    package let columns: @Sendable () -> [Column]
    /// Its columns at the end of the table, as people count those that were there before.
    package let lateColumns: @Sendable () -> [Column]

    /// Values for the examples of the rules that follow from the row; `nil` where its rules have pages of
    /// their own.
    let samples: @Sendable () -> Samples?

    /// Reads the words behind the label into a half; `nil` where the reader of the header does it.
    let read: (@Sendable (String, inout Half) -> ReadField)?
    /// Whether the value is a name of several words, which the next line may continue.
    let isName: Bool
    /// Whether words are complete, so that the line below them is no part of them.
    let isWhole: @Sendable (_ words: String, _ below: String) -> Bool
    /// How much two halves that both have the field disagree on it; `nil` where they say the same.
    let disagreement: @Sendable (Half, Half) -> Severity?

    /// A field whose value is read from the words behind its label.
    init<Value: FieldValue>(
      _ key: StaticString, _ name: @autoclosure @escaping @Sendable () -> Message,
      _ meaning: StaticString, get: @escaping @Sendable (Half) -> Value?,
      set: @escaping @Sendable (inout Half, Value) -> Void, lack: Lack? = nil,
      labels: @autoclosure @escaping @Sendable () -> Bilingual<[Label]>,
      columns: @autoclosure @escaping @Sendable () -> [Column] = [],
      lateColumns: @autoclosure @escaping @Sendable () -> [Column] = [],
      samples: @autoclosure @escaping @Sendable () -> Samples? = nil
    ) {
      self.key = key
      self.name = name
      self.labels = labels
      self.lack = lack
      mismatch = { nil }
      self.columns = columns
      self.lateColumns = lateColumns
      self.samples = samples
      valueRules = { Value.rules }
      words = { get($0)?.text }
      write = { half, json in json.field(key, get(half)) }
      property = { .init(key.description, Value?.schema(nil), meaning.description) }
      read = { words, half in
        let value = Value(reading: words)
        set(&half, value)
        return ReadField(problem: value.problem(in: half.language), parts: value.parts)
      }
      isName = Value.isName
      isWhole = { Value(reading: $0).isWhole(above: $1) }
      disagreement = { first, second in
        guard let one = get(first), let other = get(second) else { return nil }
        return one.disagreement(with: other)
      }
    }

    /// A field that is read in a way of its own.
    ///
    /// - Parameter form: What the schema has for the text or the number in it.
    init<Value: RecordValue & SendableMetatype>(
      _ key: StaticString, _ name: @autoclosure @escaping @Sendable () -> Message,
      _ meaning: StaticString, get: @escaping @Sendable (Half) -> Value,
      form: @autoclosure @escaping @Sendable () -> SchemaType? = nil,
      mismatch: @autoclosure @escaping @Sendable () -> RuleID? = nil,
      labels: @autoclosure @escaping @Sendable () -> Bilingual<[Label]> =
        Bilingual(english: [], french: []),
      words: @escaping @Sendable (Half) -> String? = { _ in nil },
      disagreement: @escaping @Sendable (Half, Half) -> Severity? = { _, _ in nil },
      columns: @autoclosure @escaping @Sendable () -> [Column] = [],
      lateColumns: @autoclosure @escaping @Sendable () -> [Column] = []
    ) {
      self.key = key
      self.name = name
      self.labels = labels
      lack = nil
      self.mismatch = mismatch
      self.columns = columns
      self.lateColumns = lateColumns
      samples = { nil }
      valueRules = { [] }
      self.words = words
      write = { half, json in json.field(key, get(half)) }
      property = { .init(key.description, Value.schema(form()), meaning.description) }
      read = nil
      isName = false
      isWhole = { _, _ in false }
      self.disagreement = disagreement
    }
  }

  /// A column of a table with a row for each half.
  package struct Column: Sendable {
    package let name: String
    package let kind: Kind
    /// What is in the cell of a half.
    package let value: @Sendable (Half) -> String?

    /// What the cells of a column hold.
    package enum Kind: Sendable {
      /// Words of the notice, which are not to be trusted.
      case text
      /// Truths and other words of ours.
      case word
      case number
      case amount
      /// Dates as ISO 8601 writes them.
      case date
    }

    package init(
      _ kind: Kind, _ name: String, _ value: @escaping @Sendable (Half) -> String?
    ) {
      (self.name, self.kind, self.value) = (name, kind, value)
    }
  }

  /// A value that was read from the header.
  struct ReadField {
    var problem: FieldProblem?
    var parts: (list: RecordPath.Member, count: Int)?
  }

  /// Values of a field: what both halves say, another one in French, and one that cannot be read.
  struct Samples: Sendable {
    let english: String
    let french: String
    let other: String
    let unreadable: String
  }

  /// What is reported where a notice lacks a field.
  struct Lack: Sendable {
    var severity: Severity
    /// The short name of the field.
    var name: @Sendable () -> Message

    init(_ severity: Severity, _ name: @autoclosure @escaping @Sendable () -> Message) {
      self.severity = severity
      self.name = name
    }
  }
}

/// A part of a half below its header, in the order of the record, under its key in the record.
package enum HalfPart: String, CaseIterable, Sendable {
  case positions, preamble, summary, qualifications, accountabilities, interrelationships,
    competencies, contract, application, additional, otherSections, unrecognized
}
