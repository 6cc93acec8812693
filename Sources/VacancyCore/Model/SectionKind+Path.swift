extension SectionKind {
  func path(in half: Language) -> RecordPath {
    let half = RecordPath(half)
    return switch self {
    case .summary: half[.summary]
    case .qualifications: half[.qualifications]
    case .essential: half[.qualifications][.essential]
    case .desirable: half[.qualifications][.desirable]
    case .accountabilities: half[.accountabilities]
    case .interrelationships: half[.interrelationships]
    case .competencies: half[.competencies]
    case .contract: half[.contract]
    case .application: half[.application]
    case .additional: half[.additional]
    case .other: half[.otherSections]
    }
  }
}
