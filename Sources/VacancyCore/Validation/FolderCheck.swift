/// What is kept of a notice when the rest of it is gone: some bytes, so that memory does not grow with
/// the notices.
struct NoticeFacts: Sendable {
  var path: String
  var jobNumber: String?
  /// Place, grade and year of the pay scale: notices that share them share a salary.
  var payGroup: PayGroup?
  var salary: Salary?
  var language: Language
  var jobNumberSpan: ValidationReport.Span?
  /// The texts that are translated one to one; none where nobody asks.
  var translations: [TranslationMemory.Pair] = []

  struct PayGroup: Hashable, Sendable {
    var place: String
    var grade: String
    var year: Int

    /// The year of the pay scale that a notice prints; `nil` where that is not certain.
    ///
    /// A scale applies from 1 January. A deadline in January belongs to a notice that was mostly
    /// published under the scale of the year before, and the job number has the year in which it was
    /// created. Only where the two agree, both lie between the first day of a scale and its last.
    static func year(ofJobNumber number: String?, deadline: CalendarDate) -> Int? {
      guard let number, number.utf8.count == 6, let year = Int(number.prefix(2)),
        2000 + year == deadline.year
      else { return nil }
      return deadline.year
    }
  }

  struct Salary: Hashable, Sendable {
    var amount: Amount
    var currency: String?
    var span: ValidationReport.Span?

    func isSame(as other: Self) -> Bool { amount == other.amount && currency == other.currency }

    /// Such as `7,540.44 EUR`.
    var words: Message {
      let code = currency ?? ""
      return Message(
        english: amount.inEnglish + (code.isEmpty ? "" : " " + code),
        french: "\(amount.inFrench + (code.isEmpty ? "" : "\u{A0}" + code))")
    }
  }

  /// - Parameter hasTranslations: Whether translations are compared with those of other notices.
  init?(
    _ subject: RuleSubject, path: String, positions: inout PositionSource, hasTranslations: Bool
  ) {
    guard let half = subject.leadingHalf else { return nil }
    self.path = path
    language = half.language
    jobNumber = subject.reading.notice.jobNumber
    if jobNumber != nil {
      jobNumberSpan = positions.span(of: subject.range(of: half.path[.jobNumber]))
    }
    if let grade = half.grade?.lowest, let deadline = half.deadline?.date,
      let year = PayGroup.year(ofJobNumber: jobNumber, deadline: deadline),
      let place = half.location?.places.first, let country = place.country,
      let printed = half.salary, let amount = printed.amount
    {
      payGroup = PayGroup(place: country + "-" + (place.name ?? ""), grade: grade, year: year)
      salary = Salary(
        amount: amount, currency: printed.currency,
        span: positions.span(of: subject.range(of: half.path[.salary])))
    }
    if hasTranslations {
      translations = subject.comparison.translatedTexts.map {
        TranslationMemory.Pair($0, in: subject, &positions)
      }
    }
  }
}

