/// Compares one thing of the two halves of a notice.
protocol ComparisonCheck: Sendable {
  /// The differences that it finds; those at one place of the record are reported in this order.
  func findings(in notice: AlignedNotice) -> [Finding]
}

enum ComparisonChecks {
  /// All checks. Of differences at one place of the record, that of the first check is reported first.
  private static let all: [any ComparisonCheck] = [
    UntranslatedCheck(), HeaderCheck(), ReportsCheck(), SectionCheck(), SimplifiedCheck(),
    ListCheck(part: .heading, missing: .accountabilityMissing, moved: .accountabilityMoved),
    ListCheck(part: .competency, missing: .competencyMissing, moved: .competencyMoved),
    ListCheck(part: .essential, moved: .itemMoved), ListCheck(part: .desirable, moved: .itemMoved),
    BeadChecks(), PositionCheck(), ItemCheck(), ExperienceCheck(), EducationCheck(),
    LanguageCheck(), HeadingCheck(), BehaviourCheck(), ContractCheck(), CutTextCheck(),
    AddressCheck(), AcronymCheck(), SectionOrderCheck(),
  ]

  /// The checks of aligned texts, one pair of texts after the other.
  private struct BeadChecks: ComparisonCheck {
    func findings(in notice: AlignedNotice) -> [Finding] {
      var result: [Finding] = []
      // Nearly all find nothing: to append that would still cost a look at the storage.
      func add(_ found: [Finding]) { if !found.isEmpty { result += found } }
      var masks = [UInt64](repeating: 0, count: notice.sentences.counts.count)
      for bead in notice.alignment.beads {
        add(ParagraphCheck().findings(of: bead, in: notice))
        // Those of values need texts that were read to their ends.
        guard bead.comparesValues, !bead.isGap, !notice.words.isCut(bead) else { continue }
        add(ValueCheck().findings(of: bead, in: notice))
        if notice.words.french.hasTerm(in: bead.french) {
          let bothHaveTerms = notice.words.english.hasTerm(in: bead.english)
          if bothHaveTerms { add(ManagementCheck().findings(of: bead, in: notice)) }
          add(WrongNameCheck().findings(of: bead, in: notice))
          if bothHaveTerms { add(NationCheck().findings(of: bead, in: notice)) }
        }
        add(NamedSetCheck().findings(of: bead, in: notice))
        add(DirectionCheck().findings(of: bead, in: notice))
        add(LevelCheck().findings(of: bead, in: notice))
        add(RepetitionCheck().findings(of: bead, in: notice))
        add(CutOffCheck().findings(of: bead, in: notice))
        guard let sentences = SentenceAlignment(bead, notice.sentences, &masks) else { continue }
        add(SentenceCheck().findings(of: sentences, in: notice))
        for bead in sentences.beads where bead.languageOfUnmatched == nil {
          let pair = SentencePair(bead, in: notice)
          add(DenialCheck().findings(of: pair, in: notice))
          add(OppositeCheck().findings(of: pair, in: notice))
        }
      }
      return result
    }
  }

  /// All differences, in the order of the record.
  static func findings(in notice: AlignedNotice) -> [Finding] {
    if let found = NoticeCheck().finding(in: notice) { return [found] }
    let found = withoutEchoes(all.flatMap { $0.findings(in: notice) })
    // The order of what was found at one place is kept.
    var result = found.indices.sorted { (found[$0].order, $0) < (found[$1].order, $1) }
      .map { found[$0] }
    notice.locate(&result)
    for index in result.indices { result[index].order = index }
    return result
  }

  /// The findings without those that follow from another one: all of a text that was not translated,
  /// what differs in a sentence that has no counterpart, and the words of a fact that differs.
  private static func withoutEchoes(_ found: [Finding]) -> [Finding] {
    func paths(_ isWanted: (Finding) -> Bool) -> [RecordPath] {
      found.filter(isWanted).flatMap { finding in
        Language.allCases.compactMap { finding[$0]?.path }
      }
    }
    let untranslated = paths { $0.rule == .untranslatedText && $0.related != nil }
    let missing = found.filter { $0.rule == .sentenceMissing }
    let parts = paths { $0.rule == .contractMismatch }.compactMap {
      $0.outward.dropFirst().first { _ in true }
    }
    let facts = parts + paths { ofFacts.contains($0.rule) }
    guard !untranslated.isEmpty || !missing.isEmpty || !facts.isEmpty else { return found }
    return found.filter { finding in
      guard finding.rule != .untranslatedText, finding.rule != .sentenceMissing else { return true }
      let isOfWords = ofWords.contains(finding.rule)
      return !Language.allCases.contains { language in
        guard let side = finding[language] else { return false }
        return untranslated.contains(side.path)
          || isOfWords && facts.contains { $0.contains(side.path) }
          || missing.contains { $0[language].map { side.isWithin($0) } ?? false }
      }
    }
  }

  /// The rules of facts that words of a text say.
  private static let ofFacts: [RuleID] = [
    .languageLevelMismatch, .experienceMismatch, .educationMismatch,
  ]
  /// The rules of words that may be those of such a fact.
  private static let ofWords: [RuleID] = [.termMismatch, .oppositeTerm, .polarityMismatch]
}

extension Finding.Side {
  /// Whether its words are some of those of another one.
  fileprivate func isWithin(_ other: Self) -> Bool {
    guard let own = surroundings, let outer = other.surroundings, own.text == outer.text,
      let words = own.words, let sentence = outer.words
    else { return false }
    return sentence.lowerBound <= words.lowerBound && words.upperBound <= sentence.upperBound
  }
}
