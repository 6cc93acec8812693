extension RuleID {
  /// A contract ends after the deadline of its notice.
  public static let contractEndBeforeDeadline: RuleID = .init(
    "contract-end-before-deadline", .contract, .error,
    requirement: "the contract ends after the application deadline",
    french: "le contrat prend fin après la date limite de candidature",
    rationale: "a contract that ends before the deadline cannot be taken up",
    french: "un contrat qui prend fin avant cette date ne peut pas être conclu",
    violating: Example.notice(
      text: Example.contract(
        offer: "Definite duration contract until 28/02/2026.",
        clause:
          "The successful applicant will be offered a definite duration contract until 28/02/2026.")
    ),
    edits: [
      "Definite duration contract until 28/02/2026": "Definite duration contract until 28/02/2028",
      "definite duration contract until 28/02/2026": "definite duration contract until 28/02/2028",
    ]
  ) { subject in
    subject.halves.compactMap { half in
      // A date that several parts name is one mistake.
      guard let deadline = half.deadline?.date,
        let (part, until) = half.contract.terms.lazy.compactMap({ terms in
          terms.until.map { (terms.part, $0) }
        }).first(where: { $1 <= deadline })
      else { return nil }
      return Finding(
        .contractEndBeforeDeadline, .ends(until, deadline),
        at: half.path[.contract][part][.until], in: subject, values: ["\(until)", "\(deadline)"])
    }
  }

  /// First term and renewal do not pass the longest service.
  public static let serviceExceedsMaximum: RuleID = .init(
    "service-exceeds-maximum", .contract, .error,
    requirement: "initial term and renewal together do not exceed the maximum service",
    french:
      "la durée initiale et le renouvellement ne dépassent pas, ensemble, la durée maximale "
      + "de service",
    rationale: "one of the three durations is wrong",
    french: "l'une des trois durées est fausse",
    violating: Example.notice(
      text: Example.contract(
        clause:
          "The maximum period of service foreseen in this post is 6 years. The successful applicant will be offered a 3-year definite duration contract, which may be renewed for a further period of up to 5 years."
      )),
    edits: ["up to 5": "up to 3"]
  ) { subject in
    subject.halves.flatMap { half in
      half.contract.terms.compactMap { terms -> Finding? in
        guard let first = terms.duration?.months, let second = terms.renewal?.months,
          let most = terms.maximumService?.months, first + second > most
        else { return nil }
        return Finding(
          .serviceExceedsMaximum, .exceeds(first + second, most),
          at: half.path[.contract][terms.part][.maximumService], in: subject,
          values: ["\(first)", "\(second)", "\(most)"])
      }
    }
  }

  /// Offer, clause and secondment name the same terms.
  public static let durationInconsistent: RuleID = .init(
    "duration-inconsistent", .contract, .warning,
    requirement: "offer, clause and secondment state the same durations",
    french: "le contrat proposé, la clause et le détachement indiquent les mêmes durées",
    rationale: "all three describe one post; text of another notice may have been copied",
    french: "tous trois décrivent le même poste ; le texte d'un autre avis a peut-être été copié",
    violating: Example.notice(
      text: Example.contract(
        clause: "The successful applicant will be offered a 4-year definite duration contract.")),
    edits: ["4-year": "3-year"]
  ) { subject in
    subject.halves.flatMap { half in
      [
        subject.contradiction(in: half, .duration, \.duration?.inGreatestUnit, \.spoken),
        subject.contradiction(in: half, .renewal, \.renewal?.inGreatestUnit, \.spoken),
        subject.contradiction(in: half, .until, \.until, \.spoken),
      ].compactMap(\.self)
    }
  }
}

extension RuleSubject {
  /// That a part of section 6 names another value than the first one that names any.
  fileprivate func contradiction<Value: Equatable>(
    in half: RuleHalf, _ fact: ContractFact, _ value: (Contract.Terms) -> Value?,
    _ spoken: (Value) -> Message
  ) -> Finding? {
    let named = half.contract.terms.compactMap { terms in value(terms).map { (terms.part, $0) } }
    guard let first = named.first, let other = named.first(where: { $0.1 != first.1 }) else {
      return nil
    }
    let message = Message.differs(spoken(first.1), spoken(other.1))
    return Finding(
      .durationInconsistent, message, at: half.path[.contract][other.0][fact], in: self,
      values: [message.english])
  }
}

extension Contract {
  /// The terms that a part of section 6 names.
  fileprivate struct Terms {
    let part: RecordPath.Member
    let duration: Term?
    let renewal: Term?
    let until: CalendarDate?
    var maximumService: Term?
  }

  /// The terms of the offer, the clause and the secondment.
  fileprivate var terms: [Terms] {
    [
      offer.map {
        Terms(part: .offer, duration: $0.duration, renewal: $0.renewal, until: $0.until)
      },
      clause.map {
        Terms(
          part: .clause, duration: $0.duration, renewal: $0.renewal, until: $0.until,
          maximumService: $0.maximumService)
      },
      secondment.map {
        Terms(
          part: .secondment, duration: $0.duration, renewal: $0.renewal, until: $0.until,
          maximumService: $0.maximumService)
      },
    ].compactMap(\.self)
  }
}

extension Term {
  /// The term in months; `nil` for days and weeks.
  fileprivate var months: Int? {
    switch unit {
    case .year: count * 12
    case .month: count
    case .day, .week: nil
    }
  }

  /// The term in the greatest unit that it has a whole number of: `24 months` are `2 years`.
  fileprivate var inGreatestUnit: Term {
    unit == .month && count > 0 && count.isMultiple(of: 12) ? Term(count / 12, .year) : self
  }

  fileprivate var spoken: Message {
    let (plural, frenchPlural) = (count == 1 ? "" : "s", count > 1 ? "s" : "")
    return switch unit {
    case .year: Message(english: "\(count) year\(plural)", french: "\(count) an\(frenchPlural)")
    case .month: Message(english: "\(count) month\(plural)", french: "\(count) mois")
    case .week:
      Message(english: "\(count) week\(plural)", french: "\(count) semaine\(frenchPlural)")
    case .day: Message(english: "\(count) day\(plural)", french: "\(count) jour\(frenchPlural)")
    }
  }
}

extension CalendarDate {
  fileprivate var spoken: Message { Message(english: "\(self)", french: "\(inFrench)") }
}

extension Message {
  fileprivate static func ends(_ until: CalendarDate, _ deadline: CalendarDate) -> Self {
    Self(
      english: "the contract ends on \(until), before the application deadline \(deadline)",
      french: "le contrat prend fin le \(until.inFrench), avant la date limite de candidature "
        + "(\(deadline.inFrench))")
  }

  /// - Parameters:
  ///   - sum: In months, as `most`. Whole years are written as years.
  fileprivate static func exceeds(_ sum: Int, _ most: Int) -> Self {
    let isWhole = sum.isMultiple(of: 12) && most.isMultiple(of: 12)
    let (sum, most) = isWhole ? (sum / 12, most / 12) : (sum, most)
    return Self(
      english: "initial term plus renewal: \(sum) \(isWhole ? "years" : "months"); "
        + "maximum service: \(most)",
      french: "durée initiale et renouvellement : \(sum)\u{A0}\(isWhole ? "ans" : "mois") ; "
        + "durée maximale de service : \(most)")
  }

  fileprivate static func differs(_ first: Message, _ second: Message) -> Self {
    Self(
      english: "section 6 states both \(first.english) and \(second.english)",
      french: "la rubrique 6 indique à la fois \(first.french) et \(second.french)")
  }
}
