extension RecordPath {
  /// The members of the record that findings and places are about, under their names in the JSON.
  package enum Member: UInt8, CaseIterable {
    case accountabilities, additional, application, behaviour, body, clause, clearance,
      competencies, contract, conversion, conversionNotice, deadline, desirable, directReports,
      duration, education, essential, experience, former, grade, heading, indirectReports,
      interrelationships, intro, items, jobNumber, kind, label, languages, letterhead, location,
      maximumService, name, notes, number, offer, otherFields, otherSections, paragraphs,
      pendingBudget, places, positions, posts, preamble, qualifications, remarks, renewal, salary,
      schedule, secondment, servingStaff, summary, text, title, unrecognized, until
    /// A list of the configuration, for findings about its elements.
    case suppressions

    private static let names = allCases.map { String(describing: $0) }

    /// By their names.
    static let named = Dictionary(uniqueKeysWithValues: zip(names, allCases))

    /// The key in the JSON.
    var name: String { Self.names[Int(rawValue)] }
  }
}
