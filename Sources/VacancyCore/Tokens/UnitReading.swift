extension TokenStream {
  /// Reads what stands behind a number and tells what it counts: `and a half years`, `%`, `euros`;
  /// gives the token behind what changes its value, which is part of its words.
  func readUnit(of mark: inout Mark, _ from: Int, _ next: Int, _ text: Range<Int>) -> Int {
    let limit = text.upperBound
    var next = next
    func take(to end: Int) {
      next = end
      mark.range = mark.range.lowerBound..<Int(tokens[end - 1].end)
    }
    if let half = endOfHalf(next, limit) {
      // `deux millions et demi`, `two and a half million`.
      mark.value += 500 * (scale(next - 1) ?? 1)
      take(to: half)
      while next < limit, mark.value < Mark.most, tokens[next].joint.joinsNumber,
        let scale = scale(next)
      {
        mark.value *= scale
        take(to: next + 1)
      }
    } else if next + 1 < limit, mark.value < Mark.most, entry(next).role == .part,
      tokens[next].joint == .space, let scale = scale(next + 1)
    {
      // `un demi-million`.
      mark.value = mark.value / 1000 * entry(next).value * scale
      take(to: next + 2)
    } else if next + 1 < limit, mark.value < Mark.most, entry(next).role == .part,
      tokens[next].joint == .space, let length = length(next + 1), length.unit.isTime
    {
      // `two half-days`, `une demi-journée`.
      let part = entry(next).value
      // `four half-day seminars` are no two days.
      let isAdjective =
        language == .english && mark.value > 1000
        && bytes[Int(tokens[next + 1].end) - 1] | 0x20 != UInt8(ascii: "s")
      guard !isAdjective else { return next }
      (mark.value, mark.unit) = (mark.value * length.count / 1000 * part, length.unit)
      take(to: next + 2)
      return next
    }
    // What is longer than any figure has no unit: no overflow.
    guard mark.value < 1_000_000 * Mark.most else { return next }
    mark.unit = money(from, next, text)
    guard mark.unit == .none, let (unit, count, at) = unit(at: next, limit) else {
      // `une séance et demie`
      if language == .french, mark.unit == .none, next < limit, tokens[next].joint == .space,
        let half = endOfHalf(next + 1, limit)
      {
        mark.value += 500
        take(to: half)
      }
      return next
    }
    mark.unit = unit
    guard let at else { return next }
    mark.endOfUnit = Int(tokens[at].end)
    mark.value *= count
    if count > 1 { take(to: at + 1) }
    // `trois ans et demi`, `deux fois et demie`.
    if unit.isTime || unit == .turn, let half = endOfHalf(at + 1, limit) {
      mark.value += count * 500
      take(to: half)
    } else if unit == .hour, let minutes = minutes(behindHourAt: at, limit) {
      (mark.value, mark.unit) = (mark.value * 60 + minutes.value, .minute)
      take(to: minutes.end)
    }
    return next
  }

  /// What a word counts, and how many: ten years for `decades`.
  func length(_ token: Int) -> (unit: QuantityUnit, count: Int)? {
    let entry = entry(token)
    guard entry.unit != .none, entry.role != .recurrence else { return nil }
    return (entry.unit, entry.role == .span ? entry.value : 1)
  }

  /// The unit at a token, or behind one adjective: `trois premières années`; where it is a word, its
  /// token.
  private func unit(
    at next: Int, _ limit: Int
  ) -> (unit: QuantityUnit, count: Int, token: Int?)? {
    if hasPercent(behind: next - 1) { return (.percent, 1, nil) }
    guard next < limit else { return nil }
    for token in next..<min(limit, next + 2) {
      let joint = tokens[token].joint
      // `deux millions d'euros`
      let isElided = joint == .apostrophe && token > next && tokens[next].key == Self.d
      guard isElided || joint.isSubset(of: [.space, .hyphen, .other, .opening]),
        !joint.contains(.opening) || token == next
      else { return nil }
      let key = tokens[token].key
      if key == Self.per || key == Self.pour, token + 1 < limit {
        return tokens[token + 1].key == Self.cent ? (.percent, 1, nil) : nil
      }
      if key == Self.a || key == Self.par { return nil }
      if let length = length(token) {
        // `km` is behind its figure; `t` is no word.
        guard !length.unit.isMeasure || key.length > 3 || token == next && isMeasure(token) else {
          return nil
        }
        return (length.unit, length.count, token)
      }
    }
    return nil
  }

  /// Whether a short word behind a figure is the sign of a unit of measurement.
  private func isMeasure(_ token: Int) -> Bool {
    tokens[token - 1].kind == .figure && tokens[token].joint.isSubset(of: [.space, .hyphen])
  }

  /// Whether a percent sign stands behind a token, perhaps with a space between; ``padding`` lies
  /// behind each text.
  private func hasPercent(behind token: Int) -> Bool {
    let end = Int(tokens[token].end)
    let sign = bytes[end] == .space || bytes[end] == UInt8(ascii: ")") ? end + 1 : end
    return bytes[sign] == UInt8(ascii: "%")
  }

  static let a = WordKey("a".utf8)
  private static let d = WordKey("d".utf8)
  static let per = WordKey("per".utf8)
  static let par = WordKey("par".utf8)
  static let an = WordKey("an".utf8)
  static let pour = WordKey("pour".utf8)
  private static let cent = WordKey("cent".utf8)
}
