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

/// Finds what only the notices of a run together show, and what a configuration sets aside in vain.
///
/// It is fed with each notice in the order of the report. A finding belongs to the later of two
/// notices, so that a report can be written as it goes; little is kept of a notice.
public struct FolderCheck: Sendable {
  private var firstByNumber: [String: String] = [:]
  private var firstByGroup: [NoticeFacts.PayGroup: (path: String, salary: NoticeFacts.Salary)] = [:]
  /// By the path of the configuration: the entries that set something aside, and those whose path
  /// is that of a file.
  private var used: [String: Set<Int>] = [:]
  private var met: [String: Set<Int>] = [:]

  public init() {}

  /// The file of an outcome, with what the notices before it show of it.
  ///
  /// - Parameter isSecondHalf: Whether it is the second file of a notice that lies in two.
  public mutating func complete(
    _ outcome: Validator.Outcome, by validator: Validator, isSecondHalf: Bool = false
  ) -> ValidationReport.File {
    var file = outcome.file
    file.isSecondHalf = isSecondHalf
    note(outcome, validator)
    guard let facts = outcome.facts, !isSecondHalf else { return file }
    let found = findings(about: facts, validator)
    if !found.isEmpty {
      file.findings = (file.findings + found).enumerated().sorted { left, right in
        let (first, second) = (left.element.span?.start, right.element.span?.start)
        return (first?.offset ?? -1, left.offset) < (second?.offset ?? -1, right.offset)
      }.map(\.element)
      if found.contains(where: { $0.setAside == nil }) { file.status = .findings }
    }
    return file
  }

  private mutating func note(_ outcome: Validator.Outcome, _ validator: Validator) {
    guard !validator.configuration.setAside.isEmpty else { return }
    let key = validator.configurationPath
    used[key, default: []].formUnion(outcome.usedSetAsides)
    let path = validator.pathForPatterns(outcome.file.path)
    for (index, aside) in validator.configuration.setAside.enumerated()
    where met[key]?.contains(index) != true {
      if PathPattern(aside.path).matches(path) { met[key, default: []].insert(index) }
    }
  }

  private mutating func findings(
    about notice: NoticeFacts, _ validator: Validator
  ) -> [ValidationReport.Finding] {
    var writer = FindingWriter(
      validator, path: notice.path, jobNumber: notice.jobNumber, text: nil, other: nil)
    let half = "/halves/" + notice.language.rawValue
    var found: [ValidationReport.Finding?] = []
    if let number = notice.jobNumber {
      if let first = firstByNumber[number] {
        found.append(
          writer.folderFinding(
            DuplicateJobNumber.page, .again(number, first), notice.jobNumberSpan,
            half + "/jobNumber"))
      } else {
        firstByNumber[number] = notice.path
      }
    }
    if let group = notice.payGroup, let salary = notice.salary {
      if let first = firstByGroup[group] {
        if !salary.isSame(as: first.salary) {
          found.append(
            writer.folderFinding(
              SalaryDiffersForGrade.page, .differs(salary.amount, first.salary.amount, first.path),
              salary.span, half + "/salary"))
        }
      } else {
        firstByGroup[group] = (notice.path, salary)
      }
    }
    used[validator.configurationPath, default: []].formUnion(writer.usedSetAsides)
    return found.compactMap(\.self)
  }

  /// The entries of a configuration that set nothing aside or are out of date.
  ///
  /// - Parameter isWhole: Whether all notices that the configuration is for were checked. Where some
  ///   were not, only an entry for a file that was checked can be said to match nothing.
  public func findings(
    aboutConfigurationOf validator: Validator, isWhole: Bool = true
  ) -> [ValidationReport.Finding] {
    let key = validator.configurationPath
    var writer = FindingWriter(validator, path: key, jobNumber: nil, text: nil, other: nil)
    var found: [ValidationReport.Finding?] = []
    for (index, aside) in validator.configuration.setAside.enumerated() {
      let span = aside.position.map { ValidationReport.Span(start: $0, end: $0) }
      let pointer = "/setAside/\(index)"
      if aside.isExpired(on: validator.asOf), let until = aside.until {
        found.append(
          writer.folderFinding(ExpiredSetAside.page, .expired(aside.rule, until), span, pointer))
      } else if used[key]?.contains(index) != true,
        isWhole || met[key]?.contains(index) == true
      {
        found.append(
          writer.folderFinding(
            UnusedSetAside.page, .unused(aside.rule, aside.path), span, pointer))
      }
    }
    return found.compactMap(\.self)
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
      french: "« \(rule) » n'était écarté que jusqu'au \(until.inFrench)")
  }
}
