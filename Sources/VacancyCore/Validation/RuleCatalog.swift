/// All rules, in the order in which they are shown.
public enum RuleCatalog {
  /// The pages of all rules.
  public static let pages: [RulePage] = rules.compactMap(RulePage.init)

  private static let rules: [RuleID] =
    input + structure + fields + RuleID.ofFields.values + qualifications + contract + halves
    + RuleID.ofFields.halves + folder

  /// The page of a rule; `nil` where no rule has that name.
  public static func page(_ name: String) -> RulePage? { numbers[name].map { pages[$0] } }

  private static let numbers: [String: Int] = Dictionary(
    pages.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })

  private static let input: [RuleID] = [
    .unreadableFile, .converterMissing, .conversionFailed, .undecodableText, .assumedEncoding,
    .notText, .fileTooLarge, .notANotice, .severalNotices, .interleavedText, .brokenCharacters,
    .comparisonSimplified, .unusedSuppression, .expiredSuppression, .unusedBaseline,
  ]

  private static let structure: [RuleID] = [
    .missingEnglishHalf, .missingFrenchHalf, .missingTitle, .missingJobNumber, .jobNumberForm,
    .missingField, .duplicateField, .unknownField, .missingSection, .duplicateSection,
    .sectionOrder, .sectionNumber, .emptySection, .headingWording, .labelPunctuation,
    .inferredList, .missingEssential, .unterminatedList, .listPunctuation, .unrecognizedText,
  ]

  private static let fields: [RuleID] = [
    .unreadableDeadline, .impossibleDate, .deadlinePassed, .deadlineTimeZone, .jobNumberYear,
    .unreadableSalary, .salaryImplausible, .unreadableGrade, .unknownGrade, .twinGradePair,
    .unknownClearance, .unknownBody, .unknownSchedule, .unreadableLocation,
  ]

  private static let qualifications: [RuleID] = [
    .missingLanguageRequirement, .unknownLanguageLevel, .languageLevelLabel, .missingExperience,
    .experienceExceeds, .unknownCompetency, .duplicateCompetency, .missingBehaviour, .positionCount,
    .placeholder,
  ]

  private static let contract: [RuleID] = [
    .missingContractOffer, .missingContractClause, .conversionInconsistent,
    .contractEndBeforeDeadline, .serviceExceedsMaximum, .durationInconsistent, .twinGradeNote,
  ]

  private static let halves: [RuleID] = [
    .titleCountMismatch, .jobNumberMismatch, .postsMismatch, .locationMismatch, .bodyMismatch,
    .scheduleMismatch, .deadlineMismatch, .salaryMismatch, .gradeMismatch, .clearanceMismatch,
    .fieldInOneHalf, .budgetStatusMismatch, .positionsMismatch, .sectionInOneHalf, .itemMissing,
    .itemMoved, .accountabilityMissing, .accountabilityMoved, .competencyMissing, .competencyMoved,
    .behaviourMismatch, .paragraphMissing, .experienceMismatch, .educationMismatch,
    .languageLevelMismatch, .reportsMismatch, .contractMismatch, .quantityMismatch, .dateMismatch,
    .urlMismatch, .acronymMismatch, .termMismatch, .sentenceMissing, .sentenceMoved,
    .untranslatedText, .polarityMismatch, .oppositeTerm, .doubledWord, .doubledSentence,
    .cutOffText, .fixedWording, .halvesOfTwoNotices, .frenchTypography, .numberFormat,
    .unpairedMark,
  ]

  private static let folder: [RuleID] = [
    .duplicateJobNumber, .salaryDiffersForGrade, .inconsistentTranslation,
  ]
}
