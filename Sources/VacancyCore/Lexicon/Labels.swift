/// A header line that the record has a place for.
enum FieldKind: CaseIterable {
  case title, jobNumber, location, body, schedule, deadline, salary, grade, clearance
  /// One that other forms of notice have and that the record keeps word for word.
  case other
}

/// The labels of the header lines, folded.
///
/// The International Staff's come first; the others are those of SHAPE, of the military staff and of
/// job boards. A strong label is one that hardly begins a line by chance: where two labels of a
/// language stand together and one of them is strong, a half begins.
struct Label {
  let phrase: StaticString
  let field: FieldKind
  let isStrong: Bool
  /// How notices print it, where that is more than a capital at its beginning.
  private let spelling: StaticString?

  private init(
    _ phrase: StaticString, _ field: FieldKind, strong: Bool = true,
    printed spelling: StaticString? = nil
  ) {
    self.phrase = phrase
    self.field = field
    isStrong = strong
    self.spelling = spelling
  }

  /// How notices print it.
  var printed: String {
    let words = (spelling ?? phrase).description
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Longer labels come before those that they begin with.
  static let all = Bilingual(
    english: [
      Label("primary location", .location, printed: "Primary Location"),
      Label("location", .location, strong: false),
      Label("nato body", .body, printed: "NATO Body"),
      Label("schedule", .schedule, strong: false),
      Label("application deadline", .deadline, printed: "Application Deadline"),
      Label("closing date for applications", .deadline, printed: "Closing Date for Applications"),
      Label("application closing date", .deadline, printed: "Application Closing Date"),
      Label("closing date", .deadline, printed: "Closing Date"),
      Label("salary (pay basis)", .salary, printed: "Salary (Pay Basis)"),
      Label(
        "basic monthly salary (12 x per year)", .salary,
        printed: "Basic Monthly Salary (12 x per year)"),
      Label("basic monthly salary", .salary, printed: "Basic Monthly Salary"),
      Label("salary", .salary, strong: false),
      Label("nato grade", .grade, printed: "NATO Grade"),
      Label("grade", .grade, strong: false),
      Label("security clearance level", .clearance, printed: "Security Clearance Level"),
      Label("clearance level", .clearance, printed: "Clearance Level"),
      Label("security clearance", .clearance, printed: "Security Clearance"),
      Label("job title", .title, printed: "Job Title"),
      Label("post title", .title, printed: "Post Title"),
      Label("title", .title, strong: false),
      Label("taleo job number", .jobNumber, printed: "TALEO Job Number"),
      Label("job number", .jobNumber, printed: "Job Number"),
      Label("requisition #", .jobNumber),
      Label("requisition number", .jobNumber, printed: "Requisition Number"),
      Label("staff vacancy", .jobNumber, printed: "Staff Vacancy"),
      Label("vacancy number", .other, strong: false, printed: "Vacancy Number"),
      Label("post number", .other, strong: false, printed: "Post Number"),
      Label("position number", .other, strong: false, printed: "Position Number"),
      Label("division/office", .other, strong: false, printed: "Division/Office"),
      Label("division", .other, strong: false),
      Label("country", .other, strong: false),
    ],
    french: [
      Label("emplacement principal", .location),
      Label("lieu d'affectation", .location),
      Label("organisme otan", .body, printed: "Organisme OTAN"),
      Label("organisation", .body, strong: false),
      Label("horaire", .schedule, strong: false),
      Label("date de retrait", .deadline),
      Label("date limite de candidature", .deadline),
      Label("date limite", .deadline),
      Label("date de cloture", .deadline, printed: "Date de clôture"),
      Label("salaire (base de paie)", .salary, printed: "Salaire (Base de paie)"),
      Label("salaire", .salary, strong: false),
      Label("grade", .grade, strong: false),
      Label(
        "niveau de l'habilitation de securite", .clearance,
        printed: "Niveau de l'habilitation de sécurité"),
      Label(
        "niveau d'habilitation de securite", .clearance,
        printed: "Niveau d'habilitation de sécurité"),
      Label("niveau d'habilitation", .clearance),
      Label("habilitation de securite", .clearance, printed: "Habilitation de sécurité"),
      Label("intitule du poste", .title, printed: "Intitulé du poste"),
      Label("numero de l'offre", .jobNumber, printed: "Numéro de l'offre"),
    ])

  /// The places in ``all`` of the labels that may stand at an offset of a text.
  static func candidates(
    in language: Language, at offset: Int, of text: [UInt8]
  ) -> PhraseIndex.Places {
    // An index is not copied where it is asked by its own name.
    switch language {
    case .english: englishIndex.candidates(in: text, at: offset)
    case .french: frenchIndex.candidates(in: text, at: offset)
    }
  }

  /// The label that was most likely meant by words with a slip in them; `nil` where none is near, or
  /// where they are a label.
  static func nearest(to words: ArraySlice<UInt8>, in language: Language) -> Label? {
    let words = FoldedText(words).bytes
    var nearest: (label: Label, distance: Int)?
    for label in all[language] {
      let count = label.phrase.utf8CodeUnitCount
      let allowed = count >= 10 ? 2 : count >= 6 ? 1 : 0
      guard abs(count - words.count) <= allowed,
        let distance = label.phrase.withUTF8Buffer({
          editDistance(words, Array($0), upTo: allowed)
        })
      else { continue }
      if distance < nearest?.distance ?? .max { nearest = (label, distance) }
    }
    return nearest.flatMap { $0.distance > 0 ? $0.label : nil }
  }

  /// Whether words are a label of either language.
  static func isKnown(_ words: String) -> Bool {
    let words = FoldedText(words)
    return all.english.contains { words.equals($0.phrase) }
      || all.french.contains { words.equals($0.phrase) }
  }

  private static let englishIndex = PhraseIndex(all.english.map(\.phrase))
  private static let frenchIndex = PhraseIndex(all.french.map(\.phrase))

  /// The label that ends the header in both languages.
  static let description: StaticString = "description"
}
