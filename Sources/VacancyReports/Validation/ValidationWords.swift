import VacancyCore

/// The words that the formats for people share.
enum ValidationWords {
  static let headings = Message.headings(
    Message(english: "Job number", french: "Numéro"), Message(english: "Status", french: "État"))

  /// `12 notices: 10 ok, 2 with findings (1 error, 3 warnings, 2 notes)`.
  ///
  /// Folders without notices and configurations are distinguished:
  /// `0 notices, 1 folder not checked (1 error)`.
  static func summary(_ summary: ValidationSummary) -> Message {
    var text = Message(
      english: "\(summary.notices) notice\(summary.notices == 1 ? "" : "s")",
      french: "\(summary.notices) avis")
    let ok = summary.notices(.ok)
    let unchecked = summary.notices(.incomplete)
    let states = Message.joined([
      counted(ok, Message(english: "ok", french: "conforme\(ok == 1 ? "" : "s")")),
      counted(
        summary.notices(.withFindings),
        Message(english: "with findings", french: "avec constats")),
      counted(
        unchecked,
        Message(english: "not checked", french: unchecked == 1 ? "non vérifié" : "non vérifiés")),
    ])
    if let states {
      text = Message(
        english: "\(text.english): \(states.english)", french: "\(text.french) : \(states.french)")
    }
    let parts = [text, folders(summary.folders), configurations(summary.configurations)]
    text = Message.joined(parts) ?? text
    if let findings = summary.tally.message {
      text = Message(
        english: "\(text.english) (\(findings.english))",
        french: "\(text.french) (\(findings.french))")
    }
    return Message.joined([text, suppressed(summary.tally.suppressed)]) ?? text
  }

  private static func folders(_ count: Int) -> Message? {
    let plural = count == 1 ? "" : "s"
    return counted(
      count,
      Message(
        english: "folder\(plural) not checked", french: "dossier\(plural) non vérifié\(plural)"))
  }

  private static func configurations(_ count: Int) -> Message? {
    let plural = count == 1 ? "" : "s"
    return counted(
      count,
      Message(
        english: "configuration\(plural) with findings",
        french: "configuration\(plural) avec constats"))
  }

  /// `2 findings suppressed`; `nil` for none.
  static func suppressed(_ count: Int) -> Message? {
    let plural = count == 1 ? "" : "s"
    return count == 0
      ? nil
      : Message(
        english: "\(count) finding\(plural) suppressed",
        french: "\(count) constat\(plural) ignoré\(plural)")
  }

  private static func counted(_ count: Int, _ words: Message) -> Message? {
    count == 0
      ? nil : Message(english: "\(count) \(words.english)", french: "\(count) \(words.french)")
  }
}

extension Message {
  /// The messages with commas between them; `nil` where there are none.
  static func joined(_ messages: [Message?]) -> Message? {
    let messages = messages.compactMap(\.self)
    return messages.isEmpty
      ? nil
      : Message(
        english: messages.map(\.english).joined(separator: ", "),
        french: "\(messages.map(\.french).joined(separator: ", "))")
  }
}

extension ValidationReport.Status {
  /// What became of the file, in a few words.
  var message: Message {
    switch self {
    case .ok: Message(english: "ok", french: "conforme")
    case .findings: Message(english: "findings", french: "constats")
    case .unreadable:
      Message(english: "the file could not be read", french: "le fichier n'a pas pu être lu")
    case .converterMissing:
      Message(
        english: "the program that converts the file is not installed",
        french: "le programme qui convertit le fichier n'est pas installé")
    case .conversionFailed:
      Message(
        english: "the file could not be converted to text",
        french: "le fichier n'a pas pu être converti en texte")
    case .undecodable:
      Message(
        english: "the file does not match its encoding",
        french: "le fichier ne correspond pas à son encodage")
    case .notText: Message(english: "the file is not text", french: "le fichier n'est pas du texte")
    case .notANotice:
      Message(
        english: "the file is not a vacancy notice",
        french: "le fichier n'est pas un avis de vacance")
    case .tooLarge:
      Message(english: "the file is too large", french: "le fichier est trop volumineux")
    }
  }

  /// The rule that says why a file could not be checked; `nil` where it could.
  var rule: RuleID? { reason?.rule }
}

extension ValidationReport.File {
  /// What became of what is at the path, in a few words.
  var statusMessage: Message {
    guard kind == .folder else { return status.message }
    return status == .notANotice
      ? Message(
        english: "the folder contains no notice", french: "le dossier ne contient aucun avis")
      : Message(english: "the folder could not be read", french: "le dossier n'a pas pu être lu")
  }

  /// Why the file could not be checked; `nil` where it could.
  var reasonForIncompleteness: Message? {
    guard let rule = status.rule else { return nil }
    return reason ?? findings.first { $0.rule == rule }?.message ?? statusMessage
  }
}

extension ValidationReport.Counterpart {
  /// `the French half: 'Temps plein'`.
  var message: Message {
    let quoted = text.cut(to: 200)
    let half = path.half?.halfName ?? Message(english: "the other half", french: "l'autre version")
    return text.isEmpty
      ? Message(english: "\(half.english): here", french: "\(half.french) : ici")
      : Message(
        english: "\(half.english): '\(quoted)'", french: "\(half.french) : « \(quoted) »")
  }
}