/// Finds what only the notices of a run together show, and what a configuration suppresses in vain.
///
/// It is fed with each notice in the order of the report. A finding belongs to the later of two
/// notices, so that a report can be written as it goes; little is kept of a notice.
package struct FolderCheck: Sendable {
  private var firstByNumber: [String: String] = [:]
  private var translations = TranslationMemory()
  private var firstByGroup: [NoticeFacts.PayGroup: (path: String, salary: NoticeFacts.Salary)] = [:]
  /// By the path of the configuration: the entries that suppress something, and those whose path
  /// is that of a file.
  private var used: [String: Set<Int>] = [:]
  private var met: [String: Set<Int>] = [:]
  /// Which entries of the baseline matched a finding so far.
  package private(set) var baselineUse = BaselineUse()

  package init() {}

  /// The file of an outcome, with what the notices before it show of it.
  ///
  /// - Parameters:
  ///   - outcome: The outcome of one file.
  ///   - validator: The validator that it came from.
  ///   - isSecondHalf: Whether it is the second file of a notice that lies in two.
  package mutating func complete(
    _ outcome: Validator.Outcome, by validator: Validator, isSecondHalf: Bool = false
  ) -> ValidationReport.File {
    var file = outcome.file
    file.isSecondHalf = isSecondHalf
    note(outcome, validator)
    guard let facts = outcome.facts, !isSecondHalf else { return file }
    let judged = findings(about: facts, validator)
    if !judged.isEmpty {
      file.accepted.merge(judged.accepted, uniquingKeysWith: +)
      file.findings = (file.findings + judged).enumerated().sorted { left, right in
        let (first, second) = (left.element.span?.start, right.element.span?.start)
        return (first?.offset ?? -1, left.offset) < (second?.offset ?? -1, right.offset)
      }.map(\.element)
      if judged.contains(where: { $0.suppression == nil }) { file.status = .findings }
    }
    return file
  }

  private mutating func note(_ outcome: Validator.Outcome, _ validator: Validator) {
    baselineUse.add(outcome.baselineUse)
    guard !validator.suppressions.isEmpty else { return }
    let key = validator.configurationPath
    used[key, default: []].formUnion(outcome.usedSuppressions)
    met[key, default: []].formUnion(
      validator.suppressions.numbers(for: validator.pathForPatterns(outcome.file.path)))
  }

  /// A finding and its position, for the notice that it is about is no longer in memory.
  private typealias Placed = (finding: Finding, span: ValidationReport.Span?)

  private mutating func findings(
    about notice: NoticeFacts, _ validator: Validator
  ) -> [ReportedFinding] {
    let half = RecordPath(notice.language)
    var found: [Placed] = []
    if let number = notice.jobNumber {
      if let first = firstByNumber[number] {
        let finding = Finding(
          .duplicateJobNumber, .again(number, first), path: half[.jobNumber],
          values: relativePaths(notice.path, first))
        found.append((finding, notice.jobNumberSpan))
      } else {
        firstByNumber[number] = notice.path
      }
    }
    if let group = notice.payGroup, let salary = notice.salary {
      if let first = firstByGroup[group] {
        if !salary.isSame(as: first.salary) {
          let finding = Finding(
            .salaryDiffersForGrade, .differs(salary.words, first.salary.words, first.path),
            path: half[.salary],
            values: [salary.words.english, first.salary.words.english]
              + relativePaths(notice.path, first.path))
          found.append((finding, salary.span))
        }
      } else {
        firstByGroup[group] = (notice.path, salary)
      }
    }
    for change in translations.add(notice.translations, of: notice.path) {
      let finding = Finding(
        .inconsistentTranslation, .translated(change.language, change.path, change.line),
        path: change.pair.paths[change.language], values: relativePaths(notice.path, change.path))
      found.append((finding, change.pair.spans[change.language]))
    }
    guard !found.isEmpty else { return [] }
    let key = validator.noticeKey(notice.jobNumber, notice.path)
    let (judged, usedSuppressions) = Self.judged(found, path: notice.path, of: key, validator)
    used[validator.configurationPath, default: []].formUnion(usedSuppressions)
    return judged
  }

  /// The findings of the rules that are applied, as the configuration and the baseline leave them.
  private static func judged(
    _ found: [Placed], path: String, of notice: NoticeKey, _ validator: Validator
  ) -> (findings: [ReportedFinding], usedSuppressions: Set<Int>) {
    var judge = FindingJudge(validator, paths: [path], notice: notice, text: nil)
    let judged = found.filter { validator.isActive($0.finding.rule) }.map {
      judge.judge($0.finding, at: $0.span)
    }
    return (judged, judge.usedSuppressions)
  }

  /// The entries of a configuration that suppress nothing or are out of date.
  ///
  /// - Parameters:
  ///   - validator: A validator with that configuration.
  ///   - isWhole: Whether all notices that the configuration is for were checked. Where some were
  ///     not, only an entry for a file that was checked can be said to match nothing.
  package func findings(
    aboutConfigurationOf validator: Validator, isWhole: Bool = true
  ) -> [ReportedFinding] {
    let key = validator.configurationPath
    var found: [Placed] = []
    for (index, suppression) in validator.configuration.suppressions.enumerated() {
      let span = suppression.position.map { ValidationReport.Span(start: $0, end: $0) }
      let path = RecordPath(.suppressions, index)
      let values = [
        suppression.rule.description, suppression.path, suppression.pointer ?? "",
      ]
      if suppression.isExpired(on: validator.asOf), let until = suppression.until {
        let finding = Finding(
          .expiredSuppression, .expired(suppression.rule, until), path: path, values: values)
        found.append((finding, span))
      } else if used[key]?.contains(index) != true, isWhole || met[key]?.contains(index) == true {
        let finding = Finding(
          .unusedSuppression, .unused(suppression.rule, suppression.path), path: path,
          values: values)
        found.append((finding, span))
      }
    }
    let notice = validator.noticeKey(nil, key)
    return Self.judged(found, path: key, of: notice, validator).findings
  }
}

