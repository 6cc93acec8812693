/// The table of the words of one language while it is filled.
///
/// A word that more is known of than its concept has an entry of its own; behind these stand those of
/// the concepts, which all their words share.
struct WordTableFilling: ~Copyable {
  private(set) var keys: [UInt64]
  private(set) var slots: [UInt16]
  /// The last of ``slots``.
  let mask: Int
  private(set) var entries: [WordEntry] = [WordEntry()]
  private(set) var fixedCounts: [UInt8] = []
  private(set) var notedCount: UInt16 = 0
  /// The keys of the words that have an entry of their own.
  private var words: [UInt64] = [0]

  /// - Parameter others: A word of the other language stands for its concept where it is alike
  ///   (`support`).
  init(_ language: Language, _ concepts: ConceptWords, others: ConceptWords) {
    self.init(slots: 8192, entries: 512 + Concepts.all.count)
    let isEnglish = language == .english
    addNumbers(language)
    addOtherValues(language)
    set(isEnglish ? Terms.management : Terms.gestion) { $0.isTerm = true }
    if !isEnglish {
      for term in Terms.wrong {
        set(WordKey(lastOf: term.wrong)) {
          $0.isTerm = true
          $0.endsWrongName = true
        }
      }
    }
    for (index, nation) in Nations.all.enumerated() {
      change(isEnglish ? nation.english : nation.french) {
        $0.isTerm = true
        $0.nation = UInt8(index + 1)
      }
    }
    notedCount = UInt16(entries.count)
    addUnits(QuantityUnits.time, language)
    addUnits(QuantityUnits.others, language)
    for (index, paragraph) in FixedParagraphs.all.enumerated() {
      var count: UInt8 = 0
      change(isEnglish ? paragraph.english : paragraph.french) {
        $0.fixed |= 1 << UInt32(index)
        count += 1
      }
      fixedCounts.append(count)
    }
    change(isEnglish ? CommonWords.english : CommonWords.french) { $0.isCommon = true }
    addConcepts(of: concepts, others)
    addConceptsOfStems()
    for index in words.indices {
      let entry = entries[index]
      let isSmall =
        entry.isCommon || entry.role != .none && entry.role != .schooling || entry.unit != .none
      entries[index].sense = entry.concept != 0 ? .concept : isSmall ? .none : .letters
    }
  }

  /// The words of numbers and of units of time alone.
  init(lengthsOfTimeIn language: Language) {
    self.init(slots: 512, entries: 256)
    addNumbers(language)
    notedCount = UInt16(entries.count)
    addUnits(QuantityUnits.time, language)
  }

  /// - Parameter slots: How many places there are, a power of two: about twice as many as there are
  ///   words, so that most are found at once.
  private init(slots count: Int, entries: Int) {
    keys = Array(repeating: 0, count: count)
    slots = Array(repeating: 0, count: count)
    mask = count - 1
    self.entries.reserveCapacity(entries)
    words.reserveCapacity(512)
  }

  private mutating func addNumbers(_ language: Language) {
    let isEnglish = language == .english
    for (word, role, value) in isEnglish ? CardinalWords.english : CardinalWords.french {
      change(word) {
        $0.role = role
        $0.value = value
      }
    }
    for (count, unit, english, french) in SpanWords.nouns {
      addSpan(isEnglish ? english : french, .span, count, unit)
    }
    change(CommonWords.ofValues[language]) { _ in }
  }

  /// Days, months, how often, and levels of education.
  private mutating func addOtherValues(_ language: Language) {
    let isEnglish = language == .english
    for (word, role, value) in isEnglish ? NamedValues.english : NamedValues.french {
      change(word) {
        $0.role = role
        $0.value = value
      }
    }
    for (word, levels) in isEnglish ? Schooling.english : Schooling.french {
      change(word) {
        $0.role = .schooling
        $0.value = levels
      }
    }
    for (name, month) in Months.names { addMonth(name, UInt8(month)) }
    for (count, unit, english, french) in SpanWords.recurrences {
      addSpan(isEnglish ? english : french, .recurrence, count, unit)
    }
  }

