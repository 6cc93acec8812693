/// A label of a header line as it stands in the text.
struct LabelMatch {
  var field: HeaderField?
  var isStrong: Bool
  /// The label's words, without the mark that ends them.
  var words: TextRange
  /// Where the value begins, marks and spaces passed over.
  var end: Int
  /// Whether `:`, or a slip for it, stands between label and value.
  var hasMark: Bool
  /// The line that its last words are on, below the line with its value, if it was wrapped in its cell.
  var tail: Int?
  /// Whether its words have a slip in them.
  var isNear = false
  /// Whether this is `Description`, which ends the header.
  var isDescription: Bool { field == nil }
}

/// The label that begins a line.
struct LineLabel {
  let line: Int
  let language: Language
  let match: LabelMatch
}

/// Finds the labels of header lines.
struct LabelFinder: DocumentPart {
  let document: Document

  /// Finds the label at an offset. It may be wrapped onto the next line.
  func label(at offset: Int, in language: Language) -> LabelMatch? {
    let limit = bytes.count
    let labels = Label.all[language]
    for place in Label.candidates(in: language, at: offset, of: bytes) {
      let label = labels[place]
      if let end = matchFolded(label.phrase, in: bytes, at: offset, upTo: limit) {
        let match = labelMatch(label.field, label.isStrong, TextRange(offset, end))
        // In small letters, or where the word may stand in a value, only its mark makes it a label.
        let isPlain = label.field != .otherFields && startsUppercase(offset)
        return isPlain || match?.hasMark ?? false ? match : nil
      }
    }
    guard byte(offset) == UInt8(ascii: "D"),
      let end = matchFolded(Label.description, in: bytes, at: offset, upTo: limit)
    else {
      return nil
    }
    return labelMatch(nil, false, TextRange(offset, end))
  }

  /// Decides whether known words are a label, and where its value begins.
  private func labelMatch(_ field: HeaderField?, _ isStrong: Bool, _ words: TextRange)
    -> LabelMatch?
  {
    guard !byte(words.end).isLowercase else { return nil }
    var end = words.end
    skipEmphasis(&end, bytes.count)
    end = skipBlankOnLine(end)
    skipTranslation(of: field, &end)
    let mark = markLength(at: end)
    end += mark
    let hasMark = mark > 0
    // `Schedule – Full-time`
    if !hasMark, end > words.end, spaceLength(at: end + dashLength(at: end)) > 0 {
      end += dashLength(at: end)
    }
    // `**Label:** value`
    skipEmphasis(&end, bytes.count)
    return LabelMatch(
      field: field, isStrong: isStrong, words: words, end: skipBlankOnLine(end), hasMark: hasMark)
  }

  /// The bytes of the mark that ends a label: `:` or a slip for it, dots that lead to the value.
  private func markLength(at offset: Int) -> Int {
    let byte = byte(offset)
    if byte.isOne(of: ":;=|>") { return 1 }
    if byte == UInt8(ascii: ".") {
      var end = offset
      while self.byte(end) == UInt8(ascii: ".") { end += 1 }
      return end - offset >= 3 ? end - offset : 0
    }
    // The wide colon of East Asian fonts.
    let isWide = byte == 0xEF && self.byte(offset + 1) == 0xBC && self.byte(offset + 2) == 0x9A
    let isArrow = byte == 0xE2 && self.byte(offset + 1) == 0x86 && self.byte(offset + 2) == 0x92
    return isWide || isArrow ? 3 : 0
  }

  /// Skips the label of the same field in the other language: `NATO Body / Organisation:`.
  private func skipTranslation(of field: HeaderField?, _ offset: inout Int) {
    guard byte(offset) == UInt8(ascii: "/"), let field, field != .otherFields else { return }
    let start = skipBlankOnLine(offset + 1)
    for language in Language.allCases {
      for place in Label.candidates(in: language, at: start, of: bytes)
      where Label.all[language][place].field == field {
        let phrase = Label.all[language][place].phrase
        guard let end = matchFolded(phrase, in: bytes, at: start, upTo: bytes.count),
          !byte(end).isLowercase
        else { continue }
        offset = end
        skipEmphasis(&offset, bytes.count)
        offset = skipBlankOnLine(offset)
        return
      }
    }
  }

  /// The label that begins the line, marks of Markdown passed over.
  func label(onLine index: Int, in language: Language) -> LabelMatch? {
    guard classes[index].mayBeLabel(in: language) else { return nil }
    // The labels of the line, if it has any, come behind those of the lines before it.
    var (low, high) = (0, document.lineLabels.count)
    while low < high {
      let middle = (low + high) / 2
      if document.lineLabels[middle].line < index { low = middle + 1 } else { high = middle }
    }
    while low < document.lineLabels.count, document.lineLabels[low].line == index {
      if document.lineLabels[low].language == language { return document.lineLabels[low].match }
      low += 1
    }
    return nil
  }

  /// Looks for the label that begins a line; ``label(onLine:in:)`` knows those that were found.
  func findLabel(onLine index: Int, in language: Language) -> LabelMatch? {
    guard classes[index].mayBeLabel(in: language),
      let label = wrappedLabel(onLine: index, in: language)
        ?? label(at: classes[index].textStart, in: language)
    else { return nil }
    // `Schedule Manager (241660)` is a title.
    let isTitle = !label.hasMark && label.field != .jobNumber && titles.hasJobNumber(index)
    return isTitle ? nil : label
  }

