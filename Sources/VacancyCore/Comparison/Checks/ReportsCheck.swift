/// The numbers of direct and indirect reports.
struct ReportsCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    guard notice.alignment.isInBothHalves(.interrelationships) else { return [] }
    let links = notice.halves.map { $0.interrelationships }
    return [
      finding(.directReports, links.map(\.directReports), in: notice),
      finding(.indirectReports, links.map(\.indirectReports), in: notice),
    ].compactMap(\.self)
  }

  private func finding(
    _ member: RecordPath.Member, _ reports: Bilingual<Interrelationships.Reports?>,
    in notice: AlignedNotice
  ) -> Finding? {
    guard reports.english?.count != reports.french?.count || reports.only() != nil else {
      return nil
    }
    let paths = Bilingual { RecordPath($0)[.interrelationships][member] }
    return notice.difference(
      .reportsMismatch,
      .reports(paths.english.name(in: notice.halves.english), reports.map { $0?.text.brief }),
      Bilingual { language in
        reports[language].map { notice.side(paths[language], $0.text) }
      }, before: .competency)
  }
}

extension Message {
  fileprivate static func reports(_ name: Message, _ words: Bilingual<String?>) -> Self {
    if let (words, language) = words.only() {
      return Self(
        english: "\(name.english): stated only in \(language.name.english), '\(words)'",
        french: "\(name.french) : indiqué seulement en \(language.name.french), « \(words) »")
    }
    let (english, french) = (words.english ?? "", words.french ?? "")
    return Self(
      english: "\(name.english): '\(english)' in English, '\(french)' in French",
      french: "\(name.french) : « \(english) » en anglais, « \(french) » en français")
  }
}
