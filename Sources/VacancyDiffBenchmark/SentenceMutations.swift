import VacancyCore

/// Slips in the sentences of a text.
extension Sample {
  /// - Parameter others: The notices whose sentences replace those of this one.
  func sentenceMutations(
    _ half: String, _ others: [Sample], _ random: inout SeededGenerator
  ) -> [Mutation] {
    var result: [Mutation] = []
    let foreign = others.flatMap { other in
      other.texts(half).flatMap { other.sentences(of: $0).map { other.text($0) } }
    }
    let untranslated = texts(half == "en" ? "fr" : "en").flatMap { pointer in
      sentences(of: pointer).map { text($0) }
    }.filter { $0.utf8.count > 40 }
    for pointer in texts(half) {
      let sentences = sentences(of: pointer)
      guard let first = sentences.first, let last = sentences.last else { continue }
      if let cut = cut(first.lowerBound..<last.upperBound, &random) {
        result.append(Mutation("text: cut off", cut, at: [pointer]))
      }
      result += wordMutations(first.lowerBound..<last.upperBound, half, pointer, &random)
      guard sentences.count > 1 else { continue }
      for (index, sentence) in sentences.enumerated() {
        let own = Array(bytes[sentence])
        result.append(
          Mutation("sentence: dropped", dropped(sentences, index), at: [pointer]))
        result.append(
          Mutation("sentence: doubled", sentence, by: own + [32] + own, at: [pointer]))
        if let other = foreign.randomElement(using: &random), !text(sentence).contains(other) {
          result.append(
            Mutation("sentence: replaced", sentence, by: Array(other.utf8), at: [pointer]))
        }
        if let other = untranslated.randomElement(using: &random) {
          result.append(
            Mutation("sentence: untranslated", sentence, by: Array(other.utf8), at: [pointer]))
        }
        if index + 1 < sentences.count {
          let next = sentences[index + 1]
          result.append(
            Mutation(
              "sentence: swapped",
              [.init(sentence, Array(bytes[next])), .init(next, own)], at: [pointer]))
        }
      }
    }
    return result
  }

  /// The sentence with the white space behind it, or before the last one.
  private func dropped(_ sentences: [Range<Int>], _ index: Int) -> Range<Int> {
    index + 1 < sentences.count
      ? sentences[index].lowerBound..<sentences[index + 1].lowerBound
      : sentences[index - 1].upperBound..<sentences[index].upperBound
  }

  /// The end of a text, from the end of a word in its second half on.
  private func cut(_ range: Range<Int>, _ random: inout SeededGenerator) -> Range<Int>? {
    let ends = range.filter {
      $0 > range.lowerBound + range.count / 2 && $0 < range.lowerBound + range.count * 9 / 10
        && bytes[$0] == 32
    }
    guard range.count > 80, let end = ends.randomElement(using: &random) else { return nil }
    return end..<range.upperBound
  }

  // MARK: - Words

  private func wordMutations(
    _ range: Range<Int>, _ half: String, _ pointer: String, _ random: inout SeededGenerator
  ) -> [Mutation] {
    var result: [Mutation] = []
    let words = words(in: range).filter { word in
      word.count > 1 && bytes[word].allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
    }
    if let word = words.randomElement(using: &random) {
      let copy = [32] + Array(bytes[word])
      result.append(
        Mutation("word: doubled", word.upperBound..<word.upperBound, by: copy, at: [pointer]))
    }
    if pointer.contains("/additional/") || pointer.contains("/application/") {
      let long = words.filter { $0.count > 4 }
      if let word = long.randomElement(using: &random),
        let other = long.randomElement(using: &random),
        bytes[word] != bytes[other]
      {
        result.append(
          Mutation("fixed wording: word", word, by: Array(bytes[other]), at: [pointer]))
      }
    }
    for (kind, old, new) in half == "en" ? Self.englishSlips : Self.frenchSlips {
      guard let place = first(old, in: range) else { continue }
      result.append(Mutation(kind, place, by: Array(new.utf8), at: [pointer]))
    }
    return result
  }

  /// What is replaced by what, with the spaces around it.
  private static let englishSlips: [(kind: String, old: String, new: String)] = [
    ("polarity: lost", " not ", " "), ("polarity: added", " will be ", " will not be "),
    ("opposite: bounds", " at least ", " at most "), ("opposite: modal verb", " must ", " may "),
    ("opposite: inside", " internal ", " external "), ("opposite: time", " before ", " after "),
    ("opposite: height", " higher ", " lower "),
  ]
  private static let frenchSlips: [(kind: String, old: String, new: String)] = [
    ("polarity: lost", " n'est pas ", " est "), ("polarity: added", " sera ", " ne sera pas "),
    ("opposite: bounds", " au moins ", " au plus "),
    ("opposite: modal verb", " doit ", " peut "), ("opposite: inside", " interne ", " externe "),
    ("opposite: time", " avant ", " après "),
    ("opposite: height", " supérieur ", " inférieur "),
  ]

  private func first(_ words: String, in range: Range<Int>) -> Range<Int>? {
    let letters = Array(words.utf8)
    guard range.count >= letters.count else { return nil }
    let start = (range.lowerBound...(range.upperBound - letters.count)).first {
      bytes[$0..<$0 + letters.count].elementsEqual(letters)
    }
    return start.map { $0..<$0 + letters.count }
  }

  private func words(in range: Range<Int>) -> [Range<Int>] {
    bytes[range].split(whereSeparator: { $0 <= 32 }).map { $0.startIndex..<$0.endIndex }
  }

  // MARK: - Sentences

  /// The sentences of a text that stands on one line: from a capital letter to a full stop.
  private func sentences(of pointer: String) -> [Range<Int>] {
    guard let span = spans[pointer], !bytes[span.start..<span.end].contains(10) else { return [] }
    var result: [Range<Int>] = []
    var start = span.start
    for at in span.start..<span.end where bytes[at] == UInt8(ascii: ".") {
      let next = at + 2
      guard at + 1 == span.end || next < span.end && bytes[at + 1] == 32 && isCapital(next),
        at - start > 20
      else { continue }
      result.append(start..<at + 1)
      start = min(next, span.end)
    }
    return result
  }

  private func isCapital(_ at: Int) -> Bool {
    bytes[at] >= 0x41 && bytes[at] <= 0x5A
      || bytes[at] == 0xC3 && at + 1 < bytes.count && bytes[at + 1] < 0x9F
  }
}
