/// All rules, in the order in which they are shown.
public enum RuleCatalog {
  public static let pages: [RulePage] =
    input + structure + fields + qualifications + contract + halves + folder

  /// The page of a rule; `nil` where no rule is called so.
  public static func page(_ name: String) -> RulePage? { numbers[name].map { pages[$0] } }

  private static let numbers: [String: Int] = Dictionary(
    pages.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The file.
  private static let input: [RulePage] = [
    .unreadableFile, .undecodableText, .assumedEncoding, .notText, .fileTooLarge,
    .notANotice, .severalNotices, .comparisonSimplified, .unusedSuppression,
    .expiredSuppression,
    .unusedBaseline,
  ]

  /// Form and completeness.
  private static let structure: [RulePage] = [
    MissingEnglishHalf.page, MissingFrenchHalf.page, MissingTitle.page, MissingJobNumber.page,
    JobNumberForm.page, MissingField.page, DuplicateField.page, UnknownField.page,
    MissingSection.page,
    DuplicateSection.page, SectionOrder.page, SectionNumber.page, EmptySection.page,
    HeadingWording.page,
    LabelPunctuation.page, MissingEssential.page, UnterminatedList.page, ListPunctuation.page,
    .unrecognizedText,
  ]

  /// The header lines.
  private static let fields: [RulePage] = [
    .unreadableDeadline, ImpossibleDate.page, DeadlinePassed.page, DeadlineTimeZone.page,
    JobNumberYear.page,
    UnreadableSalary.page, SalaryImplausible.page, UnreadableGrade.page, UnknownGrade.page,
    TwinGradePair.page,
    .unknownClearance, UnknownBody.page, .unknownSchedule, .unreadableLocation,
  ]

  /// Qualifications and competencies.
  private static let qualifications: [RulePage] = [
    MissingLanguageRequirement.page, UnknownLanguageLevel.page, LanguageLevelLabel.page,
    MissingExperience.page, ExperienceExceeds.page, UnknownCompetency.page,
    DuplicateCompetency.page,
    MissingBehaviour.page, PositionCount.page, Placeholder.page,
  ]

  /// Section 6.
  private static let contract: [RulePage] = [
    MissingContractOffer.page, MissingContractClause.page, ConversionInconsistent.page,
    ContractEndBeforeDeadline.page, ServiceExceedsMaximum.page, DurationInconsistent.page,
    TwinGradeNote.page,
  ]

  /// The two halves against each other.
  private static let halves: [RulePage] = [
    .titleCountMismatch, .jobNumberMismatch, .postsMismatch, .locationMismatch,
    .bodyMismatch, .scheduleMismatch, .deadlineMismatch, .salaryMismatch, .gradeMismatch,
    .clearanceMismatch, .fieldInOneHalf, .budgetStatusMismatch, .positionsMismatch,
    .sectionInOneHalf, .itemMissing, .itemMoved, .accountabilityMissing,
    .accountabilityMoved, .competencyMissing, .competencyMoved, .behaviourMismatch,
    .paragraphMissing, .experienceMismatch, .educationMismatch, .languageLevelMismatch,
    .reportsMismatch, .contractMismatch, .quantityMismatch, .dateMismatch, .urlMismatch,
    .acronymMismatch, .termMismatch,
  ]

  /// The notices of a run against each other.
  private static let folder: [RulePage] = [
    .duplicateJobNumber, .salaryDiffersForGrade,
  ]
}
