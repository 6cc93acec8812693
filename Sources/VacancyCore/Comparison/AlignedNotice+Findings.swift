extension AlignedNotice {
  /// A difference between the halves.
  ///
  /// - Parameters:
  ///   - kind: By default, what is missing where a side is missing.
  ///   - severity: The severity where it is not that of the rule.
  ///   - part: The part of the record before which the difference is reported; by default it is reported
  ///     with the text of a side.
  ///   - values: All that is compared, where the words of the sides are not all of it.
  func difference(
    _ rule: RuleID, _ message: Message, _ sides: Bilingual<Finding.Side?>,
    kind: Finding.Kind? = nil, severity: Severity? = nil, before part: TextPlace.Part? = nil,
    values: [String]? = nil
  ) -> Finding {
    var difference = Finding(
      rule, kind ?? .of(sides), message, english: sides.english, french: sides.french,
      severity: severity)
    difference.values = values
    if let part {
      difference.order = TextPlace(part).order - 1
    } else if let english = sides.english?.surroundings {
      difference.order = words.english.texts[english.index].place.order
    } else if let french = sides.french?.surroundings {
      difference.order = words.french.texts[french.index].place.order
    }
    return difference
  }

  /// The difference that a text has no counterpart in the other half.
  func missing(
    _ rule: RuleID, _ text: Int, _ language: Language, name: Message? = nil
  ) -> Finding {
    difference(
      rule, .missing(name ?? self.name(of: text, language), in: language.other),
      Bilingual(side(text, language), in: language))
  }

  // MARK: - Sides

  /// A text, or some words of it; ``locate(_:)`` finds their range in the file.
  func side(_ text: Int, _ language: Language, _ range: Range<Int>? = nil) -> Finding.Side {
    let unit = words.text(text, language)
    let start = unit.bytes.lowerBound
    var side = Finding.Side(
      path: path(of: text, language), text: string(range ?? unit.bytes, language))
    side.surroundings = Finding.Surroundings(
      text: side.path, words: range.map { $0.lowerBound - start..<$0.upperBound - start },
      index: text)
    return side
  }

  /// A text in which words of the other half are missing.
  func side(_ text: Int, _ language: Language, missingAt offset: Int) -> Finding.Side {
    var side = side(text, language)
    side.surroundings?.gap = offset
    return side
  }

  func sides(_ texts: Bilingual<Int>) -> Bilingual<Finding.Side?> {
    Bilingual { side(texts[$0], $0) }
  }

  func side(_ path: RecordPath, _ text: String) -> Finding.Side {
    Finding.Side(path: path, text: text, range: range(of: path))
  }

  /// A value with the words that it was read from; without places, these are not known.
  func printedSide(_ path: RecordPath) -> Finding.Side {
    guard let language = path.half, let range = range(of: path), range.start >= 0,
      range.end <= sources[language].count
    else { return side(path, "") }
    let words = sources[language][range.start..<range.end].trimmed
    return side(path, printedAt: TextRange(words.startIndex, words.endIndex), language)
  }

  /// A value with the words at a place of the file.
  func side(
    _ path: RecordPath, printedAt range: TextRange, _ language: Language
  ) -> Finding.Side {
    let words = sources[language][range.start..<range.end]
    return Finding.Side(path: path, text: String(decoding: words, as: UTF8.self), range: range)
  }

  /// Fills in the ranges in the files of the words of texts.
  ///
  /// - Complexity: Linear in the lengths of the texts where the differences are in their order.
  func locate(_ differences: inout [Finding]) {
    for language in Language.allCases {
      var places = WordPlaces(self, language)
      for index in differences.indices {
        guard let quoted = differences[index][language]?.surroundings else { continue }
        let text = words.text(quoted.index, language).bytes
        let range =
          quoted.words.map { text.lowerBound + $0.lowerBound..<text.lowerBound + $0.upperBound }
          ?? text
        differences[index][language]?.range = places.range(of: range, inText: quoted.index)
      }
    }
  }

  // MARK: - Words

  func path(of text: Int, _ language: Language) -> RecordPath {
    words.text(text, language).place.path(in: language)
  }

  private func bytes(_ language: Language) -> [UInt8] {
    language == .english ? words.english.bytes : words.french.bytes
  }

  func string(_ range: Range<Int>, _ language: Language) -> String {
    String(decoding: bytes(language)[range], as: UTF8.self)
  }

  func strings(_ ranges: Bilingual<Range<Int>?>) -> Bilingual<String?> {
    Bilingual { language in ranges[language].map { string($0, language) } }
  }

  func name(of text: Int, _ language: Language) -> Message {
    name(of: Bilingual(text, in: language))
  }

  /// The name of a text in sentences, with its article: that of the English text in English, that of
  /// the French one in French, where there are both.
  func name(of texts: Bilingual<Int?>) -> Message {
    let english = texts.english.map { path(of: $0, .english).name(in: halves.english) }
    let french = texts.french.map { path(of: $0, .french).name(in: halves.french) }
    return Message(
      english: (english ?? french)?.english ?? "",
      french: "\((french ?? english)?.french ?? "")"
    ).withArticle
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without white space and brackets around them.
  fileprivate var trimmed: Self {
    let isWord = { (byte: UInt8) in byte > .space && !byte.isOne(of: "()") }
    guard let first = firstIndex(where: isWord), let last = lastIndex(where: isWord) else {
      return self
    }
    return self[first...last]
  }
}

extension TextPlace {
  /// The position in the order of the record.
  var order: Int { (Int(part.rawValue) + 1) << 40 | index << 20 | inner << 1 }
}

extension Language {
  /// The name in both languages: `English`, `anglais`. With an `e`, the French one is feminine.
  var name: Message {
    self == .english
      ? Message(english: "English", french: "anglais")
      : Message(english: "French", french: "français")
  }
}

extension Message {
  /// - Parameter place: The place in words, with its article.
  static func missing(_ place: Message, in language: Language) -> Self {
    Self(
      english: "\(place.english) \(place.have.english) no counterpart in the "
        + "\(language.name.english) half",
      french: "\(place.french)\(place.have.french) pas d'équivalent dans la version "
        + "\(language.name.french)e")
  }

  static func moved(_ place: Message, _ other: Message) -> Self {
    Self(
      english: "\(place.english) in English corresponds to \(other.english) in French",
      french: "\(place.french) en anglais correspond à \(other.french) en français")
  }

  /// - Parameter name: What is compared, with its article.
  static func asked(_ name: Message, _ words: Bilingual<String?>) -> Self {
    let words = words.map { $0?.brief }
    guard let english = words.english else {
      return Self(
        english: "\(name.english) is '\(words.french ?? "")' in French and not stated in English",
        french: "\(name.french) est « \(words.french ?? "") » en français ; la version anglaise ne "
          + "l'indique pas")
    }
    guard let french = words.french else {
      return Self(
        english: "\(name.english) is '\(english)' in English and not stated in French",
        french:
          "\(name.french) est « \(english) » en anglais ; la version française ne l'indique pas")
    }
    return .mismatch(name, english, french)
  }

  /// - Parameter name: What is compared, with its article.
  static func mismatch(_ name: Message, _ english: String, _ french: String) -> Self {
    Self(
      english: "\(name.english) is '\(english)' in English, '\(french)' in French",
      french: "\(name.french) est « \(english) » en anglais, « \(french) » en français")
  }

  /// - Parameter thing: What is missing in the other language: `the acronym 'CIS'`.
  static func only(_ thing: Message, in language: Language) -> Self {
    Self(
      english: "\(thing.english) appears only in \(language.name.english)",
      french: "\(thing.french) ne figure qu'en \(language.name.french)")
  }

  /// The verb after the name of a place, in the number of the French name.
  ///
  /// In French, what is put behind a comma (`le préambule, paragraphe 2`) has one after it too.
  private var have: Message {
    let end = french.utf8.lastIndex(of: UInt8(ascii: ",")).map { french[$0...] } ?? ""
    let comma = end.hasPrefix(", paragraphe") ? "," : ""
    let isPlural = french.hasPrefix("les ")
    return Self(
      english: isPlural ? "have" : "has", french: "\(comma) \(isPlural ? "n'ont" : "n'a")")
  }
}
