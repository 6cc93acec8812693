extension RuleID {
  /// A deadline is a date, or says that it is open.
  public static let unreadableDeadline: RuleID = .init(
    "unreadable-deadline", .fields, .error, foundBy: .reader,
    requirement: "a deadline is a date, or says that it is open",
    french: "une date de retrait est une date, ou indique que l'avis reste ouvert",
    rationale: "nobody can apply in time for a day that cannot be read",
    french: "nul ne peut postuler à temps pour un jour illisible",
    violating: Example.notice(deadline: "soon"),
    edits: ["soon": "Ongoing"])

  /// A deadline, or a date of the contract, is a day and an hour that exist.
  public static let impossibleDate: RuleID = .init(
    "impossible-date", .fields, .error,
    requirement: "a deadline, or a date of the contract, is a day and an hour that exist",
    french: "une date de retrait, ou une date du contrat, est un jour et une heure qui existent",
    rationale:
      "31 February, 25:61 or a Monday that is a Sunday is a slip, and nobody knows for what",
    french:
      "le 31 février, 25:61 ou un lundi qui est un dimanche est une erreur dont nul ne connaît le sens",
    violating: Example.notice(deadline: "31-Feb-2026"),
    edits: ["31-Feb": "21-Oct"]
  ) { subject in
    subject.reported(.impossibleDate)
      + subject.halves.flatMap { half in
        [weekday(of: half, subject)].compactMap(\.self) + inContract(of: half, subject)
      }
  }

  /// The deadline of a notice is not past.
  public static let deadlinePassed: RuleID = .init(
    "deadline-passed", .fields, .error, isAboutNotice: true,
    requirement: "the deadline of a notice is not past",
    french: "la date de retrait d'un avis n'est pas passée",
    rationale: "nobody can apply any more; compared with '--as-of', for the clock is never read",
    french:
      "plus personne ne peut postuler ; comparé à « --as-of », car l'horloge n'est jamais lue",
    violating: Example.notice(title: "Storekeeper (200455)", deadline: "21-Oct-2020"),
    edits: ["200455": "260455", "Oct-2020": "Oct-2026"]
  ) { subject in
    guard let today = subject.asOf,
      let half = subject.halves.first(where: { $0.deadline?.date != nil }),
      let date = half.deadline?.date, date < today
    else { return [] }
    return [
      Finding(.deadlinePassed, .passed(date, today), at: half.path[.deadline], in: subject)
    ]
  }

  /// A deadline has its hour in Brussels time.
  public static let deadlineTimeZone: RuleID = .init(
    "deadline-time-zone", .fields, .note,
    requirement: "a deadline names its hour as Brussels has it",
    french: "une date de retrait indique l'heure de Bruxelles",
    rationale:
      "a deadline is at midnight in Brussels; 9:59 PM is that moment on the clock of somewhere else",
    french:
      "le délai expire à minuit à Bruxelles ; 21:59 est cet instant à l'horloge d'un autre lieu",
    violating: Example.notice(deadline: "21-Oct-2026, 9:59:00 PM"),
    edits: ["9:59:00": "11:59:00"]
  ) { subject in
    subject.halves.compactMap { half in
      guard let time = half.deadline?.time, time.minute == 59, time.hour != 23 else { return nil }
      return Finding(.deadlineTimeZone, .elsewhere(time), at: half.path[.deadline], in: subject)
    }
  }

  /// The year in the job number is near the deadline.
  public static let jobNumberYear: RuleID = .init(
    "job-number-year", .fields, .note, isAboutNotice: true,
    requirement: "the year in the job number is near the deadline",
    french: "l'année du numéro de poste est proche de la date de retrait",
    rationale:
      "the first two digits are the year of creation; a deadline before it, or years after it, is a slip in one of them",
    french:
      "les deux premiers chiffres sont l'année de création ; un délai antérieur, ou postérieur de plusieurs années, trahit une erreur",
    violating: Example.notice(title: "Storekeeper (210455)"),
    edits: ["210455": "260455"]
  ) { subject in
    guard let half = subject.halves.first(where: { $0.jobNumber != nil }),
      let number = half.jobNumber, let year = Int(number.prefix(2)).map({ 2000 + $0 }),
      let deadline = subject.halves.lazy.compactMap({ $0.deadline?.date }).first,
      !(0...2).contains(deadline.year - year)
    else { return [] }
    return [
      Finding(
        .jobNumberYear, .far(number, year, deadline), at: half.path[.jobNumber], in: subject,
        values: [number, "\(deadline)"])
    ]
  }
}

