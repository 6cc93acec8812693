extension TokenStream {
  /// A time of day: its minutes since midnight, and the token behind it.
  typealias Clock = (minutes: Int, end: Int)

  /// What makes a time of day of a number of hours: `23 h 59`, `8 heures 30`, `5 p.m.`, `12 noon`,
  /// `nine o'clock`, `2 heures du matin`, `1730 hours`.
  ///
  /// - Parameters:
  ///   - hours: The number, in thousandths.
  ///   - next: The token behind the number.
  func clock(_ hours: Int, _ next: Int, _ limit: Int) -> Clock? {
    guard next < limit, tokens[next].joint.isSubset(of: [.space, .hyphen]) else { return nil }
    let key = tokens[next].key
    let hasFigure =
      next + 1 < limit && tokens[next + 1].kind == .figure
      && tokens[next + 1].joint.isSubset(of: [.space, .slash])
    if key == Self.hour || key == Self.heures && hasFigure && tokens[next + 1].joint == .space {
      let end = next + (hasFigure ? 2 : 1)
      let minutes = hours * 60 / 1000 + (hasFigure ? tokens[next + 1].value / 1000 : 0)
      return half(of: minutes, end, limit) ?? (minutes, end)
    }
    if key == Self.heures { return half(of: hours * 60 / 1000, next + 1, limit) }
    guard language == .english else { return nil }
    if key == Self.noon || key == Self.midnight {
      return (key == Self.noon ? 720 : 0, next + 1)
    }
    if key == Self.o, next + 1 < limit, tokens[next + 1].key == Self.clockWord {
      let minutes = hours * 60 / 1000 + Mark.clockIsAmbiguous
      return half(of: minutes, next + 2, limit) ?? (minutes, next + 2)
    }
    // `8.30 a.m.` is half past eight.
    let minutes = hours % 1000 / 10 < 60 ? hours % 1000 / 10 : 0
    return half(of: hours / 1000 * 60 + minutes + Mark.clockIsAmbiguous, next, limit)
  }

  /// A time of a clock of twelve hours with the half of the day behind it: `a.m.`, `pm`, `in the
  /// evening`, `du matin`, `de l'après-midi`.
  private func half(of minutes: Int, _ next: Int, _ limit: Int) -> Clock? {
    let time = minutes % Mark.clockIsAmbiguous
    guard time <= 720 + 59, next < limit else { return nil }
    let key = tokens[next].key
    func clock(_ isAfternoon: Bool, _ end: Int) -> Clock {
      (time % 720 + (isAfternoon ? 720 : 0), end)
    }
    if key == Self.am || key == Self.pm { return clock(key == Self.pm, next + 1) }
    if key == Self.a || key == Self.p, next + 1 < limit, tokens[next + 1].key == Self.m,
      tokens[next + 1].joint.isSubset(of: [.point, .space]), tokens[next + 1].joint != .space
    {
      return clock(key == Self.p, next + 2)
    }
    // `in the evening`, `du matin`, `de l'après-midi`
    var at = next
    while at < min(limit, next + 3), Self.between.contains(tokens[at].key.bits) { at += 1 }
    guard at > next, at < limit else { return nil }
    if Self.mornings.contains(tokens[at].key.bits) { return clock(false, at + 1) }
    return Self.evenings.contains(tokens[at].key.bits) ? clock(true, at + 1) : nil
  }

  /// Adds a time of day, and in French how long something lasts in short form: `1 h 30`,
  /// `37 heures 30`.
  mutating func addClock(_ hours: Int, _ clock: Clock, from: Int) {
    guard hours < Mark.most else { return }
    if clock.minutes % Mark.clockIsAmbiguous <= 1440 {
      addMark(.time, clock.minutes, from, clock.end)
    }
    if language == .french {
      add(clock.minutes * 1000, .minute, from, clock.end, isOptional: true)
    }
  }

  /// Reads `noon`, `minuit`; gives the token behind it.
  mutating func readClock(_ at: Int, _ text: Range<Int>) -> Int {
    // `après-midi`
    if at == text.lowerBound || tokens[at].joint != .hyphen {
      addMark(.time, entry(at).value, at, at + 1)
    }
    return at + 1
  }

  /// Reads `a quarter to six`, `half past nine`, of which the first word is read; gives the token
  /// behind it.
  mutating func readClockBehind(part at: Int, _ limit: Int) -> Int? {
    guard language == .english, at + 2 < limit,
      tokens[at + 1].key == Self.to || tokens[at + 1].key == Self.past
    else { return nil }
    let minutes = tokens[at].key == Self.halfWord ? 30 : 15
    var hours = tokens[at + 2].value / 1000
    var end = at + 3
    if tokens[at + 2].kind != .figure {
      var reading = CardinalReading(self, at: at + 2, upTo: limit)
      guard let number = reading.take() else { return nil }
      (hours, end) = (number, reading.next)
    }
    guard (1...12).contains(hours) else { return nil }
    let time = hours * 60 + (tokens[at + 1].key == Self.to ? -minutes : minutes)
    let clock = half(of: time, end, limit) ?? (time % 720 + Mark.clockIsAmbiguous, end)
    addMark(.time, clock.minutes, at, clock.end)
    return clock.end
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
  /// `entre 9 heures et 17 heures`, `à partir de 7 heures`.
  func isClock(_ value: Int, _ from: Int, _ next: Int, _ text: Range<Int>) -> Bool {
    guard value <= 24_000, from > text.lowerBound else { return false }
    let end = next + 1
    let behind = end < text.upperBound ? tokens[end].key : WordKey(letters: 0, length: 0)
    // `jusqu'à 12 heures par jour` is no time of day.
    guard behind != Self.par, behind != Self.a || end + 1 < text.upperBound else { return false }
    let before = tokens[from - 1].key
    if before == Self.de {
      return from > text.lowerBound + 1 && tokens[from - 2].key == Self.partir
        || behind == Self.a && [.figure, .word].contains(tokens[end + 1].kind)
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
  private static let noon = WordKey("noon".utf8)
  private static let midnight = WordKey("midnight".utf8)
  private static let am = WordKey("am".utf8)
  private static let pm = WordKey("pm".utf8)
  private static let o = WordKey("o".utf8)
  private static let clockWord = WordKey("clock".utf8)
  private static let to = WordKey("to".utf8)
  private static let past = WordKey("past".utf8)
  private static let halfWord = WordKey("half".utf8)
  private static let p = WordKey("p".utf8)
  private static let m = WordKey("m".utf8)
  static let sur = WordKey("sur".utf8)
  private static let de = WordKey("de".utf8)
  private static let partir = WordKey("partir".utf8)
  private static let clock = WordKey.all(of: "a vers des avant apres entre")
  private static let mornings = WordKey.all(of: "morning matin")
  private static let evenings = WordKey.all(of: "afternoon evening midi soir")
  private static let between = WordKey.all(of: "in the du de l apres")
}
