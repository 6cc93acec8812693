extension TokenStream {
  /// A date with a month's name that begins with a figure; gives the token behind it.
  mutating func readDate(_ at: Int, _ limit: Int) -> Int? {
    let dateJoint: Joint = [.space, .hyphen, .point, .comma]
    func isNear(_ token: Int) -> Bool {
      token < limit && tokens[token].joint.isSubset(of: dateJoint) && tokens[token].joint != []
    }
    let token = tokens[at]
    var day = token.value / 1000
    if token.kind == .ordinal { day = token.value / 1000 }
    // `the 30th of June 2027`
    let hasOf = isNear(at + 1) && tokens[at + 1].key == Self.of && language == .english
    let name = hasOf ? at + 2 : at + 1
    guard (1...31).contains(day), isNear(name), tokens[name].kind == .word else { return nil }
    let month = Int(entry(name).month)
    guard month > 0 else { return nil }
    let year =
      isNear(name + 1) && tokens[name + 1].kind == .figure ? tokens[name + 1].value / 1000 : 0
    guard (1900...2199).contains(year) else {
      addDay(month, day, nameAt: name, from: at, to: name)
      return nil
    }
    addDate(year, month, day, from: at, to: name + 1)
    return name + 2
  }

  /// `January 28, 2025`, `janvier 2025`; gives the token behind it.
  mutating func readMonth(_ at: Int, _ limit: Int) -> Int? {
    func figure(_ token: Int) -> Int? {
      guard token < limit, tokens[token].kind == .figure || tokens[token].kind == .ordinal,
        tokens[token].joint.isSubset(of: [.space, .point, .comma])
      else { return nil }
      return tokens[token].value / 1000
    }
    let month = Int(entry(at).month)
    guard let next = figure(at + 1) else {
      addMonthAlone(month, at)
      return nil
    }
    if (1900...2199).contains(next) {
      addDate(next, month, 0, from: at, to: at + 1)
      return at + 2
    }
    guard (1...31).contains(next) else { return nil }
    guard let year = figure(at + 2), (1900...2199).contains(year) else {
      // `by March, 3 may` has no day.
      if language == .english, tokens[at + 1].joint == .space {
        addDay(month, next, nameAt: at, from: at, to: at + 1)
      }
      return nil
    }
    addDate(year, month, next, from: at, to: at + 2)
    return at + 3
  }

  /// Adds a month without a day and a year: `in April`.
  private mutating func addMonthAlone(_ month: Int, _ at: Int) {
    guard at > 0, tokens[at].joint.isSubset(of: [.space, .hyphen, .opening, .comma]),
      tokens[at].joint != [], ![.figure, .ordinal, .date].contains(tokens[at - 1].kind)
    else { return }
    // `1er avril`, `the first of April`: the day is a word.
    let isDay =
      entry(at - 1).role != .none
      || language == .english && at > 1 && tokens[at - 1].key == Self.of
        && entry(at - 2).role == .ordinal
    if !isDay { addDay(month, 0, nameAt: at, from: at, to: at) }
  }

  /// Adds a day without a year, whose number is read as a quantity, too.
  ///
  /// - Parameter name: The name of the month: `may` in lower case is none, `sept` is seven.
  private mutating func addDay(_ month: Int, _ day: Int, nameAt name: Int, from: Int, to: Int) {
    let isName =
      language == .english
      ? bytes[Int(tokens[name].start)].isUppercase : tokens[name].key != Self.sept
    if isName { addMark(.dayOfYear, month * 100 + day, from, to + 1) }
  }

  private static let sept = WordKey("sept".utf8)

  private mutating func addDate(_ year: Int, _ month: Int, _ day: Int, from: Int, to: Int) {
    marks.append(
      Mark(
        kind: .date, value: year * 10_000 + month * 100 + day,
        range: Int(tokens[from].start)..<Int(tokens[to].end)))
  }
}
