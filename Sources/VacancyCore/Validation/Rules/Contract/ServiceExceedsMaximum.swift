extension RuleID {
  /// First term and renewal do not pass the longest service.
  public static let serviceExceedsMaximum = RuleID("service-exceeds-maximum", .contract, .error)
}

struct ServiceExceedsMaximum: Rule {
  static let page = RulePage(
    .serviceExceedsMaximum, foundBy: .check { ServiceExceedsMaximum().check($0) },
    requirement: .init(
      english: "first term and renewal do not pass the longest service",
      french:
        "la première période et le renouvellement ne dépassent pas la durée de service maximale"),
    rationale: .init(
      english: "of three numbers that do not add up, one is wrong",
      french: "de trois nombres qui ne concordent pas, l'un est faux"),
    violating: Example.notice(
      text: Example.contract(
        clause:
          "The maximum period of service foreseen in this post is 6 years. The successful applicant will be offered a 3-year definite duration contract, which may be renewed for a further period of up to 5 years."
      )),
    edits: ["up to 5": "up to 3"])

  func check(_ subject: RuleSubject) -> [Diagnostic] {
    subject.halves.flatMap { half -> [Diagnostic] in
      let (clause, secondment) = (half.contract.clause, half.contract.secondment)
      let terms: [(RecordPath.Member, Term?, Term?, Term?)] = [
        (.clause, clause?.duration, clause?.renewal, clause?.maximumService),
        (.secondment, secondment?.duration, secondment?.renewal, secondment?.maximumService),
      ]
      return terms.compactMap { part, duration, renewal, maximum in
        guard let first = duration?.months, let second = renewal?.months,
          let most = maximum?.months, first + second > most
        else { return nil }
        return Self.finding(
          .exceeds(first + second, most), at: half.path[.contract][part][.maximumService],
          in: subject, values: ["\(first)", "\(second)", "\(most)"])
      }
    }
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
}

extension Message {
  /// - Parameters:
  ///   - sum: In months, as `most`; both are told in years where they are whole ones.
  fileprivate static func exceeds(_ sum: Int, _ most: Int) -> Self {
    let isWhole = sum.isMultiple(of: 12) && most.isMultiple(of: 12)
    let (sum, most) = isWhole ? (sum / 12, most / 12) : (sum, most)
    return Self(
      english: "first term and renewal make \(sum) \(isWhole ? "years" : "months"), "
        + "the longest service is \(most)",
      french: "la première période et le renouvellement font \(sum) \(isWhole ? "ans" : "mois"), "
        + "la durée maximale est de \(most)")
  }
}
