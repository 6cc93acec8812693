extension RuleID {
  /// Offer, clause and secondment name the same terms.
  public static let durationInconsistent = RuleID("duration-inconsistent", .contract, .warning)
}

struct DurationInconsistent: Rule {
  static let page = RulePage(
    .durationInconsistent, foundBy: .check { DurationInconsistent().check($0) },
    requirement: .init(
      english: "offer, clause and secondment name the same terms",
      french: "le contrat proposé, la clause et le détachement indiquent les mêmes durées"),
    rationale: .init(
      english: "the three speak of one post; where they differ, two notices were mixed",
      french: "tous trois parlent d'un même poste ; s'ils diffèrent, deux avis ont été mêlés"),
    violating: Example.notice(
      text: Example.contract(
        clause: "The successful applicant will be offered a 4-year definite duration contract.")),
    edits: ["4-year": "3-year"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.halves.flatMap { half -> [Diagnostic] in
      let (offer, clause) = (half.contract.offer, half.contract.clause)
      let secondment = half.contract.secondment
      func finding(_ slip: Slip?, _ fact: RecordPath.Member) -> Diagnostic? {
        slip.map { slip in
          Self.finding(
            slip.message, at: half.path[.contract][slip.part][fact], in: subject,
            values: [slip.message.english])
        }
      }
      let durations = [offer?.duration, clause?.duration, secondment?.duration]
      let renewals = [offer?.renewal, clause?.renewal, secondment?.renewal]
      return [
        finding(Slip(durations.map(\.?.inGreatestUnit), \.spoken), .duration),
        finding(Slip(renewals.map(\.?.inGreatestUnit), \.spoken), .renewal),
        finding(Slip([offer?.until, clause?.until, secondment?.until], \.spoken), .until),
      ].compactMap(\.self)
    }
  }

  /// A part of the section that says another thing than the first one that says any.
  private struct Slip {
    let part: RecordPath.Member
    let message: Message

    init?<Value: Equatable>(_ values: [Value?], _ spoken: (Value) -> Message) {
      guard let first = values.firstIndex(where: { $0 != nil }), let value = values[first],
        let other = values.firstIndex(where: { $0 != nil && $0 != value }),
        let found = values[other]
      else { return nil }
      part = [.offer, .clause, .secondment][other]
      message = .differs(spoken(value), spoken(found))
    }
  }
}

extension Term {
  /// The term in the greatest unit that it has a whole number of: `24 months` are `2 years`.
  fileprivate var inGreatestUnit: Term {
    unit == .month && count > 0 && count.isMultiple(of: 12) ? Term(count / 12, .year) : self
  }

  fileprivate var spoken: Message {
    let plural = count == 1 ? "" : "s"
    return switch unit {
    case .year:
      Message(english: "\(count) year\(plural)", french: "\(count) an\(count > 1 ? "s" : "")")
    case .month: Message(english: "\(count) month\(plural)", french: "\(count) mois")
    case .week:
      Message(
        english: "\(count) week\(plural)", french: "\(count) semaine\(count > 1 ? "s" : "")")
    case .day:
      Message(english: "\(count) day\(plural)", french: "\(count) jour\(count > 1 ? "s" : "")")
    }
  }
}

extension CalendarDate {
  fileprivate var spoken: Message { Message(english: "'\(self)'", french: "\(inFrench)") }
}

extension Message {
  fileprivate static func differs(_ first: Message, _ second: Message) -> Self {
    Self(
      english: "the parts of section 6 disagree: \(first.english) and \(second.english)",
      french: "les parties de la section 6 se contredisent : \(first.french) et \(second.french)")
  }
}
