/// Compares one thing of the two halves of a notice.
protocol ComparisonCheck: Sendable {
  /// The differences that it finds; those at one place of the record are reported in this order.
  func findings(in notice: AlignedNotice) -> [Finding]
}

enum ComparisonChecks {
  /// All checks. Of differences at one place of the record, that of the first check is reported first.
  private static let all: [any ComparisonCheck] = [
    NoticeCheck(), UntranslatedCheck(), HeaderCheck(), ReportsCheck(), SectionCheck(),
    SimplifiedCheck(),
    ListCheck(part: .heading, missing: .accountabilityMissing, moved: .accountabilityMoved),
    ListCheck(part: .competency, missing: .competencyMissing, moved: .competencyMoved),
    ListCheck(part: .essential, moved: .itemMoved), ListCheck(part: .desirable, moved: .itemMoved),
    BeadChecks(), PositionCheck(), ItemCheck(), ExperienceCheck(), EducationCheck(),
    LanguageCheck(), HeadingCheck(), BehaviourCheck(), ContractCheck(), CutTextCheck(),
    AddressCheck(), AcronymCheck(), SectionOrderCheck(),
    FixedWordingCheck(), FormCheck(),
  ]

  /// The checks of aligned texts, one pair of texts after the other.
  private struct BeadChecks: ComparisonCheck {
    func findings(in notice: AlignedNotice) -> [Finding] {
      var result: [Finding] = []
      // Nearly all find nothing: to append that would still cost a look at the storage.
      func add(_ found: [Finding]) { if !found.isEmpty { result += found } }
      let cutOff = CutOffCheck(notice)
      var masks = [UInt64](repeating: 0, count: notice.sentences.counts.count)
      for bead in notice.alignment.beads {
        add(ParagraphCheck().findings(of: bead, in: notice))
        // These need texts that were read to their ends.
        guard !bead.isGap, !notice.words.isCut(bead) else { continue }
        add(cutOff.findings(of: bead, in: notice))
        guard bead.comparesValues else { continue }
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
        let sentences = SentenceAlignment(bead, notice.sentences, &masks)
        if sentences.isTooLong { add([SimplifiedCheck.manySentences(bead, in: notice)]) }
        add(SentenceCheck().findings(of: sentences, in: notice))
        for bead in sentences.beads where bead.languageOfUnmatched == nil {
          add(RunTogetherCheck().findings(of: bead, in: notice))
          let pair = SentencePair(bead, in: notice)
          add(DenialCheck().findings(of: pair, in: notice))
          let opposites = OppositeCheck().findings(of: pair, in: notice)
          add(opposites)
          // `must` for `peut`: one mistake.
          if opposites.isEmpty { add(QualifierCheck().findings(of: pair, in: notice)) }
          add(ConjunctionCheck().findings(of: pair, in: notice))
        }
      }
      return result
    }
  }

  /// Terms of the user's glossary.
  private static func terms(of glossary: Glossary, in notice: AlignedNotice) -> [Finding] {
    let check = GlossaryCheck(glossary: glossary)
    return notice.alignment.beads.flatMap { bead in
      bead.isGap || notice.words.isCut(bead) ? [] : check.findings(of: bead, in: notice)
    }
  }

  /// All differences, in the order of the record.
  static func findings(in notice: AlignedNotice, _ glossary: Glossary? = nil) -> [Finding] {
    var found = all.flatMap { $0.findings(in: notice) }
    if let glossary { found += terms(of: glossary, in: notice) }
    // The order of what was found at one place is kept.
    var result = found.indices.sorted { (found[$0].order, $0) < (found[$1].order, $1) }
      .map { found[$0] }
    notice.locate(&result)
    for index in result.indices { result[index].order = index }
    return result
  }
}
