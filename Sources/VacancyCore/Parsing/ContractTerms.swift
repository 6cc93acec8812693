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
  /// How far the text was searched for topics, and the last one before that in its sentence.
  private var searched: (end: Int, topic: Topic?) = (0, nil)

  /// Reads a paragraph in one pass over its words. What a term is of, the nearest words before it in
  /// its sentence say.
  init(in text: FoldedText, _ language: Language) {
    self.language = language
    text.forEachWord { offset, first in
      // The second letters turn most words down.
      switch (first, text[offset + 1]) {
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
    let topic =
      topic(before: found.range.lowerBound, in: text)
      ?? Self.topic(after: found.range.upperBound, in: text)
    switch topic {
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
  private func isProbation(_ offset: Int, in text: FoldedText) -> Bool {
    let start = text.last(of: [". "], from: max(0, offset - Self.nearWords), before: offset)
    let last = min(end, offset + Self.nearWords)
    return ContractPhrases.probation.contains {
      text.first($0, from: start ?? max(0, offset - Self.nearWords), upTo: last) != nil
    }
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

  private enum Topic {
    case duration, renewal, maximumService, conversionNotice
  }

  /// The topic that the words before an offset brought up last, in its sentence.
  private mutating func topic(before end: Int, in text: FoldedText) -> Topic? {
    var topic = end < searched.end ? nil : searched.topic
    // What was searched before is not searched again.
    var offset = end - 1
    let start = end < searched.end ? 0 : searched.end
    while offset >= start {
      let before = text[offset - 1]
      if text[offset].isLetter, !before.isLetterOrDigit,
        let found = Self.topic(at: offset, text[offset], in: text)
      {
        topic = found
        break
      }
      if before == .space, text[offset - 2] == UInt8(ascii: ".") {
        topic = nil
        break
      }
      offset -= 1
    }
    searched = (end, topic)
    return topic
  }

  /// The topic that the words at an offset bring up.
  private static func topic(at offset: Int, _ first: UInt8, in text: FoldedText) -> Topic? {
    func has(_ phrase: StaticString) -> Bool { text.has(phrase, at: offset) }
    switch first {
    case UInt8(ascii: "n"):
      return has("no later than") || has("not later than") ? .conversionNotice : nil
    case UInt8(ascii: "a"):
      if has("at the latest") || has("au plus tard") { return .conversionNotice }
      // `at least one year before the end`
      let isNotice = (has("at least") || has("au moins")) && isBeforeAnEnd(offset, in: text)
      return isNotice ? .conversionNotice : nil
    case UInt8(ascii: "m"):
      return has("maximum period of service") || has("maximum period of employment")
        ? .maximumService : nil
    case UInt8(ascii: "d"):
      if has("duree de service") || has("duree maximale") || has("duree totale") {
        return .maximumService
      }
      return has("duration") || has("duree") ? .duration : nil
    case UInt8(ascii: "p"):
      return has("periode maximale de service") ? .maximumService : has("prolong") ? .renewal : nil
    case UInt8(ascii: "r"):
      guard has("re") else { return nil }
      return has("renew") || has("renouvel") || has("reconduit") || has("reconduct")
        ? .renewal : nil
    case UInt8(ascii: "e"):
      return has("extended") || has("extension") ? .renewal : nil
    case UInt8(ascii: "c"):
      return has("contract") || has("contrat") ? .duration : nil
    case UInt8(ascii: "t"):
      return has("total period of service") || has("total period of employment")
        || has("total duration of service") ? .maximumService : nil
    case UInt8(ascii: "o"):
      if has("offer") { return .duration }
      // `ce poste ne peut être occupé plus de six ans`
      return has("occupe plus de") || has("occupe pendant") ? .maximumService : nil
    default: return nil
    }
  }

  /// `a 3-year definite duration contract` says what the term is of behind it.
  private static func topic(after offset: Int, in text: FoldedText) -> Topic? {
    let end = offset + 60
    return text.first("contract", from: offset, upTo: end) != nil
      || text.first("contrat", from: offset, upTo: end) != nil ? .duration : nil
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