  /// Finds a label that was wrapped in its cell, its value beside its first line:
  /// `Niveau de l'habilitation de    NS` above `sécurité`.
  private func wrappedLabel(onLine index: Int, in language: Language) -> LabelMatch? {
    let line = lines[index]
    guard index + 1 < lines.count, !lines[index + 1].isBlank,
      lines[index + 1].indent <= line.indent,
      let gap = wideGap(
        from: classes[index].textStart, to: min(line.end, classes[index].textStart + 80))
    else { return nil }
    let below = lines[index + 1]
    let last = wideGap(from: below.start, to: below.end)?.start ?? below.end
    guard last - below.start <= 40 else { return nil }
    let start = classes[index].textStart
    let words = FoldedText(bytes[start..<gap.start] + [.space] + bytes[below.start..<last])
    guard let label = Label.all[language].first(where: { words.equals($0.phrase) }) else {
      return nil
    }
    return LabelMatch(
      field: label.field, isStrong: label.isStrong, words: TextRange(start, gap.start),
      end: skipBlank(gap.end, line.end), hasMark: false, tail: index + 1)
  }

  /// The first three spaces or more that stand together, as between the columns of a table.
  private func wideGap(from start: Int, to end: Int) -> TextRange? {
    var offset = start
    while offset + 3 < end {
      guard bytes[offset] == .space else {
        offset += 1
        continue
      }
      let next = skipBlank(offset, end)
      if next - offset >= 3 { return TextRange(offset, next) }
      offset = next
    }
    return nil
  }

  /// Finds a label that was fused with the value before it: `MonthlyGrade NATO Grade G22`,
  /// `Belgium-BrusselsNATO Body`, or a header that lost its line breaks.
  func fusedLabel(from start: Int, to end: Int, in language: Language) -> LabelMatch? {
    var offset = start + 1
    while offset < end {
      let before = bytes[offset - 1]
      if isUpper(offset),
        let label = label(at: offset, in: language), label.words.end <= end,
        isFused(label, after: before, from: start)
      {
        return label
      }
      offset += 1
    }
    return nil
  }

  private func isFused(_ label: LabelMatch, after before: UInt8, from start: Int) -> Bool {
    // `OTAN SIHoraire` has a label in it, `NATO` none.
    let isParted = whiteSpace(in: bytes, before: label.words.start, downTo: start) > 0
    if before.isUppercase, !isLower(label.words.start + 1), !label.isStrong { return false }
    if !isParted, before.isLetterOrDigit || before == UInt8(ascii: ")") || before >= 0x80 {
      // `G17Description` ends a header; `JobDescription` is a word.
      return !label.isDescription || before.isDigit || before.isUppercase
        || byte(label.words.end) < 0x20
    }
    guard isParted else { return false }
    if label.field == .grade, !label.hasMark {
      // The `Grade` of `NATO Grade G17` is part of the value, as `NATO Grade` behind `A.2 /` is.
      if label.words.end - label.words.start > 5 { return false }
      let grade = HeaderPhrases.gradeInValue
      return matchFolded(grade, in: bytes, at: label.end, upTo: bytes.count) != nil
        || beginsWithGrade(label.end) && !followsNATO(label.words.start)
    }
    return !label.isDescription && (label.hasMark || label.isStrong)
  }

  private func followsNATO(_ offset: Int) -> Bool {
    let window = FoldedText(bytes[max(0, offset - 12)..<offset])
    return window.bytes.hasSuffix("nato ")
  }

  /// Whether `G17`, `A.2` or `C. 3` stands here.
  private func beginsWithGrade(_ offset: Int) -> Bool {
    guard byte(offset).isOne(of: "GABCL") else { return false }
    var next = offset + 1
    while byte(next).isOne(of: ".- "), next - offset <= 3 { next += 1 }
    return byte(next).isDigit
  }

  /// A label that is not known, as in `Post Number: OSC GXAX 0010`.
  func unknownLabel(onLine index: Int) -> LabelMatch? {
    let line = lines[index]
    var offset = line.start
    skipEmphasis(&offset, line.end)
    guard isUpper(offset) else { return nil }
    let start = offset
    var words = 1
    while offset < line.end, offset - start <= 60 {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ":") {
        var end = offset + 1
        skipEmphasis(&end, line.end)
        let label = FoldedText(bytes[start..<offset])
        guard words <= 6, offset - start >= 2,
          !label.startsWith(anyOf: HeaderPhrases.noLabels)
        else { return nil }
        var last = offset
        while last > start, spaceLength(at: last - 1) > 0 || bytes[last - 1] == UInt8(ascii: "*") {
          last -= 1
        }
        return LabelMatch(
          field: nil, isStrong: false, words: TextRange(start, last), end: skipBlankOnLine(end),
          hasMark: true)
      }
      if byte == .space { words += 1 }
      if byte.isOne(of: ".!?"), bytes[min(offset + 1, line.end - 1)] == .space { return nil }
      offset += 1
    }
    return nil
  }
}
