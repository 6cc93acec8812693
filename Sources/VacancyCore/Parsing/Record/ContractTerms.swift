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
  /// The lengths of time of the sentence whose terms are read, and its end.
  private var terms: [Found] = []
  private var end = 0
  private var stream: TokenStream?
  /// The language of the half, or that of the first unit of time where it is the other.
  private var language: Language
  /// The topic that was brought up last, and where.
  private var topic: (topic: Topic, offset: Int)?
  /// Whether a probation is spoken of anywhere; `nil` until that was looked for.
  private var hasProbation: Bool?

  /// Reads a paragraph in one pass over its words. What a term is of, the nearest words before it in
  /// its sentence say.
  init(in text: FoldedText, _ language: Language) {
    self.language = language
    text.forEachWord { offset, first in
      // The second letters turn most words down.
      let second = text[offset + 1]
      if Topic.mayBegin(first, second), let found = Topic(at: offset, in: text) {
        topic = (found, offset)
      }
      switch (first, second) {
      case (UInt8(ascii: "y"), UInt8(ascii: "e")), (UInt8(ascii: "a"), UInt8(ascii: "n")),
        (UInt8(ascii: "m"), UInt8(ascii: "o")), (UInt8(ascii: "w"), UInt8(ascii: "e")),
        (UInt8(ascii: "s"), UInt8(ascii: "e")), (UInt8(ascii: "d"), UInt8(ascii: "a")),
        (UInt8(ascii: "j"), UInt8(ascii: "o")), (UInt8(ascii: "d"), UInt8(ascii: "e")):
        readTerm(text, at: offset)
      case (UInt8(ascii: "u"), UInt8(ascii: "n")), (UInt8(ascii: "j"), UInt8(ascii: "u")):
        readEnd(text, at: offset)
      case (UInt8(ascii: "c"), UInt8(ascii: "o")), (UInt8(ascii: "t"), UInt8(ascii: "r")),
        (UInt8(ascii: "f"), UInt8(ascii: "o")), (UInt8(ascii: "s"), UInt8(ascii: "u")):
        readConversion(text, at: offset)
      default: break
      }
    }
  }

  private mutating func readTerm(_ text: FoldedText, at offset: Int) {
    guard let unit = UnitsOfTime.language(at: offset, in: text, language) else { return }
    if offset >= end { readTerms(text, unit, from: offset) }
    guard let found = terms.first(where: { $0.range.contains(offset) }),
      !isProbation(found.range.lowerBound, in: text)
    else { return }
    switch topic(of: found.range, in: text) {
    case .conversionNotice: conversionNotice = conversionNotice ?? found
    case .maximumService: maximumService = maximumService ?? found
    case .renewal: renewal = renewal ?? found
    case .duration: duration = duration ?? found
    case nil: break
    }
  }

  /// Reads the lengths of time from a unit to the end of its sentence, with the number before it.
  private mutating func readTerms(_ text: FoldedText, _ unit: Language, from offset: Int) {
    if stream == nil || unit != language { stream = TokenStream(unread: text, unit) }
    language = unit
    var start = max(end, offset - Self.longestNumber)
    while start > end, text[start - 1] != .space { start += 1 }
    end = (text.first(". ", from: offset) ?? text.bytes.count - 1) + 1
    stream?.read(min(start, offset)..<max(end, offset))
    terms = stream?.terms ?? []
  }

  /// Whether a term is that of a probation: of no fact of the contract.
  private mutating func isProbation(_ offset: Int, in text: FoldedText) -> Bool {
    let isMentioned = hasProbation ?? text.contains(anyOf: ContractPhrases.probation)
    hasProbation = isMentioned
    guard isMentioned else { return false }
    let near = max(0, offset - Self.nearWords)
    let start = text.last(of: [". "], from: near, before: offset) ?? near
    let last = min(end, offset + Self.nearWords)
    return ContractPhrases.probation.contains { text.first($0, from: start, upTo: last) != nil }
  }

  /// How far off a word is looked for, in bytes: a longer sentence is not searched anew for each term.
  private static let nearWords = 200

  /// The bytes that the number of a term may take, in words and in figures.
  private static let longestNumber = 80

  private mutating func readEnd(_ text: FoldedText, at offset: Int) {
    guard until == nil else { return }
    for word in DatePhrases.lastDay where text.has(word, at: offset) {
      if let reading = DateReading(in: text, at: offset + word.utf8CodeUnitCount),
        let date = reading.date
      {
        until = (date, reading.start..<reading.end)
      }
    }
  }

  private mutating func readConversion(_ text: FoldedText, at offset: Int) {
    guard conversion == nil,
      text.has("conver", at: offset) || text.has("transform", at: offset)
        || text.has("follow", at: offset) || text.has("suivi", at: offset)
    else { return }
    for words in ContractPhrases.conversions where text.has(words, at: offset) {
      conversion = offset..<offset + words.utf8CodeUnitCount
    }
    guard conversion == nil, !text.has("following", at: offset) else { return }
    // `followed, if performance is satisfactory, by an indefinite contract`, `sa transformation en
    // contrat à durée indéterminée`
    for word in ContractPhrases.conversionTargets {
      guard let start = text.first(word, from: offset, upTo: offset + 90),
        !text.bytes[offset..<start].contains(UInt8(ascii: "."))
      else { continue }
      conversion = offset..<start + word.utf8CodeUnitCount
    }
  }

  /// What is said of a fact, and where; `nil` for what is not said, and for kinds, which are not read
  /// here.
  subscript(fact: ContractFact) -> (reading: FactReading, range: Range<Int>)? {
    switch fact {
    case .kind: nil
    case .duration: duration.map { (.term($0.term), $0.range) }
    case .until: until.map { (.date($0.date), $0.range) }
    case .renewal: renewal.map { (.term($0.term), $0.range) }
    case .maximumService: maximumService.map { (.term($0.term), $0.range) }
    case .conversion: conversion.map { (.mention, $0) }
    case .conversionNotice: conversionNotice.map { (.term($0.term), $0.range) }
    }
  }

  /// What a term is of: the topic that the words before it brought up last in its sentence, else that
  /// of the words behind it.
  private func topic(of term: Range<Int>, in text: FoldedText) -> Topic? {
    if let topic, topic.offset < term.lowerBound,
      text.first(". ", from: topic.offset, upTo: term.lowerBound - 1) == nil
    {
      return topic.topic
    }
    return Topic(after: term.upperBound, in: text)
  }
}

