extension ComparedNotice {
  /// The texts of both halves; it takes a while to make them.
  var texts: Bilingual<TextIndex> {
    Bilingual(english: TextIndex(english?.half), french: TextIndex(french?.half))
  }

  /// The texts that the differences are in: of a long notice, few are asked for.
  var textsOfDifferences: Bilingual<TextIndex> {
    var (first, second) = (Set<String>(), Set<String>())
    for judged in judged where judged.suppression == nil {
      judged.difference.english?.addPointersOfTexts(to: &first)
      judged.difference.french?.addPointersOfTexts(to: &second)
    }
    return Bilingual(
      english: TextIndex(english?.half, at: first), french: TextIndex(french?.half, at: second))
  }

  /// The title in a language, or in the other where there is none.
  func title(in language: Language) -> String? {
    half(language)?.half.title ?? english?.half.title ?? french?.half.title
  }
}

extension Difference.Side {
  /// Adds the pointers below the half of all texts that the side may be shown in.
  fileprivate func addPointersOfTexts(to pointers: inout Set<String>) {
    for pointer in [pointer] + (surroundings.map { [$0.text] + $0.texts } ?? []) {
      // The words may be a part of a text, such as the date of the deadline.
      var rest = pointer.belowHalf[...]
      while !rest.isEmpty, pointers.insert(String(rest)).inserted {
        rest = rest[..<(rest.utf8.lastIndex(of: UInt8(ascii: "/")) ?? rest.startIndex)]
      }
    }
  }
}
