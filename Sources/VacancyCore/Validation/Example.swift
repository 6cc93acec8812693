/// Small whole notices for the pages of rules, all the same but for what a page is about.
enum Example {
  /// An English notice with a header and a text; a line that is `nil` is left out.
  static func notice(
    title: String? = "Storekeeper (260455)", location: String? = "Netherlands-Brunssum",
    body: String? = "Joint Force Command Brunssum (JFCBS)", schedule: String? = "Full-time",
    deadline: String? = "21-Oct-2026", salary: String? = "3,411.06Euro (EUR) Monthly",
    grade: String? = "NATO Grade G8", clearance: String? = "NS", text: String = ""
  ) -> String {
    joined(
      title,
      [
        ("Primary Location: ", location), ("NATO Body: ", body), ("Schedule: ", schedule),
        ("Application Deadline: ", deadline), ("Salary (Pay Basis): ", salary), ("Grade ", grade),
        ("Clearance Level ", clearance),
      ], text)
  }

  /// The same notice in French.
  static func french(
    title: String? = "Magasinière/Magasinier (260455)", location: String? = "Pays-Bas-Brunssum",
    body: String? = "OTAN SI", schedule: String? = "Temps plein",
    deadline: String? = "21-oct.-2026", salary: String? = "3 411,06Euro (EUR) Mensuelle",
    grade: String? = "NATO Grade G8", clearance: String? = "NS", text: String = ""
  ) -> String {
    joined(
      title,
      [
        ("Emplacement principal : ", location), ("Organisation : ", body),
        ("Horaire : ", schedule), ("Date de retrait : ", deadline),
        ("Salaire (Base de paie) : ", salary), ("Grade ", grade),
        ("Niveau de l'habilitation de sécurité ", clearance),
      ], text)
  }

  /// A notice in both languages; the English half comes first.
  static func both(_ english: String, _ french: String = french()) -> String {
    english + "\n" + french
  }

  /// An English notice of the International Staff, which publishes in both languages.
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

  private static func joined(
    _ title: String?, _ lines: [(label: String, value: String?)], _ text: String
  ) -> String {
    let header = lines.compactMap { label, value in value.map { label + $0 + "\n" } }.joined()
    return (title.map { $0 + "\n\n" } ?? "") + header + "Description\n"
      + (text.isEmpty ? "" : "\n" + text + "\n")
  }
}