/// A deadline on a Monday that is a Sunday.
private func weekday(of half: RuleHalf, _ subject: RuleSubject) -> Finding? {
  guard let deadline = half.deadline, let date = deadline.date,
    FieldWords.wrongWeekday(in: FoldedText(deadline.text), of: date)
  else { return nil }
  return Finding(
    .impossibleDate, .weekday(deadline.text), at: half.path[.deadline], in: subject)
}

/// Dates in the parts of a contract that do not exist.
private func inContract(of half: RuleHalf, _ subject: RuleSubject) -> [Finding] {
  let contract = half.contract
  let path = half.path[.contract]
  let (offer, clause, secondment) = (path[.offer], path[.clause], path[.secondment])
  var texts = contract.offer.map { [(part: offer, path: offer[.text], text: $0.text)] } ?? []
  texts += (contract.clause?.paragraphs ?? []).enumerated().map {
    (clause, clause[.paragraphs, $0], $1)
  }
  texts += contract.secondment.map { [(secondment, secondment[.text], $0.text)] } ?? []
  return texts.flatMap { part, path, text -> [Finding] in
    guard text.utf8.contains(where: \.isDigit) else { return [] }
    let folded = FoldedText(text)
    var found: [Finding] = []
    var from = 0
    while let reading = DateReading(firstIn: folded, from: from) {
      from = max(reading.end, from + 1)
      guard reading.date == nil else { continue }
      let printed = folded.bytes[reading.start..<reading.end]
      let paragraph = subject.range(around: path)
      let words = paragraph.flatMap { subject.bytes[$0.start..<$0.end].firstRange(of: printed) }
      let range = words.map { TextRange($0.lowerBound, $0.upperBound) } ?? paragraph
      let isEnd = folded.isEnd(before: reading.start)
      found.append(
        Finding(
          .impossibleDate, .noDay(String(decoding: printed, as: UTF8.self)), at: range,
          path: isEnd ? part[.until] : path))
    }
    return found
  }
}

extension FoldedText {
  /// Whether a date that begins at an offset is the last day of something.
  fileprivate func isEnd(before offset: Int) -> Bool {
    DatePhrases.lastDay.contains { has($0, at: offset - $0.utf8CodeUnitCount) }
  }
}

extension Message {
  fileprivate static func noDay(_ date: String) -> Self {
    Self(
      english: "the calendar has no '\(date)'",
      french: "le calendrier ne connaît pas « \(date) »")
  }

  fileprivate static func weekday(_ deadline: String) -> Self {
    Self(
      english: "the day of the week is not that of the date in '\(deadline)'",
      french: "le jour de la semaine n'est pas celui de la date dans « \(deadline) »")
  }

  fileprivate static func passed(_ date: CalendarDate, _ today: CalendarDate) -> Self {
    Self(
      english: "the deadline '\(date)' is before '\(today)'",
      french: "la date de retrait, le \(date.inFrench), précède le \(today.inFrench)")
  }

  fileprivate static func elsewhere(_ time: ClockTime) -> Self {
    Self(
      english: "'\(time)' looks like midnight in Brussels on the clock of another time zone",
      french: "« \(time) » semble être minuit à Bruxelles, à l'heure d'un autre fuseau")
  }

  fileprivate static func far(_ number: String, _ year: Int, _ deadline: CalendarDate) -> Self {
    Self(
      english: "the job number '\(number)' is of \(year), far from the deadline '\(deadline)'",
      french: "le numéro de poste « \(number) » est de \(year), loin de la date de retrait, "
        + "le \(deadline.inFrench)")
  }
}
