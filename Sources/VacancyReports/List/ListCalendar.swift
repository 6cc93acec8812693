import VacancyCore

extension NoticeList {
  /// The deadlines as a calendar that calendar programs import (iCalendar, RFC 5545): an event of a whole
  /// day for each notice that has one.
  ///
  /// The same notices always give the same bytes: the stamp of an event is its day.
  package func calendar(version: String) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0",
      "PRODID:-//vacancy//vacancy \(version)//\(language.rawValue.uppercased())",
      "CALSCALE:GREGORIAN",
    ]
    var uses: [String: Int] = [:]
    for row in rows {
      guard let deadline = row.deadline, let date = deadline.date else { continue }
      let day = date.description.replacing("-", with: "")
      let name = row.eventName
      let count = uses[name, default: 0] + 1
      uses[name] = count
      lines += [
        "BEGIN:VEVENT", "UID:\(name)\(count == 1 ? "" : "-\(count)")@vacancy",
        "DTSTAMP:\(day)T000000Z", "DTSTART;VALUE=DATE:\(day)",
        "SUMMARY:\(summary(of: row).calendarText)",
      ]
      if let location = row.location?.text { lines.append("LOCATION:\(location.calendarText)") }
      lines += [
        "DESCRIPTION:\(description(of: row, deadline).calendarText)", "TRANSP:TRANSPARENT",
        "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map { $0.calendarLine + "\r\n" }.joined()
  }

  /// How many rows have no day for the calendar.
  package var rowsWithoutDay: Int { rows.count { $0.deadline?.date == nil } }

  /// `Deadline: Policy Officer (240886, G15)`
  private func summary(of row: ListRow) -> String {
    let details = [row.jobNumber, row.gradeName].compactMap(\.self).joined(separator: ", ")
    let head = Message(english: "Deadline: ", french: "Date limite : ")[language]
    return head + (row.title ?? row.path) + (details.isEmpty ? "" : " (\(details))")
  }

  private func description(of row: ListRow, _ deadline: Deadline) -> String {
    [deadline.text, row.body?.text, row.grade?.text, row.salary?.text, row.path]
      .compactMap(\.self).joined(separator: "\n")
  }
}

extension ListRow {
  /// The name of its event: job number and body; without a number, the title.
  fileprivate var eventName: String {
    let words = [jobNumber ?? title ?? path, bodyName].compactMap(\.self).joined(separator: " ")
    let name = words.folded.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
      .joined(separator: "-")
    return name.isEmpty ? "notice" : name
  }
}

extension String {
  /// The text as the value of a property: what has a meaning there is escaped, what a terminal would
  /// obey is visible.
  fileprivate var calendarText: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      visible(String(line)).reduce(into: "") { text, character in
        if "\\;,".contains(character) { text += "\\" }
        text.append(character)
      }
    }.joined(separator: "\\n")
  }

  /// The line, continued on further ones after 75 bytes at most.
  fileprivate var calendarLine: String {
    guard utf8.count > 75 else { return self }
    var (result, used) = ("", 0)
    for scalar in unicodeScalars {
      let length = UTF8.width(scalar)
      if used + length > 75 {
        result += "\r\n "
        used = 1
      }
      result.unicodeScalars.append(scalar)
      used += length
    }
    return result
  }
}
