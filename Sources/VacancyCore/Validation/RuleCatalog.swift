/// All rules, in the order in which they are shown.
public enum RuleCatalog {
  public static let all: [any Rule] =
    input + structure + fields + qualifications + contract + halves + folder

  /// The pages of all rules, in the order in which they are shown.
  public static let pages: [RulePage] = all.map { type(of: $0).page }

  /// The page of a rule; `nil` where no rule is called so.
  public static func page(_ name: String) -> RulePage? { numbers[name].map { pages[$0] } }

  private static let numbers: [String: Int] = Dictionary(
    pages.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// Whether findings of a rule may set the status; a note about the run itself never does.
  public static func decides(_ rule: RuleID) -> Bool { rule != .comparisonSimplified }

  /// The file.
  private static let input: [any Rule] = [
    UnreadableFile(), UndecodableText(), AssumedEncoding(), NotText(), FileTooLarge(),
    NotANotice(), SeveralNotices(), ComparisonSimplified(), UnusedSuppression(),
    ExpiredSuppression(),
    UnusedBaseline(),
  ]

  /// Form and completeness.
  private static let structure: [any Rule] = [
    MissingEnglishHalf(), MissingFrenchHalf(), MissingTitle(), MissingJobNumber(),
    JobNumberForm(), MissingField(), DuplicateField(), UnknownField(), MissingSection(),
    DuplicateSection(), SectionOrder(), SectionNumber(), EmptySection(), HeadingWording(),
    LabelPunctuation(), MissingEssential(), UnterminatedList(), ListPunctuation(),
    UnrecognizedText(),
  ]

  /// The header lines.
  private static let fields: [any Rule] = [
    UnreadableDeadline(), ImpossibleDate(), DeadlinePassed(), DeadlineTimeZone(), JobNumberYear(),
    UnreadableSalary(), SalaryImplausible(), UnreadableGrade(), UnknownGrade(), TwinGradePair(),
    UnknownClearance(), UnknownBody(), UnknownSchedule(), UnreadableLocation(),
  ]

  /// Qualifications and competencies.
  private static let qualifications: [any Rule] = [
    MissingLanguageRequirement(), UnknownLanguageLevel(), LanguageLevelLabel(),
    MissingExperience(), ExperienceExceeds(), UnknownCompetency(), DuplicateCompetency(),
    MissingBehaviour(), PositionCount(), Placeholder(),
  ]

  /// Section 6.
  private static let contract: [any Rule] = [
    MissingContractOffer(), MissingContractClause(), ConversionInconsistent(),
    ContractEndBeforeDeadline(), ServiceExceedsMaximum(), DurationInconsistent(), TwinGradeNote(),
  ]

  /// The two halves against each other.
  private static let halves: [any Rule] = [
    TitleCountMismatch(), JobNumberMismatch(), PostsMismatch(), LocationMismatch(),
    BodyMismatch(), ScheduleMismatch(), DeadlineMismatch(), SalaryMismatch(), GradeMismatch(),
    ClearanceMismatch(), FieldInOneHalf(), BudgetStatusMismatch(), PositionsMismatch(),
    SectionInOneHalf(), ItemMissing(), ItemMoved(), AccountabilityMissing(),
    AccountabilityMoved(), CompetencyMissing(), CompetencyMoved(), BehaviourMismatch(),
    ParagraphMissing(), ExperienceMismatch(), EducationMismatch(), LanguageLevelMismatch(),
    ReportsMismatch(), ContractMismatch(), QuantityMismatch(), DateMismatch(), UrlMismatch(),
    AcronymMismatch(), TermMismatch(),
  ]

  /// The notices of a run against each other.
  private static let folder: [any Rule] = [
    DuplicateJobNumber(), SalaryDiffersForGrade(),
  ]
}
