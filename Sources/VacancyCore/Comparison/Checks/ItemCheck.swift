/// Items without a counterpart in their list: those that the other half has in its other list as
/// moved there, the others as missing.
///
/// An item that is essential in one half and desirable in the other is as serious as a missing one.
struct ItemCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    let splits = notice.alignment.splitItems.map { split($0, in: notice) }
    return splits + unmatchedItems(in: notice)
  }

  /// A note that an item is two in the other half.
  private func split(_ bead: Bead, in notice: AlignedNotice) -> Finding {
    let texts = Bilingual { bead[$0].lowerBound }
    var sides = notice.sides(texts)
    for language in Language.allCases where bead[language].count > 1 {
      let paths = bead[language].map { notice.path(of: $0, language) }
      if language == .english {
        sides.english?.surroundings?.texts = paths
      } else {
        sides.french?.surroundings?.texts = paths
      }
    }
    let last = Bilingual { notice.words.text(bead[$0].upperBound - 1, $0).place.index + 1 }
    return notice.difference(
      .itemMissing,
      .split(
        Bilingual { notice.name(of: bead[$0].lowerBound, $0) },
        Bilingual { bead[$0].count > 1 ? last[$0] : nil }),
      sides, kind: .split, severity: .note)
  }

  private func unmatchedItems(in notice: AlignedNotice) -> [Finding] {
    let unmatched = notice.alignment.unmatchedItems
    guard !unmatched.isEmpty || !notice.alignment.itemsInOtherLists.isEmpty else { return [] }
    let replaced = replacedItems(unmatched, notice.words)
    let isReplaced = Bilingual { language in Set(replaced.map { $0[language] }) }
    return notice.alignment.itemsInOtherLists.flatMap { part, items in
      findings(movedFrom: part, items, in: notice)
    }
      + replaced.map { item in
        notice.difference(
          .itemMissing, .replaced(notice.name(of: item.map { $0 })), notice.sides(item))
      }
      + unmatched.filter { !isReplaced[$0.language].contains($0.text) }.map {
        notice.missing(.itemMissing, $0.text, $0.language)
      }
  }

  /// As many items of one list as are reported one by one; more are a heading that was lost or
  /// exchanged.
  private static let mostMoved = 3

  private func findings(
    movedFrom part: TextPlace.Part, _ items: [Bilingual<Int>], in notice: AlignedNotice
  ) -> [Finding] {
    guard let first = items.first, items.count > Self.mostMoved else {
      return items.map { notice.moved(.itemMissing, $0) }
    }
    return [
      notice.difference(
        .itemMissing, .listsMoved(items.count, part), notice.sides(first), kind: .moved,
        values: items.map { notice.words.english.string(ofText: $0.english) })
    ]
  }

  /// The items without a counterpart that have the same number in lists of the same length.
  ///
  /// They are more likely one item that was replaced or that is worded freely than two that are
  /// missing: one finding shows both.
  private func replacedItems(
    _ items: [Alignment.Unmatched], _ words: Bilingual<HalfWords>
  ) -> [Bilingual<Int>] {
    [TextPlace.Part.essential, .desirable].flatMap { part -> [Bilingual<Int>] in
      let texts = words.texts(part)
      guard texts.english.count == texts.french.count else { return [] }
      let numbers = Bilingual { language in
        items.filter { $0.language == language && texts[language].contains($0.text) }.map {
          $0.text - texts[language].lowerBound
        }
      }
      let french = Set(numbers.french)
      return numbers.english.filter(french.contains).map { number in
        texts.map { $0.lowerBound + number }
      }
    }
  }
}

extension Message {
  /// - Parameters:
  ///   - first: The names of the first item in either half.
  ///   - last: The number of the second one, where there are two.
  fileprivate static func split(_ first: Bilingual<Message>, _ last: Bilingual<Int?>) -> Self {
    let english = Bilingual { language in
      first[language].english + (last[language].map { " with \($0)" } ?? "")
    }
    let french = Bilingual { language in
      first[language].french + (last[language].map { " avec \($0)" } ?? "")
    }
    return Self(
      english: "\(english.english) in English corresponds to \(english.french) in French",
      french: "\(french.english) en anglais correspond à \(french.french) en français")
  }

  fileprivate static func replaced(_ place: Message) -> Self {
    Self(
      english: "\(place.english) probably says something else in French",
      french: "\(place.french) dit sans doute autre chose en français")
  }

  fileprivate static func listsMoved(_ count: Int, _ part: TextPlace.Part) -> Self {
    part == .essential
      ? Self(
        english: "\(count) essential qualifications in English are desirable in French",
        french: "\(count) acquis essentiels en anglais sont souhaitables en français")
      : Self(
        english: "\(count) desirable qualifications in English are essential in French",
        french: "\(count) acquis souhaitables en anglais sont essentiels en français")
  }
}
