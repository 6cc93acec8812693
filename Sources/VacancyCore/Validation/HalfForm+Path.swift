extension HalfForm {
  /// The path of a header field of the half.
  func path(of field: HeaderField?) -> RecordPath {
    RecordPath(language)[field ?? .otherFields]
  }

  /// The path of what a section of the half fills.
  func path(of section: SectionKind) -> RecordPath { section.path(in: language) }
}
