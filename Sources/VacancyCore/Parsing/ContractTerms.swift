/// The typed facts of a paragraph on contracts.
struct ContractTerms {
  typealias Found = (term: Term, range: Range<Int>)

  var duration: Found?
  var renewal: Found?
  var maximumService: Found?
  var conversionNotice: Found?
  var until: (date: CalendarDate, range: Range<Int>)?
  /// Where conversion to an indefinite contract is spoken of.
  var conversion: Range<Int>?

  /// Reads a paragraph. What a term is of, the nearest words before it in its sentence say.
  init(in text: FactText) {
    let folded = text.folded
    for quantity in Quantity.all(in: folded) {
      let found = (Term(quantity.count, quantity.unit), quantity.range)
      let sentence = Self.startOfSentence(before: quantity.range.lowerBound, in: folded)
      switch Self.topic(of: quantity.range, in: folded, from: sentence) {
      case .conversionNotice: conversionNotice = conversionNotice ?? found
      case .maximumService: maximumService = maximumService ?? found
      case .renewal: renewal = renewal ?? found
      case .duration: duration = duration ?? found
      case nil: break
      }
    }
    for word in ["until ", "jusqu'au ", "up to ", "jusqu'a "] as [StaticString] where until == nil {
      guard let start = folded.first(word) else { continue }
      let offset = start + word.utf8CodeUnitCount
      if let reading = DateReading(in: folded, at: offset), let date = reading.date {
        until = (date, reading.start..<reading.end)
      }
    }
    conversion = Self.conversion(in: folded)
  }

  /// The facts by their name in the record.
  var ranges: [(name: String, range: Range<Int>)] {
    var result: [(String, Range<Int>)] = []
    if let duration { result.append(("/duration", duration.range)) }
    if let until { result.append(("/until", until.range)) }
    if let renewal { result.append(("/renewal", renewal.range)) }
    if let maximumService { result.append(("/maximumService", maximumService.range)) }
    if let conversion { result.append(("/conversion", conversion)) }
    if let conversionNotice { result.append(("/conversionNotice", conversionNotice.range)) }
    return result
  }

  private enum Topic {
    case duration, renewal, maximumService, conversionNotice
  }

  private static let topics: [(words: [StaticString], topic: Topic)] = [
    (
      [
        "no later than", "not later than", "at the latest", "at least", "au plus tard",
        "au moins",
      ], .conversionNotice
    ),
    (
      [
        "maximum period of service", "maximum period of employment", "duree de service",
        "duree maximale de service", "periode maximale de service", "duree maximale",
      ], .maximumService
    ),
    (
      ["renew", "renouvel", "reconduit", "reconduct", "prolong", "extended", "extension"], .renewal
    ),
    (["contract", "contrat", "duration", "duree", "offer"], .duration),
  ]

  private static func topic(
    of range: Range<Int>, in text: FoldedText, from sentence: Int
  ) -> Topic? {
    var best: (offset: Int, topic: Topic)?
    for (words, topic) in topics {
      guard let offset = text.last(of: words, from: sentence, before: range.lowerBound) else {
        continue
      }
      // `durée de service` holds `durée`: the longer words begin no later and win.
      if best == nil || offset > best?.offset ?? 0 { best = (offset, topic) }
    }
    if let best { return best.topic }
    // `a 3-year definite duration contract`
    let after = text.bytes[range.upperBound...].prefix(60)
    return FoldedText(after).contains(anyOf: ["contract", "contrat"]) ? .duration : nil
  }

  private static func startOfSentence(before offset: Int, in text: FoldedText) -> Int {
    var start = offset
    while start > 0 {
      if text[start] == .space, text[start - 1] == UInt8(ascii: "."), !text[start - 2].isUppercase {
        return start
      }
      start -= 1
    }
    return 0
  }

  private static func conversion(in text: FoldedText) -> Range<Int>? {
    for words in [
      "conversion to an indefinite", "converted to an indefinite", "converted into an indefinite",
      "conversion into an indefinite", "transforme en contrat de duree indeterminee",
      "transforme en contrat a duree indeterminee", "converti en contrat de duree indeterminee",
      "converti en contrat a duree indeterminee", "conversion de son contrat en contrat",
    ] as [StaticString] {
      if let start = text.first(words) { return start..<start + words.utf8CodeUnitCount }
    }
    return nil
  }
}