/// The facts that a term may be of.
private enum Topic {
  case duration, renewal, maximumService, conversionNotice

  /// Whether a word with two letters at its beginning may bring up a topic.
  @inline(__always)
  static func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (UInt8(ascii: "n"), UInt8(ascii: "o")), (UInt8(ascii: "a"), UInt8(ascii: "t")),
      (UInt8(ascii: "a"), UInt8(ascii: "u")), (UInt8(ascii: "m"), UInt8(ascii: "a")),
      (UInt8(ascii: "d"), UInt8(ascii: "u")), (UInt8(ascii: "p"), UInt8(ascii: "e")),
      (UInt8(ascii: "p"), UInt8(ascii: "r")), (UInt8(ascii: "r"), UInt8(ascii: "e")),
      (UInt8(ascii: "e"), UInt8(ascii: "x")), (UInt8(ascii: "c"), UInt8(ascii: "o")),
      (UInt8(ascii: "t"), UInt8(ascii: "o")), (UInt8(ascii: "o"), UInt8(ascii: "f")),
      (UInt8(ascii: "o"), UInt8(ascii: "c")):
      true
    default: false
    }
  }

  /// The topic that the words at an offset bring up.
  init?(at offset: Int, in text: FoldedText) {
    func has(_ phrase: StaticString) -> Bool { text.has(phrase, at: offset) }
    let topic: Topic?
    switch text[offset] {
    case UInt8(ascii: "n"):
      topic = has("no later than") || has("not later than") ? .conversionNotice : nil
    case UInt8(ascii: "a"):
      // `at least one year before the end`
      topic =
        has("at the latest") || has("au plus tard")
          || (has("at least") || has("au moins")) && Self.isBeforeAnEnd(offset, in: text)
        ? .conversionNotice : nil
    case UInt8(ascii: "m"):
      topic =
        has("maximum period of service") || has("maximum period of employment")
        ? .maximumService : nil
    case UInt8(ascii: "d"):
      topic =
        has("duree de service") || has("duree maximale") || has("duree totale")
        ? .maximumService : has("duration") || has("duree") ? .duration : nil
    case UInt8(ascii: "p"):
      topic =
        has("periode maximale de service") ? .maximumService : has("prolong") ? .renewal : nil
    case UInt8(ascii: "r"):
      topic =
        has("renew") || has("renouvel") || has("reconduit") || has("reconduct") ? .renewal : nil
    case UInt8(ascii: "e"): topic = has("extended") || has("extension") ? .renewal : nil
    case UInt8(ascii: "c"): topic = has("contract") || has("contrat") ? .duration : nil
    case UInt8(ascii: "t"):
      topic =
        has("total period of service") || has("total period of employment")
          || has("total duration of service") ? .maximumService : nil
    case UInt8(ascii: "o"):
      // `ce poste ne peut être occupé plus de six ans`
      topic =
        has("offer")
        ? .duration
        : has("occupe plus de") || has("occupe pendant") ? .maximumService : nil
    default: topic = nil
    }
    guard let topic else { return nil }
    self = topic
  }

  /// `a 3-year definite duration contract` says what the term is of behind it.
  init?(after offset: Int, in text: FoldedText) {
    let end = offset + 60
    guard
      text.first("contract", from: offset, upTo: end) != nil
        || text.first("contrat", from: offset, upTo: end) != nil
    else { return nil }
    self = .duration
  }

  private static func isBeforeAnEnd(_ offset: Int, in text: FoldedText) -> Bool {
    let end = offset + 50
    return text.first("before", from: offset, upTo: end) != nil
      || text.first("avant", from: offset, upTo: end) != nil
  }
}

