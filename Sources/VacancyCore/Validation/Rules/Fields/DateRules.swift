extension RuleID {
  /// A deadline is a date, or says that it is open.
  public static let unreadableDeadline: RuleID = .init(
    "unreadable-deadline", .fields, .error, foundBy: .reader,
    requirement: "the application deadline is a date, or says that the notice stays open",
    french: "la date limite de candidature est une date, ou indique que l'avis reste ouvert",
    rationale: "without a readable date candidates cannot tell when to apply",
    french: "sans date lisible, on ne sait pas jusqu'à quand postuler",
    violating: Example.notice(deadline: "soon"),
    edits: ["soon": "Ongoing"])

  /// A deadline, or a date of the contract, is a day and an hour that exist.
  public static let impossibleDate: RuleID = .init(
    "impossible-date", .fields, .error,
    requirement: "deadlines and contract dates are dates and times that exist",
    french: "la date limite et les dates du contrat existent, heures comprises",
    rationale:
      "31 February, 25:61 or the wrong day of the week is a mistake, and the intended date "
      + "is unknown",
    french:
      "un 31 février, 25 h 61 ou un jour de la semaine erroné est une erreur, et la date "
      + "voulue reste inconnue",
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
    requirement: "the application deadline has not passed",
    french: "la date limite de candidature n'est pas dépassée",
    rationale:
      "applications are closed; the deadline is compared with --as-of, not with the system clock",
    french:
      "on ne peut plus postuler ; la date est comparée à --as-of, et non à l'horloge du système",
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
    requirement: "the time of a deadline is Brussels time",
    french: "l'heure limite est donnée à l'heure de Bruxelles",
    rationale:
      "deadlines end at midnight in Brussels; 9:59 PM is probably that moment in another "
      + "time zone",
    french:
      "le délai expire à minuit à Bruxelles ; 21 h 59 est sans doute ce même instant dans "
      + "un autre fuseau horaire",
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
    requirement: "the year in the job number is close to the application deadline",
    french: "l'année du numéro de l'avis est proche de la date limite de candidature",
    rationale:
      "the first two digits are the year of creation; a deadline before that year, or years "
      + "after it, suggests a typo in one of them",
    french:
      "les deux premiers chiffres sont l'année de création ; une date limite antérieure, ou "
      + "postérieure de plusieurs années, laisse supposer une erreur dans l'un des deux",
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
      english: "invalid date '\(date)'",
      french: "date non valide « \(date) »")
  }

  fileprivate static func weekday(_ deadline: String) -> Self {
    Self(
      english: "the day of the week does not match the date in '\(deadline)'",
      french: "le jour de la semaine ne correspond pas à la date dans « \(deadline) »")
  }

  fileprivate static func passed(_ date: CalendarDate, _ today: CalendarDate) -> Self {
    Self(
      english: "the application deadline \(date) has passed (as of \(today))",
      french:
        "la date limite de candidature, le \(date.inFrench), est dépassée au \(today.inFrench)")
  }

  fileprivate static func elsewhere(_ time: ClockTime) -> Self {
    Self(
      english: "'\(time)' is probably midnight in Brussels, printed in another time zone",
      french: "« \(time) » est sans doute minuit à Bruxelles, affiché dans un autre fuseau horaire")
  }

  fileprivate static func far(_ number: String, _ year: Int, _ deadline: CalendarDate) -> Self {
    Self(
      english:
        "job number \(number) is from \(year), far from the application deadline \(deadline)",
      french: "le numéro d'avis \(number) date de \(year), loin de la date limite du "
        + "\(deadline.inFrench)")
  }
}
