import VacancyCore

/// What a page says of one file: its status, its findings, and the two halves side by side.
struct CheckedNotice {
  let file: ValidationReport.File
  let language: Language
  /// The two halves, where the page shows them.
  let halves: String?
  /// The findings that count, and behind them those that are suppressed.
  private let findings: [ReportedFinding]
  /// Where each of them is in the halves.
  private let places: [DiffHTMLTable.Place?]

  init(_ file: ValidationReport.File, _ language: Language, halves: SideBySide? = nil) {
    (self.file, self.language) = (file, language)
    findings = file.activeFindings + file.findings.filter { $0.suppression != nil }
    let listing = halves?.listing(findings)
    self.halves = listing?.html
    places = listing?.places ?? findings.map { _ in nil }
  }

  /// `2 errors, 6 warnings`; of a file without findings that count, what became of it.
  var status: NoticeStatus {
    let tally = file.tally
    let words =
      file.status == .findings
      ? Message.joined([tally.message, ValidationWords.suppressed(tally.suppressed)])
      : Message.joined([file.statusMessage, ValidationWords.suppressed(tally.suppressed)])
    let text = (words ?? file.statusMessage)[language]
    return file.status.isIncomplete
      ? NoticeStatus(unreadable: text) : NoticeStatus(text, worst: file.worst)
  }

  /// The title as HTML; empty for none.
  var title: String { file.title?.html(in: file.titleLanguage, cutTo: 300) ?? "" }

  /// - Parameter link: The page of the notice, which has its findings then.
  func line(link: String? = nil) -> String {
    NoticeLine(
      path: file.path, jobNumber: file.jobNumber, title: title, status: status, link: link,
      content: link == nil ? list : ""
    ).text
  }

  /// The findings as HTML; nothing for none.
  var list: String {
    guard !findings.isEmpty else { return "" }
    var walk = LineWalk()
    let items = zip(findings, places).map { item($0, at: $1, &walk) }.joined()
    return "<ol class=\"findings\">\n\(items)</ol>\n"
  }

  private func item(
    _ finding: ReportedFinding, at place: DiffHTMLTable.Place?, _ walk: inout LineWalk
  ) -> String {
    let identifier = place?.finding.map { " id=\"\($0)\" tabindex=\"-1\"" } ?? ""
    let link = place.map { " <a href=\"#\($0.row)\">\(Self.bothHalves[language])</a>" } ?? ""
    let position = finding.span.map { "<span class=\"place\">\($0.place)</span> " } ?? ""
    let parts = [
      excerpt(of: finding, &walk), finding.counterpart.map(text),
      finding.suppression.map { reason in
        "<p class=\"other\">\(Self.suppressed(for: reason.cut(to: 1000))[language].html)</p>"
      },
    ].compactMap(\.self).joined(separator: "\n")
    return """
      <li class="\(finding.severity.rawValue)\(finding.suppression == nil ? "" : " aside")"\(identifier)>\
      <p>\(finding.severity.badge(in: language)) \(position)\
      \(finding.shownMessage(in: language).html) <code>\(finding.rule.name.html)</code>\(link)</p>\(parts)</li>

      """
  }

  /// The line of the finding, its words marked.
  private func excerpt(of finding: ReportedFinding, _ walk: inout LineWalk) -> String? {
    guard let span = finding.span, let line = finding.sourceLine else { return nil }
    let end = span.start.line == span.end.line ? span.end.column : nil
    let excerpt = SourceExcerpt(of: line, from: span.start.column, to: end, &walk)
    let mark = "<mark class=\"\(finding.severity.rawValue)\">\(excerpt.marked.html)</mark>"
    let marked = excerpt.marked.isEmpty ? "" : mark
    let half = finding.path?.half.map { " lang=\"\($0.rawValue)\"" } ?? ""
    return "<pre\(half)>\(excerpt.before.html)\(marked)\(excerpt.after.html)</pre>"
  }

  private func text(of counterpart: ValidationReport.Counterpart) -> String {
    let path = counterpart.file.map { "\($0):" } ?? ""
    let place = counterpart.span?.place ?? ""
    let words = counterpart.message[language]
    let quoted = counterpart.path.half.map { half in
      (half: half, words: counterpart.text.cut(to: 200))
    }
    return """
      <p class="other">\(words.html(quoting: quoted.map { [$0] } ?? [])) <small>\((path + place).html)</small></p>
      """
  }
}

extension CheckedNotice {
  private static let bothHalves = Message(
    english: "in both halves", french: "dans les deux versions")

  private static func suppressed(for reason: String) -> Message {
    Message(english: "suppressed: \(reason)", french: "ignoré : \(reason)")
  }
}

extension String {
  /// The text as HTML that says in which language it is.
  func html(in language: Language?, cutTo limit: Int) -> String {
    let text = cut(to: limit).html
    return language.map { "<span lang=\"\($0.rawValue)\">\(text)</span>" } ?? text
  }

  /// A message as HTML; the words of the notice that it quotes have their language.
  ///
  /// - Parameter words: The words in the order of the message.
  func html(quoting words: [(half: Language, words: String)]) -> String {
    var html = ""
    var rest = self[...]
    for (half, words) in words where !words.isEmpty {
      guard
        let quoted = ["'\(words)'", "«\u{A0}\(words)\u{A0}»"].lazy
          .compactMap({ rest.firstRange(of: $0) }).first
      else { continue }
      html += String(rest[..<quoted.lowerBound]).html
      html += "<span lang=\"\(half.rawValue)\">\(String(rest[quoted]).html)</span>"
      rest = rest[quoted.upperBound...]
    }
    return html + String(rest).html
  }
}
