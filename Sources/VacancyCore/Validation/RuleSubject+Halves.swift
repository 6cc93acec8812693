extension RuleSubject {
  /// The halves that lack something, each with whether the whole notice lacks it: then the leading half
  /// stands for the notice.
  ///
  /// What one half alone lacks, the comparison tells too. The rule speaks all the same, and its finding
  /// yields to the other one where that is reported: either may be switched off.
  func halvesLacking(_ has: (RuleHalf) -> Bool) -> [Lack] {
    let lacking = halves.filter { !has($0) }
    guard lacking.count == halves.count else { return lacking.map { Lack(half: $0) } }
    return lacking.first.map { [Lack(half: $0, isOfNotice: true)] } ?? []
  }

  /// A half that lacks something.
  struct Lack {
    var half: RuleHalf
    /// Whether no half has it.
    var isOfNotice = false

    /// Who lacks it, as the subject of a sentence.
    var subject: Message {
      if isOfNotice { return Message(english: "the notice", french: "l'avis") }
      return half.language.halfName
    }
  }
}