  private mutating func addUnits(
    _ units: [(unit: QuantityUnit, english: StaticString, french: StaticString)],
    _ language: Language
  ) {
    let isEnglish = language == .english
    for (unit, english, french) in units {
      change(isEnglish ? english : french) { $0.unit = unit }
    }
  }

  private mutating func addSpan(
    _ words: StaticString, _ role: NumberRole, _ count: Int, _ unit: QuantityUnit
  ) {
    change(words) {
      $0.role = role
      $0.value = count
      $0.unit = unit
    }
  }

  /// Every beginning of a month's name, of three letters or more.
  private mutating func addMonth(_ name: StaticString, _ month: UInt8) {
    let key = WordKey(name)
    for length in 3...max(3, key.length) {
      let letters = key.bits & ((1 << UInt64(8 * min(length, 7))) - 1)
      set(WordKey(letters: letters, length: length)) { $0.month = month }
    }
  }

  private mutating func change(_ words: StaticString, _ body: (inout WordEntry) -> Void) {
    words.forEachWord { set($0, body) }
  }

  /// Changes the entry of a word, which is a new one where there is none.
  private mutating func set(_ key: WordKey, _ body: (inout WordEntry) -> Void) {
    let slot = slot(of: key.bits)
    if keys[slot] == 0 {
      keys[slot] = key.bits
      slots[slot] = UInt16(entries.count)
      entries.append(WordEntry())
      words.append(key.bits)
    }
    body(&entries[Int(slots[slot])])
  }

  /// Where a key stands, or else the empty place that ends its chain.
  private func slot(of key: UInt64) -> Int {
    var slot = WordTable.slot(key, mask)
    while keys[slot] != 0, keys[slot] != key { slot = WordTable.slot(after: slot, mask) }
    return slot
  }

  /// Gives words their concepts; the first concept that names a word has it.
  private mutating func addConcepts(of own: ConceptWords, _ others: ConceptWords) {
    for concept in 1...Concepts.all.count {
      entries.append(WordEntry(concept: UInt16(concept), sense: .concept))
    }
    add(own)
    add(others)
  }

  private mutating func add(_ concepts: ConceptWords) {
    let (own, words) = (words.count, concepts.keys.span)
    // Held here while they are filled: what belongs to `self` would be asked for each word whether it
    // is shared.
    var (table, indices, known) = ([UInt64](), [UInt16](), [WordEntry]())
    swap(&table, &self.keys)
    swap(&indices, &self.slots)
    swap(&known, &self.entries)
    do {
      var keys = table.mutableSpan
      var slots = indices.mutableSpan
      var entries = known.mutableSpan
      var concept: UInt16 = 1
      for place in words.indices {
        let word = words[place]
        guard word != ConceptWords.end else {
          concept += 1
          continue
        }
        let key = ConceptWords.key(word)
        let whole = ConceptWords.whole(word)
        var slot = WordTable.slot(key, mask)
        var isThere = false
        while keys[slot] != 0 {
          // What is known of the whole word otherwise must not hide its concept.
          if keys[slot] == key || keys[slot] == whole {
            let entry = Int(slots[slot])
            if entry < own, entries[entry].concept == 0 { entries[entry].concept = concept }
            isThere = isThere || keys[slot] == key
          }
          slot = WordTable.slot(after: slot, mask)
        }
        guard !isThere else { continue }
        keys[slot] = key
        slots[slot] = UInt16(own) + concept - 1
      }
    }
    swap(&table, &self.keys)
    swap(&indices, &self.slots)
    swap(&known, &self.entries)
  }

  /// A word that is known as a whole has the concept of its stem all the same.
  private mutating func addConceptsOfStems() {
    for (entry, bits) in words.enumerated() where bits >> 56 >= 6 && entries[entry].concept == 0 {
      let slot = slot(of: WordKey(bits: bits).stem)
      if keys[slot] != 0 { entries[entry].concept = entries[Int(slots[slot])].concept }
    }
  }
}

extension Terms {
  /// The words without which no term is looked for; so are the last words of the wrong names.
  static let management = WordKey("management")
  static let gestion = WordKey("gestion")
}
