import VacancyCore

extension Sample {
  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  /// The words of a range, cut at what is neither letter nor digit.
  private func words(_ range: TextRange) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var at = range.start
    while at < range.end {
      let start = at
      while at < range.end, isLetter(bytes[at]) || isDigit(bytes[at]) { at += 1 }
      if at > start { result.append(start..<at) } else { at += 1 }
    }
    return result
  }

  /// The stretches without white space that hold an address.
  private func addresses(_ range: TextRange) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var at = range.start
    while at < range.end {
      let start = at
      while at < range.end, bytes[at] > 0x20 { at += 1 }
      if at > start, text(start..<at).contains("nato.int") { result.append(start..<at) }
      at += 1
    }
    return result
  }

  // MARK: - Header lines

  func headerMutations(_ half: String, _ random: inout SeededGenerator) -> [Mutation] {
    var result: [Mutation] = []
    for field in ["deadline", "salary", "grade", "jobNumber"] {
      let pointer = "/halves/\(half)/\(field)"
      guard let span = spans[pointer] ?? spans[pointer + "/text"] else { continue }
      let digits = (span.start..<span.end).filter { isDigit(bytes[$0]) }
      guard let at = digits.randomElement(using: &random) else { continue }
      result.append(Mutation("header: a digit of \(field)", [digit(at, &random)], at: [pointer]))
    }
    let replacements: [(field: String, words: [(String, String)])] = [
      ("clearance", [("NS", "NR"), ("CTS", "NS"), ("NC", "CTS"), ("NR", "NU")]),
      (
        "location",
        [
          ("Belgium-Brussels", "Italy-Naples"), ("Belgique-Bruxelles", "Belgique-Mons"),
          ("Tallinn", "Riga"),
        ]
      ),
      (
        "schedule",
        [
          ("Full-time", "Part-time"), ("Part-time", "Full-time"), ("Temps plein", "Temps partiel"),
          ("Temps partiel", "Temps plein"),
        ]
      ),
      (
        "body",
        [
          ("International Staff (NATO IS)", "International Military Staff (NATO IMS)"),
          ("OTAN SI", "OTAN EMI"),
        ]
      ),
    ]
    for (field, words) in replacements {
      let pointer = "/halves/\(half)/\(field)"
      guard let span = spans[pointer] ?? spans[pointer + "/text"] else { continue }
      let value = text(span.start..<span.end)
      guard let (old, new) = words.first(where: { value.contains($0.0) }) else { continue }
      let changed = replacing(old, with: new, in: value)
      result.append(
        Mutation(
          "header: \(field)", [.init(range: span.start..<span.end, text: Array(changed.utf8))],
          at: [pointer]))
      // The whole line.
      result.append(
        Mutation(
          "header: a line dropped", [.init(range: lines(of: span.start..<span.end), text: [])],
          at: [pointer], isWhole: true))
    }
    if let span = spans["/halves/\(half)/posts"] {
      let digits = (span.start..<span.end).filter { isDigit(bytes[$0]) }
      if let at = digits.first {
        result.append(
          Mutation("header: posts", [digit(at, &random)], at: ["/halves/\(half)/posts"]))
      }
    }
    for member in ["directReports", "indirectReports"] {
      let pointer = "/halves/\(half)/interrelationships/\(member)"
      guard let span = spans[pointer + "/text"] ?? spans[pointer] else { continue }
      result.append(
        Mutation(
          "counts: reports", [.init(range: span.start..<span.end, text: Array("7".utf8))],
          at: [pointer]))
    }
    return result
  }

  private func replacing(_ old: String, with new: String, in text: String) -> String {
    let bytes = Array(text.utf8)
    let pattern = Array(old.utf8)
    for start in 0...max(0, bytes.count - pattern.count)
    where start + pattern.count <= bytes.count
      && bytes[start..<start + pattern.count].elementsEqual(pattern)
    {
      return String(decoding: bytes[..<start], as: UTF8.self) + new
        + String(decoding: bytes[(start + pattern.count)...], as: UTF8.self)
    }
    return text
  }

  private func digit(_ at: Int, _ random: inout SeededGenerator) -> Mutation.Edit {
    let old = bytes[at]
    var new = old
    while new == old { new = UInt8.random(in: 0x31...0x39, using: &random) }
    return .init(range: at..<at + 1, text: [new])
  }

  // MARK: - Running text

  /// One mutation of each value of the running text.
  func textMutations(_ half: String, _ random: inout SeededGenerator) -> [Mutation] {
    var result: [Mutation] = []
    for pointer in texts(half) {
      guard let span = spans[pointer] else { continue }
      let addresses = addresses(span)
      for address in addresses {
        let letters = address.filter {
          isLetter(bytes[$0]) && !text(address).hasPrefix("http")
            || isLetter(bytes[$0]) && $0 > address.lowerBound + 12
        }
        let spared = letters.filter {
          !(bytes[$0] == 0x66 || bytes[$0] == 0x72 || bytes[$0] == 0x65 || bytes[$0] == 0x6E)
        }
        if let at = spared.randomElement(using: &random) {
          result.append(
            Mutation("address", [.init(range: at..<at + 1, text: [0x78])], at: [pointer]))
        }
      }
      let words = words(span).filter { word in !addresses.contains { $0.overlaps(word) } }
      for (index, word) in words.enumerated() {
        result += mutations(of: word, index, words, span, pointer, half, &random)
      }
    }
    return result
  }

  private func mutations(
    of word: Range<Int>, _ index: Int, _ words: [Range<Int>], _ span: TextRange, _ pointer: String,
    _ half: String, _ random: inout SeededGenerator
  ) -> [Mutation] {
    let string = text(word)
    let before = word.lowerBound > 0 ? bytes[word.lowerBound - 1] : 0
    let after = word.upperBound < bytes.count ? bytes[word.upperBound] : 0
    if string.allSatisfy({ $0.isASCII && $0.isNumber }) {
      // Page numbers and `2^e`.
      let line = text(lines(of: word))
      let isFurniture =
        line.utf8.count < 20
        && (line.hasPrefix("Page ") || line.hasPrefix("- ") || line.utf8.count <= 3)
      if isFurniture || after == 0x5E { return [] }
      if after == 0x2F || before == 0x2F {
        // A day or a month: the other figure of one digit keeps it a date of the calendar.
        let at = word.upperBound - 1
        let new: UInt8 = bytes[at] == 0x31 ? 0x32 : 0x31
        return [Mutation("date", [.init(range: at..<at + 1, text: [new])], at: [pointer])]
      }
      let at = Int.random(in: word, using: &random)
      return [Mutation("digit", [digit(at, &random)], at: [pointer])]
    }
    if ["I", "II", "III", "IV", "V", "VI"].contains(string), after == 0x20 || after == 0x28,
      text(word.upperBound..<min(bytes.count, word.upperBound + 2)).contains("(")
    {
      let levels = ["I", "II", "III", "IV", "V", "VI"].filter { $0 != string }
      let new = levels.randomElement(using: &random) ?? "VI"
      return [Mutation("level", [.init(range: word, text: Array(new.utf8))], at: [pointer])]
    }
    let numbers = half == "en" ? Self.english : Self.french
    if numbers.contains(string.lowercased()), string != "un" || isUnit(index + 1, words) {
      let isCompound =
        before == 0x2D
        || after == 0x2D && index + 1 < words.count && numbers.contains(text(words[index + 1]))
      guard !isCompound, !(string == "deux" && isPartitive(word)) else { return [] }
      let others = numbers.filter { $0 != string && $0 != "un" && $0 != "one" }
      let new = others.randomElement(using: &random) ?? "six"
      return [Mutation("number word", [.init(range: word, text: Array(new.utf8))], at: [pointer])]
    }
    let capitals = word.filter { isUpper(bytes[$0]) }.count
    let isAcronym =
      word.count >= 3 && word.count <= 8 && capitals * 3 >= word.count * 2
      && word.allSatisfy { isLetter(bytes[$0]) && bytes[$0] < 0x80 }
      && !["XXI", "NOTE"].contains(string)
    if isAcronym, !isInCapitals(word), !isKnownSlip(string) {
      // A small `s` is a plural.
      let last = bytes[word.upperBound - 1] == 0x73 ? word.upperBound - 1 : word.upperBound
      let at = Int.random(in: word.lowerBound..<last, using: &random)
      let letter =
        [UInt8]("ABCDEFGHJKLMNOPRSTUVWXZ".utf8).filter { $0 != bytes[at] }.randomElement(
          using: &random) ?? 0x58
      let edit =
        Bool.random(using: &random) && word.count > 3
        ? Mutation.Edit(range: at..<at + 1, text: []) : .init(range: at..<at + 1, text: [letter])
      return [
        Mutation(
          string == "NATO" || string == "OTAN" ? "acronym: NATO" : "acronym", [edit], at: [pointer])
      ]
        + another(string, half, &random).map { other in
          Mutation(
            "acronym: another", [.init(range: word, text: Array(other.utf8))], at: [pointer])
        }
    }
    return []
  }

  /// Another acronym that the half has; `OTAN` stands where it pleases.
  private func another(
    _ string: String, _ half: String, _ random: inout SeededGenerator
  ) -> [String] {
    guard string != "NATO", string != "OTAN" else { return [] }
    var others: Set<String> = []
    for span in texts(half).compactMap({ spans[$0] }) {
      for word in words(span) where (3...8).contains(word.count) && !isInCapitals(word) {
        if word.allSatisfy({ isUpper(bytes[$0]) }) { others.insert(text(word)) }
      }
    }
    others.subtract([string, "NATO", "OTAN", "XXI", "NOTE", "III"])
    return others.sorted().randomElement(using: &random).map { [$0] } ?? []
  }

  /// Whether the line of a word is in capitals, where every word looks like an acronym.
  private func isInCapitals(_ word: Range<Int>) -> Bool {
    let line = bytes[lines(of: word)]
    return line.filter { $0 &- 0x61 < 26 }.count < line.filter { isUpper($0) }.count
  }

  /// Whether the comparison finds fault with a word as it is.
  private func isKnownSlip(_ word: String) -> Bool {
    comparison.differences.contains {
      $0.severity > .note && ($0.english?.text == word || $0.french?.text == word)
    }
  }

  /// `l'une des deux langues officielles`: a number that the other half need not have.
  private func isPartitive(_ word: Range<Int>) -> Bool {
    let before = text(max(0, word.lowerBound - 4)..<word.lowerBound)
    return ["les ", "des ", "ces "].contains(before)
  }

  private func isUnit(_ index: Int, _ words: [Range<Int>]) -> Bool {
    index < words.count && ["an", "mois", "year", "month"].contains(text(words[index]))
  }

  private static let english = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "ten", "twelve",
  ].filter { $0 != "one" }
  private static let french = [
    "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "dix", "douze",
  ]
}
