/// Web and mail addresses of the whole halves, wherever they are.
struct AddressCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    guard let map = notice.map else { return [] }
    var first = addresses(.english, notice.words.english, map)
    var second = addresses(.french, notice.words.french, map)
    cancelEqual(&first, &second) { $0.folded }
    guard !first.isEmpty || !second.isEmpty else { return [] }
    let isMany = max(first.count, second.count) > Self.mostAddresses
    // Very many are reported alone: a long text that is aligned with them all would be shown with each.
    func counterpart(_ address: FoundAddress, _ language: Language) -> Finding.Side? {
      guard !isMany else { return nil }
      let texts = map.counterparts(of: address.text, language)
      var side = notice.side(texts.lowerBound, language.other)
      side.surroundings?.texts = texts.map { notice.path(of: $0, language.other) }
      return side
    }
    func finding(_ addresses: Bilingual<FoundAddress?>) -> Finding {
      let sides = Bilingual { language in
        addresses[language].map { notice.side($0.text, language, $0.range) }
          ?? addresses[language.other].flatMap { counterpart($0, language.other) }
      }
      return notice.difference(
        .urlMismatch, .address(notice.strings(addresses.map { $0?.range })), sides,
        kind: .of(addresses))
    }
    let english = first.map { one in
      // The likest one is the counterpart, if it is like it at all.
      let distances =
        isMany
        ? []
        : second.map {
          editDistance($0.folded, one.folded, upTo: max(4, one.folded.count / 3)) ?? .max
        }
      let best = distances.indices.min { distances[$0] < distances[$1] }
      let other = best.flatMap { distances[$0] < .max ? second.remove(at: $0) : nil }
      return finding(Bilingual(english: one, french: other))
    }
    return english + second.map { finding(Bilingual($0, in: .french)) }
  }

  /// The most addresses of a side that are compared one by one; the work is their square.
  private static let mostAddresses = 100

  private typealias FoundAddress = (text: Int, range: Range<Int>, folded: [UInt8])

  /// The addresses of the texts that have a counterpart.
  private func addresses(
    _ language: Language, _ words: HalfWords, _ map: AlignmentMap
  ) -> [FoundAddress] {
    var result: [FoundAddress] = []
    for text in words.texts.indices
    where !words.texts[text].marks.isEmpty && !map.counterparts(of: text, language).isEmpty {
      for mark in words.marks[words.texts[text].marks] where mark.kind == .address {
        result.append((text, mark.range, Address.folded(words.bytes[mark.range])))
      }
    }
    return result
  }
}

extension Message {
  fileprivate static func address(_ addresses: Bilingual<String?>) -> Self {
    guard let (address, language) = addresses.only() else {
      return .mismatch(
        Message(english: "the address", french: "l'adresse"), addresses.english ?? "",
        addresses.french ?? "")
    }
    return .only(
      Message(english: "the address '\(address)'", french: "l'adresse « \(address) »"),
      in: language)
  }
}
