/// The notices that the pages of rules show: whole, small, and alike but for what a page is about.
enum Example {
  /// An English notice with its header alone; what is `nil` is left out.
  static func notice(
    title: String? = "Storekeeper (260455)", location: String? = "Netherlands-Brunssum",
    body: String? = "Joint Force Command Brunssum (JFCBS)", schedule: String? = "Full-time",
    deadline: String? = "21-Oct-2026", salary: String? = "3,411.06Euro (EUR) Monthly",
    grade: String? = "NATO Grade G8", clearance: String? = "NS", text: String = ""
  ) -> String {
    let lines = [
      title.map { $0 + "\n" }, location.map { "Primary Location: " + $0 },
      body.map { "NATO Body: " + $0 }, schedule.map { "Schedule: " + $0 },
      deadline.map { "Application Deadline: " + $0 }, salary.map { "Salary (Pay Basis): " + $0 },
      grade.map { "Grade " + $0 }, clearance.map { "Clearance Level " + $0 }, "Description",
    ]
    return joined(lines, text)
  }

  /// The same notice in French, with its header alone.
  static func french(
    title: String? = "Magasinière/Magasinier (260455)", location: String? = "Pays-Bas-Brunssum",
    body: String? = "OTAN SI", schedule: String? = "Temps plein",
    deadline: String? = "21-oct.-2026", salary: String? = "3 411,06Euro (EUR) Mensuelle",
    grade: String? = "NATO Grade G8", clearance: String? = "NS", text: String = ""
  ) -> String {
    let lines = [
      title.map { $0 + "\n" }, location.map { "Emplacement principal : " + $0 },
      body.map { "Organisation : " + $0 }, schedule.map { "Horaire : " + $0 },
      deadline.map { "Date de retrait : " + $0 }, salary.map { "Salaire (Base de paie) : " + $0 },
      grade.map { "Grade " + $0 }, clearance.map { "Niveau de l'habilitation de sécurité " + $0 },
      "Description",
    ]
    return joined(lines, text)
  }

  /// A notice in both languages; the English half comes first.
  static func both(_ english: String, _ french: String = french()) -> String {
    english + "\n" + french
  }

  /// An English notice of the International Staff for a page on the two halves.
  static func staff(
    title: String? = "Storekeeper (260455)", location: String? = "Netherlands-Brunssum",
    schedule: String? = "Full-time", deadline: String? = "21-Oct-2026",
    salary: String? = "3,411.06Euro (EUR) Monthly", grade: String? = "NATO Grade G8",
    clearance: String? = "NS", text: String = ""
  ) -> String {
    notice(
      title: title, location: location, body: "NATO International Staff (NATO IS)",
      schedule: schedule, deadline: deadline, salary: salary, grade: grade, clearance: clearance,
      text: text)
  }

  /// A notice of the International Staff that has but one text in each half.
  static func halves(_ english: String, _ french: String) -> String {
    both(staff(text: english), self.french(text: french))
  }

  /// A notice of the International Staff that has but a summary in each half.
  static func summaries(_ english: String, _ french: String) -> String {
    halves("SUMMARY\n\n" + english, "RÉSUMÉ\n\n" + french)
  }

  private static func joined(_ lines: [String?], _ text: String) -> String {
    lines.compactMap(\.self).joined(separator: "\n") + "\n"
      + (text.isEmpty ? "" : "\n" + text + "\n")
  }
}
