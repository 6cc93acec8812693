extension CalendarDate {
  /// As a French sentence has it: `20 mars 2026`, `1er mars 2026`.
  package var inFrench: String {
    let months = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ]
    return "\(day)\(day == 1 ? "er" : "")\u{A0}\(months[month - 1]) \(year)"
  }

  /// As sentences have it: ISO 8601 in English, which leaves no doubt about day and month.
  package var written: Message { Message(english: "\(self)", french: "\(inFrench)") }
}