extension TokenStream {
  /// The lengths of time with their places; of `3 to 5 years` the longer one.
  fileprivate var terms: [(term: Term, range: Range<Int>)] {
    var result: [(term: Term, range: Range<Int>)] = []
    for (index, mark) in marks.enumerated() where mark.kind == .quantity {
      let isFirst = index + 1 < marks.count && marks[index + 1].endOfUnit == mark.endOfUnit
      guard let term = Term(mark), !isFirst || mark.endOfUnit == 0 else { continue }
      result.append((term, mark.rangeWithUnit))
    }
    return result
  }
}

extension Term {
  /// What a quantity of time says, in the unit that it is printed in; half a year is six months.
  fileprivate init?(_ mark: Mark) {
    let (unit, smaller): (Unit, (unit: Unit, count: Int)?)
    switch mark.unit {
    case .year: (unit, smaller) = (.year, (.month, 12))
    case .month: (unit, smaller) = (.month, nil)
    case .week: (unit, smaller) = (.week, (.day, 7))
    case .day: (unit, smaller) = (.day, nil)
    default: return nil
    }
    // No contract lasts as long as this.
    guard mark.value < 10_000_000 else { return nil }
    if mark.value.isMultiple(of: 1000) {
      self.init(mark.value / 1000, unit)
    } else if let smaller, (mark.value * smaller.count).isMultiple(of: 1000) {
      self.init(mark.value * smaller.count / 1000, smaller.unit)
    } else {
      return nil
    }
  }
}
