import VacancyCore

/// The words that the reports of a comparison share.
enum DiffWords {
  static func name(of language: Language) -> Message {
    language == .english
      ? Message(english: "English", french: "Anglais")
      : Message(english: "French", french: "Français")
  }

  /// What is shown where a half has nothing.
  static func nothing(in language: Language) -> Message {
    language == .english
      ? Message(english: "nothing in the English half", french: "rien dans la moitié anglaise")
      : Message(english: "nothing in the French half", french: "rien dans la moitié française")
  }

  static let jobNumber = Message(english: "Job", french: "Numéro")

  /// What joins a name and what is said of it.
  static let colon = Message(english: ": ", french: " : ")

  static let noDifferences = Message(
    english: "no differences found", french: "aucune différence constatée")

  /// `3 differences: 1 error, 2 warnings`.
  static func summary(_ tally: DifferenceTally, with notes: Bool) -> Message {
    var tally = tally
    if !notes { tally.notes = 0 }
    guard let counts = tally.message else { return noDifferences }
    let (shown, plural) = (tally.total, tally.total == 1 ? "" : "s")
    return Message(
      english: "\(shown) difference\(plural): \(counts.english)",
      french: "\(shown) différence\(plural) : \(counts.french)")
  }

  /// `3 differences: 1 error, 2 notes; 1 difference suppressed`.
  static func counts(_ tally: DifferenceTally) -> Message {
    let (shown, suppressed) = (summary(tally, with: true), suppressed(tally))
    return Message(
      english: shown.english + suppressed.english, french: "\(shown.french)\(suppressed.french)")
  }

  /// `; 2 differences suppressed`; nothing for none.
  static func suppressed(_ tally: DifferenceTally) -> Message {
    let (count, plural) = (tally.suppressed, tally.suppressed == 1 ? "" : "s")
    return count == 0
      ? Message(english: "", french: "")
      : Message(
        english: "; \(count) difference\(plural) suppressed",
        french: " ; \(count) différence\(plural) ignorée\(plural)")
  }

  /// `2 warnings`; `nil` for none.
  static func counted(_ count: Int, _ severity: Severity) -> Message? {
    guard count > 0 else { return nil }
    let (name, plural) = (severity.name, count == 1 ? "" : "s")
    return Message(
      english: "\(count) \(name.english)\(plural)", french: "\(count) \(name.french)\(plural)")
  }
}
