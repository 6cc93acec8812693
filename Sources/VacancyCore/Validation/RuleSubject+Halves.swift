extension RuleSubject {
  /// The halves that lack something; the leading half alone where the whole notice lacks it.
  ///
  /// What one half alone lacks, the comparison reports too. The rule reports it all the same, for either
  /// may be switched off; its finding is an echo of the other one.
  func halvesLacking(_ has: (RuleHalf) -> Bool) -> [Lack] {
    let lacking = halves.filter { !has($0) }
    let isOfNotice = lacking.count == halves.count
    return lacking.prefix(isOfNotice ? 1 : lacking.count).map {
      Lack(half: $0, isOfNotice: isOfNotice, head: head(of: $0))
    }
  }

  /// The halves whose essential qualifications lack something; none where no half has any.
  func essentialsLacking(_ has: (Qualifications) -> Bool) -> [Lack] {
    let hasItems = { (half: RuleHalf) in !half.qualifications.essential.items.isEmpty }
    guard halves.contains(where: hasItems) else { return [] }
    return halvesLacking { has($0.qualifications) }.filter { hasItems($0.half) || $0.isOfNotice }
  }

  /// A half that lacks something.
  struct Lack {
    let half: RuleHalf
    /// Whether no half has it.
    let isOfNotice: Bool
    /// Where findings about the half as a whole are.
    let head: TextRange?

    /// A finding that says who lacks something, such as `the notice has no title`.
    func finding(
      _ rule: RuleID, _ english: String, _ french: FrenchSentence, at path: RecordPath,
      in range: TextRange? = nil, severity: Severity? = nil
    ) -> Finding {
      let subject =
        isOfNotice ? Message(english: "the notice", french: "l'avis") : half.language.halfName
      return Finding(
        rule,
        Message(english: "\(subject.english) \(english)", french: "\(subject.french) \(french)"),
        at: range ?? head, path: path, severity: severity, values: [])
    }
  }
}
