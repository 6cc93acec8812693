extension TokenStream {
  /// The token behind what makes a time of day of a figure: `23 h 59`, `8 heures 30`, `5 p.m.`,
  /// `12 noon`.
  func endOfClock(_ next: Int, _ limit: Int) -> Int? {
    guard next < limit, tokens[next].joint.joinsNumber else { return nil }
    let key = tokens[next].key
    let hasFigure =
      next + 1 < limit && tokens[next + 1].kind == .figure
      && tokens[next + 1].joint.isSubset(of: [.space, .slash])
    if key == Self.hour { return next + (hasFigure ? 2 : 1) }
    if key == Self.heures, hasFigure, tokens[next + 1].joint == .space { return next + 2 }
    guard language == .english else { return nil }
    if Self.halves.contains(key.bits) { return next + 1 }
    guard key == Self.a || key == Self.p, next + 1 < limit, tokens[next + 1].key == Self.m,
      tokens[next + 1].joint.isSubset(of: [.point, .space]), tokens[next + 1].joint != .space
    else { return nil }
    return next + 2
  }

  /// Notes hours in short form, which may be how long something lasts: `1 h 30`, `37 heures 30`.
  mutating func addClock(_ hours: Int, from: Int, unitAt: Int, to end: Int) {
    guard language == .french, hours < Mark.most else { return }
    let minutes = end == unitAt + 2 ? tokens[unitAt + 1].value : 0
    add(hours * 60 + minutes, .minute, from, end, isOptional: true)
  }

  /// The token behind `24 hours a day`, `7 jours sur 7`, of which the first number is read.
  func endOfRound(_ value: Int, _ unit: QuantityUnit, _ next: Int, _ limit: Int) -> Int? {
    guard
      let at = (next..<min(limit, next + 2)).first(where: { entry($0).unit == unit }),
      at + 2 < limit, tokens[at + 1].joint.joinsNumber, tokens[at + 2].joint.joinsNumber
    else { return nil }
    let key = tokens[at + 1].key
    if language == .french, key == Self.sur {
      if tokens[at + 2].kind == .figure { return tokens[at + 2].value == value ? at + 3 : nil }
      var reading = CardinalReading(self, at: at + 2, upTo: limit)
      return reading.take().map { $0 * 1000 } == value ? reading.next : nil
    }
    guard key == Self.a || key == Self.per || key == Self.par else { return nil }
    let whole = entry(at + 2).unit
    return value == 24_000 && unit == .hour && whole == .day
      || value == 7000 && unit == .day && whole == .week ? at + 3 : nil
  }

  /// Whether hours are a time of day that English writes as `17:00`: `à 17 heures`, `de 9 heures à`,
  /// `entre 9 heures et 17 heures`.
  func isClock(_ value: Int, _ from: Int, _ next: Int, _ text: Range<Int>) -> Bool {
    guard value <= 24_000, from > text.lowerBound else { return false }
    let end = next + 1
    let behind = end < text.upperBound ? tokens[end].key : WordKey(letters: 0, length: 0)
    // `jusqu'à 12 heures par jour` is no time of day.
    guard behind != Self.par, behind != Self.a || end + 1 < text.upperBound else { return false }
    let before = tokens[from - 1].key
    if before == Self.de {
      return behind == Self.a && [.figure, .word].contains(tokens[end + 1].kind)
        && (tokens[end + 1].kind == .figure || entry(end + 1).role != .none)
    }
    if before == Self.et {
      // `entre 9 heures et`, `entre 8 h 30 et`.
      return (max(text.lowerBound, from - 3)..<from).contains {
        tokens[$0].key == Self.heures || tokens[$0].key == Self.hour
      }
    }
    return Self.clock.contains(before.bits)
  }

  private static let hour = WordKey("h".utf8)
  private static let heures = WordKey("heures".utf8)
  private static let halves = WordKey.all(of: "am pm noon midnight")
  private static let p = WordKey("p".utf8)
  private static let m = WordKey("m".utf8)
  static let sur = WordKey("sur".utf8)
  private static let de = WordKey("de".utf8)
  private static let clock = WordKey.all(of: "a vers des avant apres entre")
}
