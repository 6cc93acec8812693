extension Finding {
  /// The half that is missing; `nil` where none is, or where the body publishes in one language.
  static func missingHalf(
    english: borrowing Reading, french: borrowing Reading
  ) -> Finding? {
    switch (english.notice.halves.english, french.notice.halves.french) {
    case (let half?, nil):
      // Most bodies but the International Staff publish in English only.
      guard half.body?.code == "NATO IS" else { return nil }
      return Finding(
        .missingFrenchHalf, .missingInFrench, .french,
        english: Side(path: RecordPath(.english), text: half.title ?? ""), french: nil)
    case (nil, let half?):
      return Finding(
        .missingEnglishHalf, .missingInEnglish, .english, english: nil,
        french: Side(path: RecordPath(.french), text: half.title ?? ""))
    default: return nil
    }
  }
}

extension Message {
  fileprivate static let french = Self(
    english: "no French half", french: "aucune version française")
  fileprivate static let english = Self(
    english: "no English half", french: "aucune version anglaise")
}
