/// All rules, in the order in which they are shown.
public enum RuleCatalog {
  /// The pages of all rules.
  public static let pages: [RulePage] =
    input + structure + fields + RulePage.ofFields.values + qualifications + contract + halves
    + RulePage.ofFields.halves + folder

  /// The page of a rule; `nil` where no rule has that name.
  public static func page(_ name: String) -> RulePage? { numbers[name].map { pages[$0] } }

  private static let numbers: [String: Int] = Dictionary(
    pages.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The file.
  private static let input: [RulePage] = [
    .unreadableFile, .undecodableText, .assumedEncoding, .notText, .fileTooLarge, .notANotice,
    .severalNotices, .comparisonSimplified, .unusedSuppression, .expiredSuppression,
    .unusedBaseline,
  ]

  /// Form and completeness.
  private static let structure: [RulePage] = [
    .missingEnglishHalf, .missingFrenchHalf, .missingTitle, .missingJobNumber, .jobNumberForm,
    .missingField, .duplicateField, .unknownField, .missingSection, .duplicateSection,
    .sectionOrder, .sectionNumber, .emptySection, .headingWording, .labelPunctuation,
    .missingEssential, .unterminatedList, .listPunctuation, .unrecognizedText,
  ]

  /// The header lines.
  private static let fields: [RulePage] = [
    .unreadableDeadline, .impossibleDate, .deadlinePassed, .deadlineTimeZone, .jobNumberYear,
    .unreadableSalary, .salaryImplausible, .unreadableGrade, .unknownGrade, .twinGradePair,
    .unknownClearance, .unknownBody, .unknownSchedule, .unreadableLocation,
  ]

  /// Qualifications and competencies.
  private static let qualifications: [RulePage] = [
    .missingLanguageRequirement, .unknownLanguageLevel, .languageLevelLabel, .missingExperience,
    .experienceExceeds, .unknownCompetency, .duplicateCompetency, .missingBehaviour, .positionCount,
    .placeholder,
  ]

  /// Section 6.
  private static let contract: [RulePage] = [
    .missingContractOffer, .missingContractClause, .conversionInconsistent,
    .contractEndBeforeDeadline, .serviceExceedsMaximum, .durationInconsistent, .twinGradeNote,
  ]

  /// The two halves against each other.
  private static let halves: [RulePage] = [
    .titleCountMismatch, .jobNumberMismatch, .postsMismatch, .locationMismatch, .bodyMismatch,
    .scheduleMismatch, .deadlineMismatch, .salaryMismatch, .gradeMismatch, .clearanceMismatch,
    .fieldInOneHalf, .budgetStatusMismatch, .positionsMismatch, .sectionInOneHalf, .itemMissing,
    .itemMoved, .accountabilityMissing, .accountabilityMoved, .competencyMissing, .competencyMoved,
    .behaviourMismatch, .paragraphMissing, .experienceMismatch, .educationMismatch,
    .languageLevelMismatch, .reportsMismatch, .contractMismatch, .quantityMismatch, .dateMismatch,
    .urlMismatch, .acronymMismatch, .termMismatch,
  ]

  /// The notices of a run against each other.
  private static let folder: [RulePage] = [
    .duplicateJobNumber, .salaryDiffersForGrade,
  ]
}
