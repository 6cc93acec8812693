extension SectionKind {
  /// The pointer, within its half, of what a section fills.
  var pointer: String {
    switch self {
    case .summary: "/summary"
    case .qualifications: "/qualifications"
    case .essential: "/qualifications/essential"
    case .desirable: "/qualifications/desirable"
    case .accountabilities: "/accountabilities"
    case .interrelationships: "/interrelationships"
    case .competencies: "/competencies"
    case .contract: "/contract"
    case .application: "/application"
    case .additional: "/additional"
    case .other: "/otherSections"
    }
  }
}

extension FieldKind {
  /// The pointer, within its half, of what a header line fills.
  var pointer: String {
    switch self {
    case .title: "/title"
    case .jobNumber: "/jobNumber"
    case .location: "/location"
    case .body: "/body"
    case .schedule: "/schedule"
    case .deadline: "/deadline"
    case .salary: "/salary"
    case .grade: "/grade"
    case .clearance: "/clearance"
    case .other: "/otherFields"
    }
  }
}

extension HalfForm {
  /// The JSON Pointer of the half.
  var pointer: String { "/halves/" + language.rawValue }
}
