import VacancyCore

/// The words that the reports of a comparison share.
enum DiffWords {
  static func name(of language: Language) -> Message {
    language == .english
      ? Message(english: "English", french: "Anglais")
      : Message(english: "French", french: "Français")
  }

  /// What is shown where a half has nothing; of a finding on how one half is typed, the other is not meant.
  static func nothing(in language: Language, of difference: Finding) -> Message {
    if difference.kind == .wording { return Message(english: "–", french: "–") }
    return nothing(in: language)
  }

  static func nothing(in language: Language) -> Message {
    language == .english
      ? Message(
        english: "no counterpart in the English half",
        french: "sans équivalent dans la version anglaise")
      : Message(
        english: "no counterpart in the French half",
        french: "sans équivalent dans la version française")
  }

  static let jobNumber = Message(english: "Job number", french: "Numéro")

  /// What joins a name and what is said of it.
  static let colon = Message(english: ": ", french: " : ")

  static let noDifferences = Message(
    english: "no differences found", french: "aucune différence trouvée")

  /// `3 differences: 1 error, 2 warnings`.
  static func summary(_ tally: DifferenceTally) -> Message {
    guard let counts = tally.message else { return noDifferences }
    let (shown, plural) = (tally.total, tally.total == 1 ? "" : "s")
    return Message(
      english: "\(shown) difference\(plural): \(counts.english)",
      french: "\(shown) différence\(plural) : \(counts.french)")
  }

  /// `3 differences: 1 error, 2 notes; 1 difference suppressed`.
  static func counts(_ tally: DifferenceTally) -> Message {
    let (shown, suppressed) = (summary(tally), suppressed(tally))
    return Message(
      english: shown.english + suppressed.english, french: "\(shown.french)\(suppressed.french)")
  }

  /// `4 notes hidden (use --notes)`; `nil` for none.
  static func hidden(_ tally: DifferenceTally) -> Message? {
    guard let counts = tally.message else { return nil }
    let isFeminine = tally.warnings == 0
    let ending = (isFeminine ? "e" : "") + (tally.total == 1 ? "" : "s")
    return Message(
      english: "\(counts.english) hidden (use --notes)",
      french: "\(counts.french) masqué\(ending) (--notes pour les afficher)")
  }

  /// The message behind a semicolon; nothing for none.
  static func appended(_ message: Message?) -> Message {
    Message(
      english: message.map { "; \($0.english)" } ?? "",
      french: message.map { " ; \($0.french)" } ?? "")
  }

  /// `; 2 differences suppressed`; nothing for none.
  static func suppressed(_ tally: DifferenceTally) -> Message {
    let (count, plural) = (tally.suppressed, tally.suppressed == 1 ? "" : "s")
    return appended(
      count == 0
        ? nil
        : Message(
          english: "\(count) difference\(plural) suppressed",
          french: "\(count) différence\(plural) ignorée\(plural)"))
  }

  /// `2 warnings`; `nil` for none.
  static func counted(_ count: Int, _ severity: Severity) -> Message? {
    guard count > 0 else { return nil }
    let (name, plural) = (severity.name, count == 1 ? "" : "s")
    return Message(
      english: "\(count) \(name.english)\(plural)", french: "\(count) \(name.french)\(plural)")
  }
}
