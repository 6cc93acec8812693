/// Parts that are too long for the best alignment.
struct SimplifiedCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    notice.alignment.simplified.map { part, texts in
      let count = max(texts.english.count, texts.french.count)
      let total = notice.words.both.map { $0.texts(part).count + $0.skipped(part) }.max() ?? 0
      return notice.difference(
        .comparisonSimplified,
        notice.words.isShortened(part) ? .shortened(count, of: total) : .simplified(count),
        Bilingual { language in texts[language].first.map { notice.side($0, language) } },
        kind: .wording)
    }
  }
}

extension SimplifiedCheck {
  /// Texts whose sentences are too many to be aligned.
  static func manySentences(_ bead: Bead, in notice: AlignedNotice) -> Finding {
    let texts = Bilingual<Int?> { bead[$0].first }
    return notice.difference(
      .comparisonSimplified,
      .manySentences(notice.name(of: texts), SentenceAlignment.mostSentences),
      Bilingual { language in
        texts[language].map { notice.side($0, language, notice.words[language].start(of: $0)) }
      }, kind: .wording)
  }
}

/// Texts of which only the beginnings are compared.
struct CutTextCheck: ComparisonCheck {
  func findings(in notice: AlignedNotice) -> [Finding] {
    let cut = notice.words.map { $0.texts.firstIndex(where: \.isCut) }
    guard let text = cut.english ?? cut.french else { return [] }
    let part = notice.words.text(text, cut.english == nil ? .french : .english).place.part
    // A part is reported once.
    guard !notice.alignment.simplified.contains(where: { $0.part == part }) else { return [] }
    return [
      notice.difference(
        .comparisonSimplified, .cut(notice.name(of: cut), HalfWords.longestText),
        Bilingual { language in
          cut[language].map {
            notice.side($0, language, notice.words[language].start(of: $0))
          }
        }, kind: .wording)
    ]
  }
}

extension HalfWords {
  /// The first words of a text that is too long to be quoted.
  fileprivate func start(of text: Int) -> Range<Int>? {
    texts[text].tokens.prefix(20).last.map {
      texts[text].bytes.lowerBound..<Int(tokens[$0].end)
    }
  }
}

extension Message {
  fileprivate static func simplified(_ count: Int) -> Self {
    Self(
      english:
        "\(count) texts are too many to compare each with each; only texts at similar positions "
        + "were compared",
      french:
        "\(count) textes sont trop nombreux pour être tous comparés entre eux ; seuls ceux de "
        + "position proche l'ont été")
  }

  fileprivate static func shortened(_ count: Int, of total: Int) -> Self {
    Self(
      english: "\(total) texts are too many; only the first \(count) were compared",
      french: "\(total) textes sont trop nombreux ; seuls les \(count) premiers ont été comparés")
  }

  fileprivate static func manySentences(_ place: Message, _ most: Int) -> Self {
    Self(
      english:
        "\(place.english) has more than \(most) sentences; they were not compared one by one",
      french:
        "un texte de plus de \(most) phrases n'a pas été comparé phrase par phrase (\(place.frenchInBrackets))"
    )
  }

  fileprivate static func cut(_ place: Message, _ bytes: Int) -> Self {
    Self(
      english:
        "only the first \(bytes) bytes of \(place.english) were compared, without its values",
      french:
        "seuls les \(bytes) premiers octets ont été comparés (\(place.frenchInBrackets)), sans les valeurs"
    )
  }
}
