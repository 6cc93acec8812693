/// Which findings are echoes of which others.
enum EchoTable {
  /// Findings of some rules are echoes of those of others about the same value.
  struct Row {
    var echoes: [RuleID]
    var originals: [RuleID]
    var relation: Relation = .sameValue

    init(_ echoes: [RuleID], of originals: [RuleID], _ relation: Relation = .sameValue) {
      self.echoes = echoes
      self.originals = originals
      self.relation = relation
    }
  }

  /// Where the original must be for both to be about one value.
  enum Relation {
    /// At the same value, in one of the halves that the finding is about.
    case sameValue
    /// At the same value, around it or in it.
    case overlapping
    /// At the same value or around it.
    case around
    /// Around a value that the half should have there and has not.
    case aroundUnprinted
    /// On the same words.
    case sameWords
    /// Anywhere, with the same message.
    case sameMessage
    /// Anywhere.
    case anywhere
  }

  /// A chain of rows never leads back to its start.
  private static let rows: [Row] =
    [
      // Halves of two notices differ in everything.
      Row(ofHalves, of: [.halvesOfTwoNotices], .anywhere),
      // What was not translated, or has no counterpart, cannot say the same.
      Row(ofTexts + [.sentenceMissing, .sentenceMoved], of: [.untranslatedText], .sameWords),
      Row(ofWords + ofFacts, of: [.sentenceMissing], .sameWords),

      // A section that is there twice, or is empty, upsets all that is counted in it.
      Row(countedRules, of: [.duplicateSection, .emptySection], .around),
      // Of a heading that is printed twice, one has nothing below it.
      Row([.emptySection], of: [.duplicateSection]),
      Row([.missingSection], of: [.missingEssential, .sectionInOneHalf]),
      Row([.missingEssential], of: [.sectionInOneHalf]),

      // What one half lacks is reported once, where the other half has it.
      Row([.missingField, .missingTitle], of: [.fieldInOneHalf]),
      Row([.missingJobNumber], of: [.jobNumberForm, .fieldInOneHalf]),
      Row(
        [.missingLanguageRequirement], of: [.unknownLanguageLevel, .languageLevelMismatch]),
      Row([.missingExperience], of: [.experienceMismatch]),
      Row(
        [.missingContractOffer, .missingContractClause],
        of: [.contractMismatch, .sectionInOneHalf], .overlapping),
      Row([.positionCount], of: [.postsMismatch]),

      // A label with a typo in it, or a line that is there twice, is one mistake.
      Row([.missingField, .fieldInOneHalf], of: [.unknownField]),
      Row(fields.map(\.mismatch), of: [.duplicateField]),
      // So is a day that the offer, the clause and their translations name.
      Row([.impossibleDate], of: [.impossibleDate], .sameMessage),
    ]
    + fields.map {
      // A value that cannot be right in its half cannot be that of the other half.
      Row([$0.mismatch], of: $0.row.valueRules())
    } + [
      Row([.gradeMismatch], of: [.twinGradePair]),
      Row([.titleCountMismatch], of: [.jobNumberForm], .sameWords),
      Row([.fieldInOneHalf], of: [.jobNumberForm]),
      Row(
        [.languageLevelMismatch],
        of: [.unknownLanguageLevel, .itemMissing], .around),
      Row([.experienceMismatch], of: [.experienceExceeds, .itemMissing], .around),
      Row([.educationMismatch], of: [.itemMissing], .around),
      // Where the years of an item or a fact of the contract differ, so do the numbers in the text.
      Row(ofWords, of: ofFacts, .sameWords),
      Row([.behaviourMismatch], of: [.missingBehaviour], .around),
      Row([.unterminatedList], of: [.missingBehaviour], .around),
      Row([.salaryImplausible], of: [.unreadableSalary]),
      Row([.twinGradeNote], of: [.twinGradePair], .around),
      Row([.competencyMissing], of: [.duplicateCompetency], .around),
      Row(
        [.contractMismatch],
        of: [
          .impossibleDate, .contractEndBeforeDeadline, .durationInconsistent,
          .conversionInconsistent,
        ]),
      Row([.contractMismatch], of: [.twinGradeNote], .around),
      Row([.contractMismatch], of: [.placeholder], .aroundUnprinted),
      Row([.durationInconsistent], of: [.impossibleDate, .contractEndBeforeDeadline]),
      Row([.paragraphMissing], of: [.budgetStatusMismatch], .sameWords),
      // A term may be in several tables, and in the user's glossary.
      Row([.termMismatch], of: [.termMismatch], .sameWords),
      // What else differs in a fixed text, and why, is said by what differs.
      Row(
        [.fixedWording], of: ofWords + ofFacts + [.untranslatedText, .sentenceMissing], .sameWords),
      Row([.fixedWording], of: [.cutOffText, .paragraphMissing]),
      // `7,540` in both halves is 7.54 in French.
      Row([.numberFormat], of: [.quantityMismatch], .sameWords),
      // Where the end of a text was lost, so was what closes a bracket.
      Row([.unpairedMark], of: [.cutOffText]),

      // `TBD` for a date is one mistake.
      Row([.placeholder], of: fields.flatMap { $0.row.valueRules() }, .around),
    ]

