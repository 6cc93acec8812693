extension Pointer {
  /// The members of the record that places are recorded of, under their names in the JSON.
  enum Member: String {
    case accountabilities, additional, application, behaviour, body, clause, clearance,
      competencies, contract, conversion, conversionNotice, deadline, desirable, directReports,
      duration, education, essential, experience, former, grade, heading, indirectReports,
      interrelationships, intro, items, jobNumber, label, languages, letterhead, location,
      maximumService, name, notes, number, offer, otherFields, otherSections, paragraphs,
      pendingBudget, places, positions, posts, preamble, qualifications, remarks, renewal, salary,
      schedule,
      secondment, servingStaff, summary, text, title, unrecognized, until
  }
}
