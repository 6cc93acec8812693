import VacancyCore

// MARK: - Header lines

extension Sample {
  func headerMutations(_ half: String, _ random: inout SeededGenerator) -> [Mutation] {
    var result: [Mutation] = []
    for field in ["deadline", "salary", "grade", "jobNumber"] {
      guard let (pointer, range) = value(half, field),
        let at = range.filter({ isDigit(bytes[$0]) }).randomElement(using: &random)
      else { continue }
      result.append(Mutation("header: a digit of \(field)", [digit(at, &random)], at: [pointer]))
    }
    for (field, words) in Self.headerWords {
      guard let (pointer, range) = value(half, field) else { continue }
      let value = text(range)
      guard let (old, new) = words.first(where: { value.contains($0.0) }) else { continue }
      let changed = value.replacing(old, with: new, maxReplacements: 1)
      result.append(
        Mutation("header: \(field)", range, by: Array(changed.utf8), at: [pointer]))
      result.append(
        Mutation("header: a line dropped", lines(of: range), at: [pointer], isWhole: true))
    }
    if let (pointer, range) = value(half, "posts"),
      let at = range.first(where: { isDigit(bytes[$0]) })
    {
      result.append(Mutation("header: posts", [digit(at, &random)], at: [pointer]))
    }
    for member in ["directReports", "indirectReports"] {
      let pointer = "/halves/\(half)/interrelationships/\(member)"
      guard let span = spans[pointer + "/text"] ?? spans[pointer] else { continue }
      result.append(
        Mutation("counts: reports", span.start..<span.end, by: Array("7".utf8), at: [pointer]))
    }
    return result
  }

  /// The pointer and the range of a header field.
  private func value(_ half: String, _ field: String) -> (pointer: String, Range<Int>)? {
    let pointer = "/halves/\(half)/\(field)"
    return (spans[pointer] ?? spans[pointer + "/text"]).map { (pointer, $0.start..<$0.end) }
  }

  /// What the words of header fields are replaced by.
  private static let headerWords: [(field: String, words: [(String, String)])] = [
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

  private func digit(_ at: Int, _ random: inout SeededGenerator) -> Mutation.Edit {
    let old = bytes[at]
    var new = old
    while new == old { new = UInt8.random(in: 0x31...0x39, using: &random) }
    return .init(at..<at + 1, [new])
  }
}

// MARK: - Running text

extension Sample {
  /// One mutation of each value of the running text.
  func textMutations(_ half: String, _ random: inout SeededGenerator) -> [Mutation] {
    var result: [Mutation] = []
    for pointer in texts(half) {
      guard let span = spans[pointer] else { continue }
      let addresses = runs(of: span) { $0 > 0x20 }.filter { text($0).contains("nato.int") }
      for address in addresses {
        let isURL = text(address).hasPrefix("http")
        let letters = address.filter { at in
          isLetter(bytes[at]) && (!isURL || at > address.lowerBound + 12)
            && !"fren".utf8.contains(bytes[at])
        }
        if let at = letters.randomElement(using: &random) {
          result.append(Mutation("address", at..<at + 1, by: [0x78], at: [pointer]))
        }
      }
      let words = words(span).filter { word in !addresses.contains { $0.overlaps(word) } }
      for (index, word) in words.enumerated() {
        let next = index + 1 < words.count ? words[index + 1] : nil
        result += mutations(of: word, next, pointer, half, &random)
      }
    }
    return result
  }

  private func mutations(
    of word: Range<Int>, _ next: Range<Int>?, _ pointer: String, _ half: String,
    _ random: inout SeededGenerator
  ) -> [Mutation] {
    let string = text(word)
    if string.allSatisfy({ $0.isASCII && $0.isNumber }) {
      return number(word, pointer, &random).map { [$0] } ?? []
    }
    let levels = ["I", "II", "III", "IV", "V", "VI"]
    let after = bytes[word.upperBound...].prefix(2)
    if levels.contains(string), after.first == 0x20 || after.first == 0x28, after.contains(0x28) {
      let new = levels.filter { $0 != string }.randomElement(using: &random) ?? "VI"
      return [Mutation("level", word, by: Array(new.utf8), at: [pointer])]
    }
    let numbers = half == "en" ? Self.english : Self.french
    if numbers.contains(string.lowercased()),
      string != "un" || next.map({ ["an", "mois", "year", "month"].contains(text($0)) }) ?? false
    {
      let isCompound =
        byte(before: word) == 0x2D
        || after.first == 0x2D && next.map { numbers.contains(text($0)) } ?? false
      guard !isCompound, !(string == "deux" && isPartitive(word)) else { return [] }
      let others = numbers.filter { $0 != string && $0 != "un" }
      let new = others.randomElement(using: &random) ?? "six"
      return [Mutation("number word", word, by: Array(new.utf8), at: [pointer])]
    }
    return acronym(word, pointer, half, &random)
  }

