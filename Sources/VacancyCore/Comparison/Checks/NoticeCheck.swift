/// Whether the halves are of one notice.
///
/// Where they are not, all else that differs follows from it.
struct NoticeCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    let numbers = notice.halves.map(\.jobNumber)
    guard let english = numbers.english, let french = numbers.french, english != french,
      haveLittleInCommon(notice)
    else { return [] }
    return [
      notice.difference(
        .halvesOfTwoNotices, .ofTwoNotices(english, french),
        Bilingual { language in
          notice.side(RecordPath(language)[.jobNumber], numbers[language] ?? "")
        }, kind: .mismatch, before: .title)
    ]
  }

  /// Whether most texts that are particular to a notice have no counterpart.
  ///
  /// What all notices share, such as how to apply, says nothing.
  private func haveLittleInCommon(_ notice: AlignedNotice) -> Bool {
    let parts: [TextPlace.Part] = [
      .summary, .essential, .desirable, .heading, .accountability, .interrelationships,
    ]
    var (count, matched) = (0, 0)
    for bead in notice.alignment.beads where parts.contains(notice.words.part(of: bead)) {
      count += 1
      if !bead.isGap, bead.score > Self.leastScore { matched += 1 }
    }
    return count >= Self.leastCount && matched * 2 < count
  }

  /// A pair of texts that are translations of each other has more.
  private static let leastScore: Float = 2
  /// Fewer texts tell nothing.
  private static let leastCount = 4
}

extension Message {
  fileprivate static func ofTwoNotices(_ english: String, _ french: String) -> Self {
    Self(
      english: "the halves are from two notices: \(english) in English, \(french) in French",
      french:
        "les deux versions appartiennent à deux avis : \(english) en anglais, \(french) en français"
    )
  }
}
