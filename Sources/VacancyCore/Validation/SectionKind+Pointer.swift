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
  var pointer: String { "/" + field.rawValue }
}

extension HalfForm {
  /// The JSON Pointer of the half.
  var pointer: String { "/halves/" + language.rawValue }
}