  /// The fields whose values are read from the words behind their labels.
  private static let fields = HeaderField.allCases.filter { $0.row.read != nil }

  /// The rules on what the halves say; how each is typed is no difference.
  private static let ofHalves: [RuleID] =
    RuleCatalog.pages.map(\.rule).filter {
      $0.family == .halves && $0.decides && $0 != .halvesOfTwoNotices
    }

  /// The rules of words of a text.
  private static let ofWords: [RuleID] = [
    .quantityMismatch, .dateMismatch, .urlMismatch, .acronymMismatch, .termMismatch,
    .polarityMismatch, .oppositeTerm, .doubledWord, .cutOffText,
  ]
  /// The rules of facts that words of a text say.
  private static let ofFacts: [RuleID] = [
    .experienceMismatch, .educationMismatch, .languageLevelMismatch, .contractMismatch,
  ]
  /// The rules of texts as a whole, and of their words.
  private static let ofTexts: [RuleID] =
    ofWords + [
      .itemMissing, .paragraphMissing, .accountabilityMissing, .competencyMissing,
      .behaviourMismatch,
    ]

  private static let countedRules: [RuleID] = [
    .sectionInOneHalf, .itemMissing, .itemMoved, .accountabilityMissing,
    .accountabilityMoved, .competencyMissing, .competencyMoved, .behaviourMismatch,
    .paragraphMissing, .contractMismatch, .unknownCompetency, .duplicateCompetency,
    .missingBehaviour, .missingContractOffer, .missingContractClause, .twinGradeNote,
    .sectionNumber, .sectionOrder,
  ]

  private static let rowsByRule: [RuleID: [Row]] = {
    var result: [RuleID: [Row]] = [:]
    for row in rows { for rule in row.echoes { result[rule, default: []].append(row) } }
    return result
  }()

  static func rows(of rule: RuleID) -> [Row] { rowsByRule[rule] ?? [] }

  /// The rules whose findings have echoes.
  static let originals = Set(rows.flatMap(\.originals))

  /// What a finding is about besides the value that it points at, within its half.
  static let otherPlaces: [RuleID: [RecordPath]] = [
    .unknownLanguageLevel: [RecordPath(.qualifications)[.languages]],
    .languageLevelMismatch: [RecordPath(.qualifications)[.languages]],
    .experienceMismatch: [RecordPath(.qualifications)[.experience]],
    .postsMismatch: [RecordPath(.posts)],
    .twinGradePair: [RecordPath(.contract)[.notes]],
    .conversionInconsistent: [
      RecordPath(.contract)[.offer][.conversion], RecordPath(.contract)[.clause][.conversion],
    ],
    .contractEndBeforeDeadline: [
      RecordPath(.contract)[.offer][.until], RecordPath(.contract)[.clause][.until],
      RecordPath(.contract)[.secondment][.until],
    ],
  ]
}