extension FolderCheck {
  /// The finding that entries of the baseline matched nothing, with the validators of the run;
  /// `nil` where all did, or where the rule is not applied.
  ///
  /// - Parameters:
  ///   - path: The path of the baseline.
  ///   - validators: The validators of the run.
  package func finding(
    aboutBaselineAt path: String, _ validators: [Validator]
  ) -> ReportedFinding? {
    guard let validator = validators.first(where: { $0.isActive(.unusedBaseline) }) else {
      return nil
    }
    return baselineUse.finding(at: path, by: validator)
  }
}

/// Two paths from the folder on that both are in, so that a baseline holds however that folder is named.
private func relativePaths(_ one: String, _ other: String) -> [String] {
  let names = [one, other].map { $0.split(separator: "/").filter { $0 != "." } }
  let shared = zip(names[0], names[1]).prefix { $0 == $1 }.count
  return names.map { $0.dropFirst(min(shared, max(0, $0.count - 1))).joined(separator: "/") }
}

extension TranslationMemory.Pair {
  /// A pair with the places of its texts. A finding is in the file of the notice: where the French half
  /// lies in another one, it is at the English text.
  fileprivate init(
    _ texts: TranslatedText, in subject: RuleSubject, _ positions: inout PositionSource
  ) {
    hashes = texts.hashes
    let own = Bilingual { texts.places[$0].path(in: $0) }
    let ranges = own.map { subject.range(of: $0) }
    let shown = Bilingual<Language> { ranges[$0] == nil ? $0.other : $0 }
    paths = shown.map { own[$0] }
    spans = Bilingual(
      english: positions.span(of: ranges[shown.english]),
      french: positions.span(of: ranges[shown.french]))
  }
}

extension Message {
  /// - Parameter language: The one that a text was translated into.
  fileprivate static func translated(_ language: Language, _ path: String, _ line: Int) -> Self {
    let (name, other) = (language.name, language.other.name)
    let place = line > 0 ? "\(path):\(line)" : path
    return Self(
      english: "the same \(other.english) text has another \(name.english) translation in "
        + "'\(place)'",
      french:
        "le même texte \(other.french) est rendu autrement en \(name.french) dans « \(place) »")
  }

  fileprivate static func again(_ number: String, _ path: String) -> Self {
    Self(
      english: "job number \(number) is also used in '\(path)'",
      french: "le numéro d'avis \(number) figure aussi dans « \(path) »")
  }

  fileprivate static func differs(_ salary: Message, _ other: Message, _ path: String) -> Self {
    Self(
      english: "salary \(salary.english) differs from \(other.english) in \(path) "
        + "(same grade, place and year)",
      french: "le salaire de \(salary.french) diffère de celui de \(other.french) dans \(path) "
        + "(mêmes grade, lieu et année)")
  }

  fileprivate static func unused(_ rule: RuleSelector, _ path: String) -> Self {
    Self(
      english: "suppression of '\(rule)' in '\(path)' matches no finding",
      french: "l'exclusion de « \(rule) » dans « \(path) » ne correspond à aucun constat")
  }

  fileprivate static func expired(_ rule: RuleSelector, _ until: CalendarDate) -> Self {
    Self(
      english: "suppression of '\(rule)' expired on \(until)",
      french: "l'exclusion de « \(rule) » a expiré le \(until.inFrench)")
  }
}
