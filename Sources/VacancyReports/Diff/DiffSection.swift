package import VacancyCore

/// What a report says of one notice. Reports are put together of many, in the order of their paths.
package struct DiffSection: Sendable {
  package let path: String
  package let jobNumber: String?
  package let tally: DifferenceTally
  /// Why there was nothing to compare; `nil` where there was.
  package let remark: Message?
  /// Whether the input could not be read.
  let isUnreadable: Bool
  /// The lines above the differences.
  let head: String
  /// The differences, one by one.
  private(set) var entries: [String]
  /// The lines below them.
  private(set) var foot: String

  /// What an index says of the notice.
  package var withoutTexts: Self {
    var copy = self
    (copy.entries, copy.foot) = ([], "")
    return copy
  }

  init(_ notice: ComparedNotice, head: String = "", entries: [String] = [], foot: String = "") {
    path = notice.source.path
    jobNumber = notice.jobNumber
    tally = notice.tally
    remark = notice.remark
    isUnreadable = false
    self.head = head
    self.entries = entries
    self.foot = foot
  }

  /// An input that could not be read is a section of its own.
  init(_ input: UnreadableInput, head: String, foot: String = "") {
    path = input.path
    jobNumber = nil
    tally = DifferenceTally()
    remark = input.message
    isUnreadable = true
    self.head = head
    entries = []
    self.foot = foot
  }
}

/// A report for people: a section a notice, and what makes a document of them.
package protocol DiffReport: Sendable {
  /// What the report says of one notice. Sections can be made on several threads.
  func section(on notice: ComparedNotice) -> DiffSection

  /// What the report says of an input that could not be read.
  func section(on input: UnreadableInput) -> DiffSection

  /// The document of one notice; it ends with a line end.
  func document(_ section: DiffSection) -> String

  /// The document of a notice that could not be read: nothing, where nothing is a document.
  var emptyDocument: String { get }

  /// The document of many notices; it ends with a line end.
  func document(_ sections: [DiffSection]) -> String
}

extension DiffReport {
  package var emptyDocument: String { "" }
}
