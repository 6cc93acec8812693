/// One text of a half, cut into tokens.
struct TextUnit {
  var place: TextPlace
  /// In the bytes of the half's texts.
  var bytes: Range<Int>
  var tokens: Range<Int>
  /// In the half's noted tokens.
  var noted: Range<Int>
  /// Whether it has a word without which no term is looked for.
  var hasTerm = false
  /// In the half's features, each once.
  var features = 0..<0
  /// In the half's marks.
  var marks = 0..<0
  /// Its number among the texts that were met before.
  var known: Int?
  /// Whether only its beginning was read.
  var isCut = false

  /// The length that halves are compared by.
  var length: Int { bytes.count }
}

/// The tokens of all texts of one half, and what was found in them.
struct HalfWords {
  /// The words of the texts, and their values.
  var stream: TokenStream
  var texts: [TextUnit] = []
  /// The numbers of the vocabulary that each text has, one text behind the other.
  var features: [UInt32] = []
  var acronyms: [AcronymUse] = []
  /// What was left out, as the half is too long.
  private var room: WordRoom
  /// Where each list of texts stands among ``texts``.
  var parts: [Range<Int>] = Array(repeating: 0..<0, count: TextPlace.Part.allCases.count)

  /// - Parameter known: Texts that were met in other halves.
  init(
    _ half: borrowing Half, remembering known: inout SegmentCache, room: WordRoom = WordRoom()
  ) {
    self.room = room
    stream = TokenStream(
      half.language, table: .of(half.language), filter: .ofComparison(half.language))
    stream.bytes.reserveCapacity(20_000)
    stream.tokens.reserveCapacity(3_000)
    stream.noted.reserveCapacity(500)
    stream.acronymTokens.reserveCapacity(200)
    texts.reserveCapacity(100)
    features.reserveCapacity(3_000)
    add(half, &known)
    if let number = half.jobNumber.flatMap({ Int($0) }) {
      stream.droppedValues.append(number * 1000)
    }
    if let amount = half.salary?.amount, let thousandths = amount.thousandths {
      stream.droppedValues.append(thousandths)
    }
    stream.marks.reserveCapacity(64)
    for index in texts.indices { readMarks(ofText: index, &known) }
    acronyms = joinedAcronyms(&known)
  }

  func texts(_ part: TextPlace.Part) -> Range<Int> { parts[Int(part.rawValue)] }

  /// How many texts are aligned by their words: all but those that lead into lists.
  var weighedCount: Int {
    TextPlace.Part.intros.reduce(texts.count) { $0 - texts($1).count }
  }

  /// The longest text that is read whole, in bytes: hundreds of pages.
  static let longestText = 1 << 18

  func skipped(_ part: TextPlace.Part) -> Int { room.skipped(part) }

  var isShortened: Bool { room.isUsedUp }

  var language: Language { stream.language }
  var table: WordTable { stream.table }
  var bytes: [UInt8] { stream.bytes }
  var tokens: [Token] { stream.tokens }
  var noted: [Int32] { stream.noted }
  var acronymTokens: [Int32] { stream.acronymTokens }
  var marks: [Mark] { stream.marks }

  func entry(_ token: Int) -> WordEntry { stream.entry(token) }

  /// The bytes from one token up to another.
  func bytes(_ from: Int, _ end: Int) -> Range<Int> { stream.bytes(from, end) }

  func string(_ range: Range<Int>) -> String { stream.string(range) }

  func string(ofText index: Int) -> String { string(texts[index].bytes) }

  private mutating func add(_ half: borrowing Half, _ known: inout SegmentCache) {
    add(.title, half.title, &known)
    add(.position, half.positions.map(\.title), &known)
    add(.preamble, half.preamble, &known)
    add(.summary, half.summary, &known)
    add(.essentialIntro, half.qualifications.essential.intro, &known)
    add(.essential, half.qualifications.essential.items, &known)
    add(.essentialRemark, half.qualifications.essential.remarks, &known)
    add(.desirableIntro, half.qualifications.desirable.intro, &known)
    add(.desirable, half.qualifications.desirable.items, &known)
    add(.desirableRemark, half.qualifications.desirable.remarks, &known)
    add(.heading, half.accountabilities.map { $0.heading ?? "" }, &known)
    add(.accountability, half.accountabilities.map(\.paragraphs), &known)
    add(.interrelationships, half.interrelationships.paragraphs, &known)
    add(.directReports, half.interrelationships.directReports?.text, &known)
    add(.indirectReports, half.interrelationships.indirectReports?.text, &known)
    let competencies = half.competencies.items.map { item in
      item.behaviour.map { item.name + ": " + $0 } ?? item.name
    }
    add(.competencyIntro, half.competencies.intro, &known)
    add(.competency, competencies, &known)
    add(.offer, half.contract.offer?.text, &known)
    add(.clause, half.contract.clause?.paragraphs ?? [], &known)
    add(.secondment, half.contract.secondment?.text, &known)
    let ofSecondment = half.contract.notesOfSecondment
    for index in ofSecondment { add(half.contract.notes[index], index, &known) }
    if !ofSecondment.isEmpty {
      let part = Int(TextPlace.Part.secondment.rawValue)
      parts[part] = parts[part].lowerBound..<texts.count
    }
    add(.servingStaff, half.contract.servingStaff?.text, &known)
    addNotes(of: half.contract, besides: ofSecondment, &known)
    add(.application, half.application, &known)
    add(.additional, half.additional, &known)
    add(.otherSection, half.otherSections.map(\.paragraphs), &known)
  }

  /// Adds a text that a half has once, if it has it.
  private mutating func add(
    _ part: TextPlace.Part, _ text: String?, _ known: inout SegmentCache
  ) {
    add(part, text.map { [$0] } ?? [], &known)
  }

