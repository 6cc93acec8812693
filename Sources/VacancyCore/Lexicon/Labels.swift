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

  private init(_ phrase: StaticString, _ field: FieldKind, strong: Bool = true) {
    self.phrase = phrase
    self.field = field
    isStrong = strong
  }

  /// Longer labels come before those that they begin with.
  static let all = Bilingual(
    english: [
      Label("primary location", .location),
      Label("location", .location, strong: false),
      Label("nato body", .body),
      Label("schedule", .schedule, strong: false),
      Label("application deadline", .deadline),
      Label("closing date for applications", .deadline),
      Label("application closing date", .deadline),
      Label("closing date", .deadline),
      Label("salary (pay basis)", .salary),
      Label("basic monthly salary (12 x per year)", .salary),
      Label("basic monthly salary", .salary),
      Label("salary", .salary, strong: false),
      Label("nato grade", .grade),
      Label("grade", .grade, strong: false),
      Label("security clearance level", .clearance),
      Label("clearance level", .clearance),
      Label("security clearance", .clearance),
      Label("job title", .title),
      Label("post title", .title),
      Label("title", .title, strong: false),
      Label("taleo job number", .jobNumber),
      Label("job number", .jobNumber),
      Label("requisition #", .jobNumber),
      Label("requisition number", .jobNumber),
      Label("staff vacancy", .jobNumber),
      Label("vacancy number", .other, strong: false),
      Label("post number", .other, strong: false),
      Label("position number", .other, strong: false),
      Label("division/office", .other, strong: false),
      Label("division", .other, strong: false),
      Label("country", .other, strong: false),
    ],
    french: [
      Label("emplacement principal", .location),
      Label("lieu d'affectation", .location),
      Label("organisme otan", .body),
      Label("organisation", .body, strong: false),
      Label("horaire", .schedule, strong: false),
      Label("date de retrait", .deadline),
      Label("date limite de candidature", .deadline),
      Label("date limite", .deadline),
      Label("date de cloture", .deadline),
      Label("salaire (base de paie)", .salary),
      Label("salaire", .salary, strong: false),
      Label("grade", .grade, strong: false),
      Label("niveau de l'habilitation de securite", .clearance),
      Label("niveau d'habilitation de securite", .clearance),
      Label("niveau d'habilitation", .clearance),
      Label("habilitation de securite", .clearance),
      Label("intitule du poste", .title),
      Label("numero de l'offre", .jobNumber),
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
      guard abs(count - words.count) <= allowed else { continue }
      let distance = label.phrase.withUTF8Buffer { editDistance(words, Array($0)) }
      if distance <= allowed, distance < nearest?.distance ?? .max { nearest = (label, distance) }
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
