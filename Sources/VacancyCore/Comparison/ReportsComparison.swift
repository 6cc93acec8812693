extension Comparer {
  /// Holds the numbers of reports against each other.
  mutating func compareReports() {
    let (en, fr) = (englishHalf.interrelationships, frenchHalf.interrelationships)
    compareReports(.directReports, "directReports", en.directReports, fr.directReports)
    compareReports(.indirectReports, "indirectReports", en.indirectReports, fr.indirectReports)
  }

  private mutating func compareReports(
    _ part: TextPlace.Part, _ member: String, _ first: Interrelationships.Reports?,
    _ second: Interrelationships.Reports?
  ) {
    if let one = english.texts(part).first, let other = french.texts(part).first {
      addBead(english: one..<one + 1, french: other..<other + 1, score: 8, comparing: false)
    }
    guard first?.count != second?.count || (first == nil) != (second == nil) else { return }
    let kind: Finding.Kind =
      first == nil ? .missingInEnglish : second == nil ? .missingInFrench : .mismatch
    report(
      Difference(
        "reports-mismatch", .error, kind,
        .reports(
          RecordPath(.english)[.interrelationships][
            member == "directReports" ? .directReports : .indirectReports
          ].name(in: englishHalf), first?.text, second?.text),
        english: first.map { side("/halves/en/interrelationships/" + member, $0.text, .english) },
        french: second.map { side("/halves/fr/interrelationships/" + member, $0.text, .french) }),
      before: .competency)
  }
}

extension Message {
  fileprivate static func reports(_ name: Message, _ first: String?, _ second: String?) -> Self {
    let (first, second) = (first?.brief, second?.brief)
    guard let first else {
      return Self(
        english: "\(name.english): only the French half says '\(second ?? "")'",
        french: "\(name.french) : seule la moitié française dit « \(second ?? "") »")
    }
    guard let second else {
      return Self(
        english: "\(name.english): only the English half says '\(first)'",
        french: "\(name.french) : seule la moitié anglaise dit « \(first) »")
    }
    return Self(
      english: "the \(name.english) are '\(first)' in English, '\(second)' in French",
      french: "les \(name.french) sont « \(first) » en anglais, « \(second) » en français")
  }
}
