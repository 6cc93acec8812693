/// Web and mail addresses, compared as values.
enum Address {
  /// The address without its language, its scheme, and what ends it: `/en/` and `/fr/` are one.
  static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result = Array(bytes)
    for index in result.indices where result[index].isUppercase { result[index] |= 0x20 }
    for scheme in ["https://", "http://", "www."] where result.starts(with: scheme.utf8) {
      result.removeFirst(scheme.utf8.count)
    }
    while let last = result.last, "/.".utf8.contains(last) { result.removeLast() }
    for index in result.indices.dropFirst(2)
    where result[index - 1] == UInt8(ascii: "f") && result[index] == UInt8(ascii: "r")
      && isEdge(result[index - 2]) && (index + 1 == result.count || isEdge(result[index + 1]))
    {
      result[index - 1] = UInt8(ascii: "e")
      result[index] = UInt8(ascii: "n")
    }
    return result
  }

  private static func isEdge(_ byte: UInt8) -> Bool { byte.isOne(of: "/_-?=&.") }
}

extension Comparer {
  /// Holds the addresses of the whole halves against each other, wherever they stand.
  mutating func compareAddresses(_ answers: Answers) {
    var first = addresses(english) { answers.hasFrench(of: $0) }
    var second = addresses(french) { answers.hasEnglish(of: $0) }
    Self.cancel(&first, &second)
    guard !first.isEmpty || !second.isEmpty else { return }
    let isMany = max(first.count, second.count) > Self.mostAddresses
    // Very many are told alone: a long text that answers them all would be told with each.
    func answer(_ texts: Range<Int>) -> Words? {
      isMany ? nil : Words(text: texts.lowerBound, texts: texts)
    }
    for one in first {
      // The likest one is the answer, if it is like it at all.
      let distances =
        isMany
        ? []
        : second.map {
          editDistance($0.folded, one.folded, upTo: max(4, one.folded.count / 3)) ?? .max
        }
      let best = distances.indices.min { distances[$0] < distances[$1] }
      let other = best.flatMap { distances[$0] < .max ? second.remove(at: $0) : nil }
      report(
        "url-mismatch", .warning, other == nil ? .missingInFrench : .mismatch,
        .address(english.string(one.range), other.map { french.string($0.range) }),
        english: Words(text: one.text, range: one.range),
        french: other.map { Words(text: $0.text, range: $0.range) }
          ?? answer(answers.french(of: one.text)))
    }
    for other in second {
      report(
        "url-mismatch", .warning, .missingInEnglish, .address(nil, french.string(other.range)),
        english: answer(answers.english(of: other.text)),
        french: Words(text: other.text, range: other.range))
    }
  }

  /// The most addresses of a side that are held against each other one by one; the work is their square.
  private static var mostAddresses: Int { 100 }

  /// Takes away what is the same in both, the first of either side first.
  private static func cancel(_ first: inout [FoundAddress], _ second: inout [FoundAddress]) {
    // Most halves have the same ones in the same order.
    if first.elementsEqual(second, by: { $0.folded == $1.folded }) {
      (first, second) = ([], [])
      return
    }
    guard max(first.count, second.count) > mostAddresses else {
      first.removeAll { one in
        guard let index = second.firstIndex(where: { $0.folded == one.folded }) else {
          return false
        }
        second.remove(at: index)
        return true
      }
      return
    }
    var (ones, others) = (Remainder(first.map(\.folded)), Remainder(second.map(\.folded)))
    first.removeAll { others.take($0.folded) }
    second.removeAll { ones.take($0.folded) }
  }

  /// An address as it stands in a text of a half.
  private struct FoundAddress {
    var text: Int
    var range: Range<Int>
    var folded: [UInt8]
  }

  /// The addresses of the texts that have an answer.
  private func addresses(
    _ words: HalfWords, _ isAnswered: (Int) -> Bool
  ) -> [FoundAddress] {
    var result: [FoundAddress] = []
    for text in words.texts.indices where isAnswered(text) {
      for mark in words.texts[text].marks where words.marks[mark].kind == .address {
        let range = words.marks[mark].range
        result.append(
          FoundAddress(text: text, range: range, folded: Address.folded(words.bytes[range])))
      }
    }
    return result
  }
}

extension Message {
  fileprivate static func address(_ first: String?, _ second: String?) -> Self {
    guard let first else {
      return Self(
        english: "the address '\(second ?? "")' stands only in French",
        french: "l'adresse « \(second ?? "") » ne figure qu'en français")
    }
    guard let second else {
      return Self(
        english: "the address '\(first)' stands only in English",
        french: "l'adresse « \(first) » ne figure qu'en anglais")
    }
    return Self(
      english: "the address is '\(first)' in English, '\(second)' in French",
      french: "l'adresse est « \(first) » en anglais, « \(second) » en français")
  }
}
