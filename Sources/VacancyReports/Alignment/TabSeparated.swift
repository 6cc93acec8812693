import VacancyCore

/// Aligned texts as lines with tabs between their columns.
package enum TabSeparated {
  package static let header = "en\tfr\tpointer\tscore\n"

  static func line(_ unit: AlignedUnit, _ showsHidden: Bool) -> String {
    let texts = unit.english.isEmpty ? unit.french : unit.english
    let pointers = texts.map { "\($0.segment.path)" }.joined(separator: " ")
    let columns = [
      joined(unit.english, showsHidden), joined(unit.french, showsHidden), pointers,
      unit.score.description,
    ]
    return columns.joined(separator: "\t") + "\n"
  }

  /// The texts of one side on one line.
  ///
  /// - Parameter showsHidden: Whether control and invisible characters are shown as numbers.
  static func joined(_ texts: [AlignedText], _ showsHidden: Bool) -> String {
    let line = String(
      texts.map(\.segment.text).joined(separator: " ")
        .map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return showsHidden ? visible(line) : line
  }
}
