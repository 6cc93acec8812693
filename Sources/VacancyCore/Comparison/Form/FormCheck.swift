/// How each half is typed: one note a half for each kind of slip.
struct FormCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    Language.allCases.flatMap { language in
      let scan = FormScan(notice.words[language], notice.halves[language])
      return typography(scan, in: notice) + unpaired(scan.marks.unpaired, language, in: notice)
        + numbers(language, in: notice)
    }
  }

  private func finding(
    _ rule: RuleID, _ tally: FormTally, _ language: Language, as kind: String,
    in notice: AlignedNotice, _ message: (Int, String) -> Message
  ) -> Finding? {
    guard let first = tally.first else { return nil }
    return notice.difference(
      rule, message(tally.count, notice.string(first.range, language)),
      Bilingual(notice.side(first.text, language, first.range), in: language), kind: .wording,
      // The count changes when one of many is corrected.
      values: [kind])
  }

  // MARK: - Spaces and apostrophes

  private func typography(_ scan: FormScan, in notice: AlignedNotice) -> [Finding] {
    let (straight, curly) = (scan.straightApostrophes, scan.curlyApostrophes)
    let isMixed = straight.count > 0 && curly.count > 0
    let rarer = straight.count < curly.count ? straight : curly
    return [
      finding(
        .frenchTypography, scan.spaces, .french, as: "spaces", in: notice, Message.spaces),
      isMixed
        ? finding(.frenchTypography, rarer, .french, as: "apostrophes", in: notice) {
          .apostrophes(straight: straight.count, curly: curly.count, $1)
        } : nil,
    ].compactMap(\.self)
  }

  // MARK: - Brackets and quotation marks

  private func unpaired(
    _ marks: [MarkPairs.Unpaired], _ language: Language, in notice: AlignedNotice
  ) -> [Finding] {
    // A bracket is one kind, a quotation mark the other.
    [false, true].compactMap { isQuotation in
      let found = marks.filter { $0.kind.isQuotation == isQuotation }
      guard let first = found.first else { return nil }
      var tally = FormTally()
      let words = notice.words[language]
      for mark in found { tally.add(mark.range, mark.text, words) }
      return finding(
        .unpairedMark, tally, language, as: isQuotation ? "quotation" : "bracket", in: notice
      ) { count, word in
        .unpaired(
          notice.string(first.range, language), isOpening: first.isOpening, count, word, language)
      }
    }
  }

  // MARK: - Numbers

  private func numbers(_ language: Language, in notice: AlignedNotice) -> [Finding] {
    let words = notice.words[language]
    let isFrench = language == .french
    var formats = NumberFormats(language)
    var (tally, isComplete) = (FormTally(), !isFrench)
    for (index, text) in words.texts.enumerated() {
      // What was not translated follows the rules of its language.
      var isOwn: Bool?
      for note in text.noted where isOwn != false {
        let token = words.tokens[Int(words.noted[note])]
        let start = Int(token.start)
        guard token.kind != .word, words.bytes[start].isDigit else { continue }
        // Few French texts have a comma between groups of figures.
        if !isComplete, words.bytes[start..<Int(token.end)].contains(UInt8(ascii: ",")) {
          formats = NumberFormats(
            language, english: NumberFormats.groupedInEnglish(notice.words.english))
          isComplete = true
        }
        guard let range = formats.foreign(at: start, upTo: text.bytes.upperBound, in: words.bytes)
        else { continue }
        isOwn = isOwn ?? (TextLanguage(words).evidence(in: text.tokens) != .other)
        if isOwn == true { tally.add(FormTally.Place(text: index, range: range)) }
      }
    }
    let salary = salary(formats, language, in: notice)
    if let salary {
      return [
        notice.difference(
          .numberFormat, .number(tally.count + 1, salary.text, language),
          Bilingual(salary, in: language), kind: .wording, values: ["number"])
      ]
    }
    return [
      finding(.numberFormat, tally, language, as: "number", in: notice) {
        .number($0, $1, language)
      }
    ].compactMap(\.self)
  }

  /// The salary of the header, if it is of the other language's form.
  private func salary(
    _ formats: NumberFormats, _ language: Language, in notice: AlignedNotice
  ) -> Finding.Side? {
    let path = RecordPath(language)[.salary]
    guard let text = HeaderField.salary.words(in: notice.halves[language]) else { return nil }
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(where: \.isDigit),
      let range = formats.foreign(at: start, upTo: bytes.count, in: bytes)
    else { return nil }
    let amount = bytes[range]
    let printed = notice.range(of: path).flatMap { field -> TextRange? in
      let source = notice.sources[language]
      guard field.start >= 0, field.end <= source.count else { return nil }
      let words = source[field.start..<field.end].ranges(of: amount).first
      return words.map { TextRange($0.lowerBound, $0.upperBound) } ?? field
    }
    return Finding.Side(path: path, text: String(decoding: amount, as: UTF8.self), range: printed)
  }
}

extension Message {
  fileprivate static func spaces(_ count: Int, _ words: String) -> Self {
    guard count > 1 else {
      return Self(
        english: "a space is missing in '\(words)'",
        french: "il manque une espace dans « \(words) »")
    }
    return Self(
      english:
        "\(count) spaces are missing before ':', ';', '?' and '!' or inside '« »', the first "
        + "in '\(words)'",
      french: "il manque \(count) espaces devant les signes doubles ou dans les guillemets, la "
        + "première dans « \(words) »")
  }

  fileprivate static func apostrophes(straight: Int, curly: Int, _ words: String) -> Self {
    Self(
      english:
        "straight apostrophes (\(straight)) and typographic ones (\(curly)) are mixed, as in "
        + "'\(words)'",
      french: "apostrophes droites (\(straight)) et typographiques (\(curly)) sont mêlées, ainsi "
        + "dans « \(words) »")
  }

  fileprivate static func unpaired(
    _ mark: String, isOpening: Bool, _ count: Int, _ words: String, _ language: Language
  ) -> Self {
    let first =
      isOpening
      ? Self(
        english: "'\(mark)' in '\(words)' is not closed",
        french: "« \(mark) » n'est pas fermé dans « \(words) »")
      : Self(
        english: "'\(mark)' in '\(words)' was not opened",
        french: "« \(mark) » n'a pas été ouvert dans « \(words) »")
    return first.first(of: count, language)
  }

  fileprivate static func number(_ count: Int, _ words: String, _ language: Language) -> Self {
    let other = language.other.name
    let first = Self(
      english: "'\(words)' is written as in \(other.english)",
      french: "« \(words) » est écrit comme en \(other.french)")
    return first.first(of: count, language)
  }

  /// A sentence about the first of several places of a half.
  private func first(of count: Int, _ language: Language) -> Self {
    guard count > 1 else { return self }
    let half = language.halfName
    return Self(
      english: "\(english) (the first of \(count) in \(half.english))",
      french: "\(french) (le premier de \(count) dans \(half.french))")
  }
}