/// The words by which the parts of section 6 are known, folded.
enum ContractWords {
  static let offer: [StaticString] = ["contract to be offered", "contrat propose"]
  static let note: [StaticString] = ["note:", "note :", "notes:", "n.b.", "nb:", "note - "]
  static let twinGrade: [StaticString] = [
    "twin-grade", "twin grade", "grade jumele", "grades jumeles",
  ]
  static let servingStaff: [StaticString] = [
    "serving staff", "serving nato", "les agents en fonction", "l'agent en fonction se verra",
    "les membres du personnel en fonction",
  ]
  private static let clauseLabels: [StaticString] = [
    "contract clause applicable", "applicable contract clause", "clause contractuelle applicable",
    "clause applicable",
  ]

  /// Whether a line begins a part: nothing is joined to the part before it.
  static func begins(_ line: FoldedText) -> Bool {
    line.startsWith(anyOf: offer) || line.startsWith(anyOf: note)
      || line.startsWith(anyOf: ["serving staff will", "les agents en fonction se verront"])
      || endOfClauseLabel(line) != nil
  }

  static func endOfClauseLabel(_ text: FoldedText) -> Int? {
    for label in clauseLabels where text.starts(with: label) {
      var end = label.utf8CodeUnitCount
      while text[end] == .space { end += 1 }
      guard ":;".utf8.contains(text[end]) || end >= text.bytes.count else { return nil }
      if end < text.bytes.count { end += 1 }
      while text[end] == .space { end += 1 }
      return end
    }
    return nil
  }

  static func isSecondment(_ text: FoldedText) -> Bool {
    if text.starts(with: "if ") {
      return FoldedText(text.bytes.prefix(100)).contains(anyOf: ["is seconded", "seconded from"])
    }
    return text.starts(with: "si ") && FoldedText(text.bytes.prefix(100)).contains("detache")
  }

  /// Cuts a paragraph where another part begins in the middle of it.
  static func split(_ text: FactText) -> [CleanText] {
    var cuts: [Int] = []
    for opening in [
      "serving staff will be offered", "serving staff members will be offered",
      "les agents en fonction se verront", "si la personne retenue est detachee",
      "if the successful applicant is seconded", "si le candidat retenu est detache",
      "si la/le candidat(e) retenu(e) est detache",
    ] as [StaticString] {
      if let start = text.folded.first(opening, from: 1), !text.folded[start - 1].isLetterOrDigit {
        cuts.append(text.cleanOffset(of: start))
      }
    }
    var parts: [CleanText] = []
    var start = 0
    for cut in cuts.sorted() + [text.clean.bytes.count] where cut > start {
      let part = cuts.isEmpty ? text.clean : text.clean.part(start..<cut)
      if !part.isEmpty { parts.append(part) }
      start = cut
    }
    return parts
  }

  static func offerKind(_ text: FoldedText) -> Contract.Offer.Kind? {
    let definite: [StaticString] = [
      "definite duration", "duree determinee", "fixed-term", "fixed term", "definite contract",
    ]
    let indefinite: [StaticString] = [
      "indefinite duration", "duree indeterminee", "indefinite contract",
    ]
    // `indefinite` holds `definite`; the kind that is offered is named first.
    let first = definite.compactMap { text.firstWord($0) }.min()
    let other = indefinite.compactMap { text.firstWord($0) }.min()
    switch (first, other) {
    case (let first?, let other?): return first < other ? .definite : .indefinite
    case (_?, nil): return .definite
    case (nil, _?): return .indefinite
    case (nil, nil): return nil
    }
  }

  static func clauseKind(_ text: FoldedText) -> Contract.Clause.Kind? {
    if text.contains(anyOf: [
      "turnover is desirable", "assurer une rotation", "rotation est souhaitable",
      "souhaitable d'assurer",
    ]) {
      return .turnover
    }
    return text.contains(anyOf: [
      "required for a limited period", "requis pour une periode limitee", "is of limited duration",
      "d'une duree limitee",
    ]) ? .project : nil
  }
}