  private mutating func add(
    _ part: TextPlace.Part, _ list: [String], _ known: inout SegmentCache
  ) {
    let start = texts.count
    room.open()
    for (index, text) in list.enumerated() { add(text, TextPlace(part, index), &known) }
    parts[Int(part.rawValue)] = start..<texts.count
  }

  private mutating func add(
    _ part: TextPlace.Part, _ lists: [[String]], _ known: inout SegmentCache
  ) {
    let start = texts.count
    room.open()
    for (index, list) in lists.enumerated() {
      for (inner, text) in list.enumerated() { add(text, TextPlace(part, index, inner), &known) }
    }
    parts[Int(part.rawValue)] = start..<texts.count
  }

  /// Adds the notes of a contract that are not of its secondment.
  private mutating func addNotes(
    of contract: Contract, besides others: [Int], _ known: inout SegmentCache
  ) {
    let start = texts.count
    room.open()
    for (index, note) in contract.notes.enumerated() where !others.contains(index) {
      add(note, index, &known)
    }
    parts[Int(TextPlace.Part.note.rawValue)] = start..<texts.count
  }

  private mutating func add(
    _ note: Contract.Note, _ index: Int, _ known: inout SegmentCache
  ) {
    for (inner, text) in note.paragraphs.enumerated() {
      add(text, TextPlace(.note, index, inner), &known)
    }
  }

  private mutating func add(
    _ text: String, _ place: TextPlace, _ known: inout SegmentCache
  ) {
    guard room.hasRoom(in: place.part) else { return }
    let start = bytes.count
    let isCut = room.isTooLong(text)
    if isCut {
      stream.bytes.append(contentsOf: text.utf8.prefix(Self.longestText))
      stream.bytes.dropPartialScalar()
    } else {
      stream.bytes.append(contentsOf: text.utf8)
    }
    let end = bytes.count
    stream.addPadding()
    let (firstToken, firstNote) = (stream.tokens.count, stream.noted.count)
    let number = addWords(of: start..<end, &known)
    texts.append(
      TextUnit(
        place: place, bytes: start..<end, tokens: firstToken..<stream.tokens.count,
        noted: firstNote..<stream.noted.count, known: number, isCut: isCut))
    room.take(tokens: stream.tokens.count - firstToken, noted: stream.noted.count - firstNote)
  }

  /// Cuts a text into words, unless its words are known; gives its number if they are from now on.
  private mutating func addWords(
    of text: Range<Int>, _ known: inout SegmentCache
  ) -> Int? {
    guard known.isKeeping else {
      stream.scan(from: text.lowerBound, to: text.upperBound)
      return nil
    }
    let hash = hash(of: text)
    if let number = known.find(hash, text, addingTo: &stream) { return number }
    let (token, note) = (stream.tokens.count, stream.noted.count)
    let acronym = stream.acronymTokens.count
    stream.scan(from: text.lowerBound, to: text.upperBound)
    return known.meet(
      hash, text, tokens: token..<stream.tokens.count, noted: note..<stream.noted.count,
      acronymTokens: acronym..<stream.acronymTokens.count, of: stream)
  }

  /// A number that tells nearly all texts apart; eight bytes are taken at once, for zeros lie behind
  /// a text.
  private func hash(of text: Range<Int>) -> UInt64 {
    let raw = bytes.span.bytes
    func mixed(_ hash: UInt64, _ offset: Int) -> UInt64 {
      let block = raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let product = (hash ^ block) &* 0x9E37_79B9_7F4A_7C15
      return product ^ product >> 32
    }
    // Two at a time: neither waits for the other.
    var (one, other) = (UInt64(text.count), UInt64(0x2545_F491_4F6C_DD1D))
    var at = text.lowerBound
    while at + 8 < text.upperBound {
      one = mixed(one, at)
      other = mixed(other, at + 8)
      at += 16
    }
    if at < text.upperBound { one = mixed(one, at) }
    return (one ^ other >> 29) &* 0x9E37_79B9_7F4A_7C15 ^ other
  }
}

extension HalfWords {
  /// Reads the quantities, dates and addresses of a text, unless they are known.
  private mutating func readMarks(ofText index: Int, _ known: inout SegmentCache) {
    let first = stream.marks.count
    let start = texts[index].bytes.lowerBound
    let number = texts[index].known
    if let number, let hasTerm = known.addMarks(of: number, at: start, to: &stream) {
      texts[index].hasTerm = hasTerm
    } else {
      texts[index].hasTerm = stream.readMarks(of: texts[index].tokens, texts[index].noted)
      stream.readDocuments(texts[index].tokens)
      if let number, !stream.hasDropped {
        known.keep(stream.marks[first...], of: number, at: start, hasTerm: texts[index].hasTerm)
      }
    }
    texts[index].marks = first..<stream.marks.count
  }
}

extension Amount {
  /// The amount in thousandths, as figures in a text are read.
  var thousandths: Int? {
    guard decimals <= 3, coefficient < 1_000_000_000_000 else { return nil }
    return (decimals..<3).reduce(coefficient) { value, _ in value * 10 }
  }
}

extension Contract {
  /// The notes that are the second paragraph of the secondment: they are of no known kind, and speak of
  /// seconded staff.
  var notesOfSecondment: [Int] {
    guard secondment != nil else { return [] }
    return notes.indices.filter { index in
      notes[index].kind == nil
        && notes[index].paragraphs.first.map { text in
          let words = folded(Array(text.utf8))
          return !words.starts(with: "note".utf8)
            && ["seconded", "detache"].contains { !words.ranges(of: Array($0.utf8)).isEmpty }
        } ?? false
    }
  }
}
