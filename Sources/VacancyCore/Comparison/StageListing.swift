/// A stage of reading and comparing a notice, which can be looked at alone.
package enum Stage: String, CaseIterable, Sendable {
  /// The lines, what each was taken for and what may begin on it.
  case document
  /// The halves with their labels, headings, texts and values, and where each is.
  case outline
  /// The sentences of each text with their words, and the values read from them.
  case tokens
  /// Which texts and sentences of the halves are aligned, with their scores.
  case alignment
}

extension Reading {
  /// What a stage made of the notice, a line for each thing, in the order of the text.
  ///
  ///     3:1-3:11 en heading summary "SUMMARY"
  ///
  /// - Complexity: Linear in the length of the text, but for the alignment.
  package func listing(of stage: Stage) -> String {
    let lines =
      switch stage {
      case .document: documentListing
      case .outline: outlineListing
      case .tokens: aligned.map { notice in Language.allCases.flatMap { notice.tokens(of: $0) } }
      case .alignment: aligned?.alignmentListing
      }
    return (lines ?? ["one half is missing: nothing is compared"]).map { $0 + "\n" }.joined()
  }

  private var aligned: AlignedNotice? {
    let spans = SpanIndex(self.spans)
    return .aligned(self, self, Bilingual(english: spans, french: spans), remembering: nil)
  }

  // MARK: - Lines

  private var documentListing: [String] {
    let document = Document(text)
    let wrap = document.wrapWidth.map { width in
      "wrapped at \(width) in \(document.metric)"
        + (document.hasGapsBetweenParagraphs ? ", blank lines between paragraphs" : "")
    }
    var places = PositionFinder(text)
    return [wrap ?? "not wrapped"]
      + document.lines.indices.filter { !document.lines[$0].isBlank }.map { index in
        let words = [places.place(of: document.lines[index].range), "\(lines[index])"]
        return (words + document.classes[index].names + [quoted(document.lines[index].range)])
          .joined(separator: " ")
      }
  }

  // MARK: - Outline

  private var outlineListing: [String] {
    var places = PositionFinder(text)
    var entries: [(range: TextRange, name: String)] = []
    for form in forms {
      let half = form.language.rawValue
      entries.append((form.range, "\(half) half"))
      entries += form.labels.map { ($0.words, "\(half) label \($0.field?.key ?? "unknown")") }
      entries += form.headings.map { heading in
        let number = heading.number.map { " \($0)" } ?? ""
        return (heading.words, "\(half) heading \(heading.kind)\(number)")
      }
    }
    entries += spans.map { ($0.range, "\($0.path)") }
    entries += zip(documentLines, lines).compactMap { line, role in
      role == .furniture || role == .page ? (line.range, "\(role)") : nil
    }
    // What contains others comes before them.
    return entries.indices
      .sorted {
        let (one, other) = (entries[$0].range, entries[$1].range)
        return (one.start, -one.end, $0) < (other.start, -other.end, $1)
      }
      .map { index in
        let (range, name) = entries[index]
        return "\(places.place(of: range)) \(name) \(quoted(range))"
      }
  }

  private var documentLines: [Line] { Document(text).lines }

  private func quoted(_ range: TextRange) -> String {
    let words = String(decoding: text.bytes[range.start..<range.end], as: UTF8.self)
    return "\"\(words.brief)\""
  }
}

extension PositionFinder {
  fileprivate mutating func place(of range: TextRange) -> String {
    let (start, end) = (position(of: range.start), position(of: range.end))
    return "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }
}

extension LineClass {
  /// What may begin on the line.
  fileprivate var names: [String] {
    Language.allCases.flatMap { language in
      (mayBeLabel(in: language) ? ["\(language.rawValue)-label?"] : [])
        + (mayBeHeading(in: language) ? ["\(language.rawValue)-heading?"] : [])
    } + (mark == nil ? [] : ["item?"])
  }
}

extension AlignedNotice {
  /// The sentences of a half, with their words and the values of each text behind them.
  fileprivate func tokens(of language: Language) -> [String] {
    let half = words[language]
    return half.texts.indices.flatMap { text -> [String] in
      let unit = half.texts[text]
      let found = sentences[language].sentences(of: text..<text + 1).map { sentence in
        let tokens = sentences[language].all[sentence].tokens
        return "  sentence "
          + tokens.map { at in
            "\(half.string(half.bytes(at, at + 1)))/\(half.tokens[at].kind)"
          }.joined(separator: " ")
      }
      let marks = half.marks[unit.marks].map { mark in
        "  \(mark.kind) \(mark.value)" + (mark.unit == .none ? "" : " \(mark.unit)")
          + " \"\(half.string(mark.rangeWithUnit))\""
      }
      return ["\(path(of: text, language))"] + found + marks
    }
  }

  fileprivate var alignmentListing: [String] {
    var masks = [UInt64](repeating: 0, count: sentences.counts.count)
    return alignment.beads.flatMap { bead -> [String] in
      let sides = Language.allCases.map { language in
        bead[language].map { "\(path(of: $0, language))" }.joined(separator: " + ")
      }
      let line = "\(score(bead.score)) " + sides.joined(separator: " = ")
      guard !bead.isGap else { return [line] }
      let pairs = SentenceAlignment(bead, sentences, &masks).beads.map { pair in
        "  \(score(pair.score)) "
          + Language.allCases.map { language in
            pair[language].isEmpty
              ? "" : "\"\(string(range(of: pair[language], language), language).brief)\""
          }.joined(separator: " = ")
      }
      return [line] + pairs
    }
  }

  /// A score with one decimal.
  private func score(_ value: Float) -> String {
    guard value.isFinite else { return "\(value)" }
    let tenths = Int((value * 10).rounded())
    return "\(tenths < 0 ? "-" : "+")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