  private func number(
    _ word: Range<Int>, _ pointer: String, _ random: inout SeededGenerator
  ) -> Mutation? {
    let (before, after) = (byte(before: word), bytes[word.upperBound...].first)
    // Page numbers and `2^e`.
    let line = text(lines(of: word))
    let isPageNumber =
      line.utf8.count < 20
      && (line.hasPrefix("Page ") || line.hasPrefix("- ") || line.utf8.count <= 3)
    if isPageNumber || after == 0x5E { return nil }
    if after == 0x2F || before == 0x2F {
      // A day or a month: the other figure of one digit keeps it a date of the calendar.
      let at = word.upperBound - 1
      return Mutation(
        "date", at..<at + 1, by: [bytes[at] == 0x31 ? 0x32 : 0x31], at: [pointer])
    }
    return Mutation("digit", [digit(Int.random(in: word, using: &random), &random)], at: [pointer])
  }

  /// A letter of an acronym changed or dropped, and the acronym replaced by another one of the half.
  private func acronym(
    _ word: Range<Int>, _ pointer: String, _ half: String, _ random: inout SeededGenerator
  ) -> [Mutation] {
    let string = text(word)
    guard (3...8).contains(word.count),
      word.count(where: { isUpper(bytes[$0]) }) * 3 >= word.count * 2,
      word.allSatisfy({ isLetter(bytes[$0]) && bytes[$0] < 0x80 }),
      !["XXI", "NOTE"].contains(string), !isInCapitals(word), !isReported(string)
    else { return [] }
    // A small `s` is a plural.
    let last = bytes[word.upperBound - 1] == 0x73 ? word.upperBound - 1 : word.upperBound
    let at = Int.random(in: word.lowerBound..<last, using: &random)
    let letter =
      [UInt8]("ABCDEFGHJKLMNOPRSTUVWXZ".utf8).filter { $0 != bytes[at] }.randomElement(
        using: &random) ?? 0x58
    let isDropped = Bool.random(using: &random) && word.count > 3
    let isNATO = string == "NATO" || string == "OTAN"
    var result = [
      Mutation(
        isNATO ? "acronym: NATO" : "acronym", at..<at + 1, by: isDropped ? [] : [letter],
        at: [pointer])
    ]
    // `OTAN` may be anywhere.
    if !isNATO, let other = otherAcronym(string, half, &random) {
      result.append(Mutation("acronym: another", word, by: Array(other.utf8), at: [pointer]))
    }
    return result
  }

  /// Another acronym that the half has.
  private func otherAcronym(
    _ string: String, _ half: String, _ random: inout SeededGenerator
  ) -> String? {
    var others: Set<String> = []
    for span in texts(half).compactMap({ spans[$0] }) {
      for word in words(span)
      where (3...8).contains(word.count) && word.allSatisfy({ isUpper(bytes[$0]) })
        && !isInCapitals(word)
      {
        others.insert(text(word))
      }
    }
    others.subtract([string, "NATO", "OTAN", "XXI", "NOTE", "III"])
    return others.sorted().randomElement(using: &random)
  }

  /// Whether the line of a word is in capitals, where every word looks like an acronym.
  private func isInCapitals(_ word: Range<Int>) -> Bool {
    let line = bytes[lines(of: word)]
    return line.count { $0 &- 0x61 < 26 } < line.count(where: isUpper)
  }

  /// Whether the comparison reports a word of the untouched notice.
  private func isReported(_ word: String) -> Bool {
    comparison.differences.contains {
      $0.severity > .note && ($0.english?.text == word || $0.french?.text == word)
    }
  }

  /// `l'une des deux langues officielles`: a number that the other half need not have.
  private func isPartitive(_ word: Range<Int>) -> Bool {
    let before = text(max(0, word.lowerBound - 4)..<word.lowerBound)
    return ["les ", "des ", "ces "].contains(before)
  }

  private static let english = [
    "two", "three", "four", "five", "six", "seven", "eight", "ten", "twelve",
  ]
  private static let french = [
    "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "dix", "douze",
  ]
}

// MARK: - Bytes

extension Sample {
  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  private func byte(before word: Range<Int>) -> UInt8? {
    word.lowerBound > 0 ? bytes[word.lowerBound - 1] : nil
  }

  /// The words of a range: runs of letters and digits.
  private func words(_ range: TextRange) -> [Range<Int>] {
    runs(of: range) { isLetter($0) || isDigit($0) }
  }

  /// The longest runs of bytes of a kind.
  private func runs(of range: TextRange, _ isIncluded: (UInt8) -> Bool) -> [Range<Int>] {
    bytes[range.start..<range.end].split { !isIncluded($0) }.map(\.indices)
  }
}
