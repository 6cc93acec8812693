/// What is kept of a notice when the rest of it is gone: some bytes, so that memory does not grow with
/// the notices.
struct NoticeFacts: Sendable {
  var path: String
  var jobNumber: String?
  /// Place, grade and year: notices that share them share a salary.
  var payGroup: PayGroup?
  var salary: Salary?
  var language: Language
  var jobNumberSpan: ValidationReport.Span?

  struct PayGroup: Hashable, Sendable {
    var place: String
    var grade: String
    var year: Int
  }

  struct Salary: Hashable, Sendable {
    var amount: Amount
    var currency: String?
    var span: ValidationReport.Span?

    func isSame(as other: Self) -> Bool { amount == other.amount && currency == other.currency }
  }

  init?(_ subject: RuleSubject, path: String, positions: inout PositionSource) {
    guard let half = subject.leadingHalf else { return nil }
    self.path = path
    language = half.language
    jobNumber = subject.reading.notice.jobNumber
    if jobNumber != nil {
      jobNumberSpan = positions.span(of: subject.range(of: half.pointer + "/jobNumber"))
    }
    if let grade = half.grade?.lowest, let year = half.deadline?.date?.year,
      let place = half.location?.places.first, let country = place.country,
      let printed = half.salary, let amount = printed.amount
    {
      payGroup = PayGroup(place: country + "-" + (place.name ?? ""), grade: grade, year: year)
      salary = Salary(
        amount: amount, currency: printed.currency,
        span: positions.span(of: subject.range(of: half.pointer + "/salary")))
    }
  }
}

/// Finds what only all notices of a run together show, and what the configuration sets aside in vain.
///
/// It is fed with each notice in the order of the report, and asked once at the end.
public struct FolderCheck: Sendable {
  private let validator: Validator
  private var facts: [NoticeFacts] = []
  private var usedSetAsides: Set<Int> = []

  public init(_ validator: Validator) {
    self.validator = validator
  }

  /// A finding that belongs to a file that was reported before, or to the configuration.
  public struct Result: Hashable, Sendable {
    public var path: String
    public var finding: ValidationReport.Finding
  }

  /// Keeps what is needed of a notice.
  public mutating func add(_ outcome: Validator.Outcome) {
    usedSetAsides.formUnion(outcome.usedSetAsides)
    if let facts = outcome.facts { self.facts.append(facts) }
  }

  /// What was found, in the order of the notices; the configuration's come last.
  public mutating func results() -> [Result] {
    var results: [Result] = []
    var firstByNumber: [String: Int] = [:]
    var firstByGroup: [NoticeFacts.PayGroup: Int] = [:]
    for (index, notice) in facts.enumerated() {
      var writer = FindingWriter(
        validator, path: notice.path, jobNumber: notice.jobNumber, text: nil, other: nil)
      let half = "/halves/" + notice.language.rawValue
      if let number = notice.jobNumber, let first = firstByNumber[number] {
        let message = Message.again(number, facts[first].path)
        if let finding = writer.folderFinding(
          DuplicateJobNumber.page, message, notice.jobNumberSpan, half + "/jobNumber")
        {
          results.append(Result(path: notice.path, finding: finding))
        }
      } else if let number = notice.jobNumber {
        firstByNumber[number] = index
      }
      if let group = notice.payGroup, let salary = notice.salary {
        if let first = firstByGroup[group], let other = facts[first].salary {
          let message = Message.differs(salary.amount, other.amount, facts[first].path)
          if !salary.isSame(as: other),
            let finding = writer.folderFinding(
              SalaryDiffersForGrade.page, message, salary.span, half + "/salary")
          {
            results.append(Result(path: notice.path, finding: finding))
          }
        } else {
          firstByGroup[group] = index
        }
      }
      usedSetAsides.formUnion(writer.usedSetAsides)
    }
    return results + configurationResults()
  }

  /// The entries of the configuration that match nothing or are out of date.
  private func configurationResults() -> [Result] {
    validator.configuration.setAside.enumerated().compactMap { index, aside in
      var writer = FindingWriter(
        validator, path: validator.configurationPath, jobNumber: nil, text: nil, other: nil)
      let span = aside.position.map { ValidationReport.Span(start: $0, end: $0) }
      let (page, message): (RulePage, Message) =
        if aside.isExpired(on: validator.asOf), let until = aside.until {
          (ExpiredSetAside.page, .expired(aside.rule, until))
        } else if !usedSetAsides.contains(index) {
          (UnusedSetAside.page, .unused(aside.rule, aside.path))
        } else {
          (UnusedSetAside.page, .unused("", ""))
        }
      let isFine = usedSetAsides.contains(index) && !aside.isExpired(on: validator.asOf)
      guard !isFine,
        let finding = writer.folderFinding(page, message, span, "/setAside/\(index)")
      else { return nil }
      return Result(path: validator.configurationPath, finding: finding)
    }
  }
}

extension FindingWriter {
  /// A finding of a rule on all notices, if that rule is asked for.
  fileprivate mutating func folderFinding(
    _ page: RulePage, _ message: Message, _ span: ValidationReport.Span?, _ pointer: String
  ) -> ValidationReport.Finding? {
    guard validator.isActive(page.name) else { return nil }
    return finding(page.name, page.severity, message, span: span, pointer: pointer)
  }
}

extension Message {
  fileprivate static func again(_ number: String, _ path: String) -> Self {
    Self(
      english: "the job number '\(number)' is that of '\(path)' too",
      french: "le numéro de poste « \(number) » est aussi celui de « \(path) »")
  }

  fileprivate static func differs(_ salary: Amount, _ other: Amount, _ path: String) -> Self {
    Self(
      english:
        "'\(salary)' is not the salary of this grade, place and year in '\(path)': '\(other)'",
      french:
        "« \(salary) » n'est pas le salaire de ce grade, de ce lieu et de cette année dans "
        + "« \(path) » : « \(other) »")
  }

  fileprivate static func unused(_ rule: String, _ path: String) -> Self {
    Self(
      english: "nothing of '\(rule)' in '\(path)' was found to be set aside",
      french: "rien n'a été constaté qui soit à écarter pour « \(rule) » dans « \(path) »")
  }

  fileprivate static func expired(_ rule: String, _ until: CalendarDate) -> Self {
    Self(
      english: "'\(rule)' was set aside until '\(until)'",
      french: "« \(rule) » n'était écarté que jusqu'au « \(until) »")
  }
}
