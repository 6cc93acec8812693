extension RuleID {
  /// A job number has six digits.
  public static let jobNumberForm: RuleID = .init(
    "job-number-form", .structure, .warning,
    requirement: "a job number has six digits",
    french: "le numéro de l'avis compte six chiffres",
    rationale:
      "the first two digits are the year of creation; a number of another length is a typo",
    french:
      "les deux premiers chiffres sont l'année de création ; un numéro d'une autre longueur "
      + "est une erreur de saisie",
    violating: Example.notice(title: "Storekeeper (26045)"),
    edits: ["26045": "260455"]
  ) { subject in
    subject.halves.compactMap { half in
      guard half.jobNumber == nil, let title = half.title,
        let digits = malformed(in: title)
      else { return nil }
      let path = half.path[.title]
      return Finding(
        .jobNumberForm, .form(digits), at: subject.range(ofWord: digits, in: path), path: path,
        values: [digits])
    }
  }

  /// A half has each header line once.
  public static let duplicateField: RuleID = .init(
    "duplicate-field", .structure, .warning,
    requirement: "a header field appears once per half",
    french: "un champ d'en-tête figure une seule fois par version",
    rationale: "if two lines differ, only the first is used",
    french: "si deux lignes diffèrent, seule la première est retenue",
    violating: Example.notice(schedule: "Full-time\nSchedule: Part-time"),
    edits: ["\nSchedule: Part-time": ""]
  ) { subject in
    let reported = subject.reported(.duplicateField)
    guard !reported.isEmpty else { return [] }
    let labels = Dictionary(
      subject.reading.forms.flatMap { form in
        form.labels.map { ($0.words.start, (form: form, field: $0.field)) }
      }, uniquingKeysWith: { first, _ in first })
    return reported.map { found in
      guard let range = found.range, let (form, label) = labels[range.start], let field = label,
        let read = subject.range(of: form.path(of: field))
      else { return found }
      let (again, first) = (subject.words(at: range), subject.words(at: read))
      // The other half may show which of two values is meant.
      return Finding(
        .duplicateField, .again(again, first), at: range, path: found.path,
        alsoAbout: again.hasSuffix(first) ? nil : form.path(of: field),
        values: [again, first])
    }
  }

  /// The lines of a header have labels that notices have.
  public static let unknownField: RuleID = .init(
    "unknown-field", .structure, .note,
    requirement: "the labels of the header are known labels",
    french: "les libellés de l'en-tête sont des libellés connus",
    rationale: "an unknown label may be a typo",
    french: "un libellé inconnu peut être une coquille",
    violating: Example.notice(clearance: "NS\nShoe size: 42"),
    edits: ["\nShoe size: 42": ""]
  ) { subject in
    // A label with a slip in it was read as the one that was meant.
    let near = subject.reading.forms.flatMap { form in
      form.labels.filter(\.isNear).map { label in
        let (words, path) = (subject.words(at: label.words), form.path(of: label.field))
        let nearest = Label.nearest(to: Array(words.utf8)[...], in: form.language)
        return Finding(
          .unknownField, .unknown(words, nearest: nearest?.printed), at: label.words, path: path,
          values: [words])
      }
    }
    return near
      + subject.halves.flatMap { half in
        half.otherFields.enumerated().compactMap { index, field -> Finding? in
          guard !Label.isKnown(field.label) else { return nil }
          let path = half.path[.otherFields, index]
          let nearest = Label.nearest(to: Array(field.label.utf8)[...], in: half.language)
          return Finding(
            .unknownField, .unknown(field.label, nearest: nearest?.printed),
            at: subject.range(of: path[.label]), path: path,
            alsoAbout: nearest?.field.map { half.path[$0] }, values: [field.label])
        }
      }
  }

  /// A label ends in a colon or in nothing.
  public static let labelPunctuation: RuleID = .init(
    "label-punctuation", .structure, .note,
    requirement: "a label is followed by a colon or by no punctuation",
    french: "un libellé est suivi d'un deux-points ou d'aucun signe",
    rationale: "a semicolon or an equals sign there is a typo",
    french: "un point-virgule ou un signe égal à cet endroit est une coquille",
    violating: Example.notice(
      location: "Netherlands-Brunssum\nNATO Body; Joint Force Command Brunssum (JFCBS)", body: nil),
    edits: ["Body;": "Body:"]
  ) { subject in
    subject.reading.forms.flatMap { form in
      form.labels.compactMap { label -> Finding? in
        var offset = label.words.end
        let bytes = subject.bytes
        while offset < bytes.count, bytes[offset].isOne(of: "*_ ") { offset += 1 }
        guard offset < bytes.count, bytes[offset].isOne(of: ";=") else { return nil }
        let range = TextRange(label.words.start, offset + 1)
        return Finding(
          .labelPunctuation, .mark(subject.words(at: range)), at: range,
          path: form.path(of: label.field))
      }
    }
  }

  /// Every line of a notice has a place in it.
  public static let unrecognizedText: RuleID = .init(
    "unrecognized-text", .structure, .warning, foundBy: .reader,
    requirement: "every line of a notice is recognized",
    french: "chaque ligne d'un avis est reconnue",
    rationale: "an unrecognized line is misplaced, or its form is not known",
    french: "une ligne non reconnue n'est pas à sa place, ou sa forme est inconnue",
    violating: Example.notice(
      clearance:
        "NS\n\nPrinted by the office machine on the third floor, on the back of an old menu."),
    edits: ["\n\nPrinted by the office machine on the third floor, on the back of an old menu.": ""]
  )
}

/// The digits at the end of a title that were probably meant for a job number: more than two, in
/// brackets or behind a hyphen.
private func malformed(in title: String) -> String? {
  let bytes = Array(title.utf8)
  let end = (bytes.lastIndex { $0 != UInt8(ascii: ")") && $0 != .space } ?? -1) + 1
  let start = (bytes[..<end].lastIndex { !$0.isDigit } ?? -1) + 1
  guard start > 0, end - start > 2, bytes[start - 1].isOne(of: "(-") else { return nil }
  return String(decoding: bytes[start..<end], as: UTF8.self)
}

extension Message {
  fileprivate static func form(_ digits: String) -> Self {
    Self(
      english: "expected a six-digit job number, but found '\(digits)'",
      french: "attendu : un numéro d'avis à six chiffres ; trouvé : « \(digits) »")
  }

  fileprivate static func again(_ line: String, _ read: String) -> Self {
    Self(
      english: "duplicate field: '\(read)' is used, '\(line)' is not",
      french: "champ en double : « \(read) » est retenu, « \(line) » ne l'est pas")
  }

  fileprivate static func unknown(_ label: String, nearest: String?) -> Self {
    Self(
      english: "unknown header label '\(label)'",
      french: "libellé d'en-tête inconnu « \(label) »"
    ).suggesting(nearest)
  }

  fileprivate static func mark(_ label: String) -> Self {
    Self(
      english: "expected a colon after the label, but found '\(label)'",
      french: "deux-points attendu après le libellé ; trouvé : « \(label) »")
  }
}
