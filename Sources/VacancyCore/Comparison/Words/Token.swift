/// A word, a figure or an address in a text.
struct Token {
  /// In the bytes of the half's texts.
  var start: Int32
  var end: Int32
  var kind: Kind
  /// What stands between this and the token before it.
  var joint: Joint
  /// The index of what is known of the word.
  var entry: UInt16 = 0
  /// The key of a word, or the value of what is none: tokens are many, and read often.
  private var bits: UInt64

  @inline(__always)
  init(
    start: Int, end: Int, kind: Kind, joint: Joint, entry: UInt16 = 0, key: WordKey
  ) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.kind = kind
    self.joint = joint
    self.entry = entry
    bits = key.bits
  }

  init(start: Int, end: Int, kind: Kind, joint: Joint, value: Int = 0) {
    self.init(
      start: start, end: end, kind: kind, joint: joint,
      key: WordKey(bits: UInt64(bitPattern: Int64(value))))
  }

  /// The folded letters of a word.
  @inline(__always)
  var key: WordKey { WordKey(bits: kind.hasLetters ? bits : 0) }

  /// The number of a figure, in thousandths; a date as yyyymmdd.
  var value: Int { kind.hasLetters ? 0 : Int(truncatingIfNeeded: bits) }

  enum Kind: UInt8 {
    case word
    /// A word that looks like an acronym, perhaps with digits: `NATO`, `CyOC`, `G17`.
    case acronym
    case figure
    /// `2e`, `21st`.
    case ordinal
    case date
    /// `23:59`, `1/2`, `B-1110`: digits that count nothing.
    case other
    case address

    @inline(__always)
    var hasLetters: Bool { self == .word || self == .acronym }
  }
}

/// What stands between two tokens.
struct Joint: OptionSet {
  var rawValue: UInt8

  static let space = Joint(rawValue: 1)
  static let hyphen = Joint(rawValue: 2)
  static let apostrophe = Joint(rawValue: 4)
  static let slash = Joint(rawValue: 8)
  static let point = Joint(rawValue: 16)
  static let comma = Joint(rawValue: 32)
  static let opening = Joint(rawValue: 64)
  static let other = Joint(rawValue: 128)

  /// Whether the words of one number may stand so.
  @inline(__always)
  var joinsNumber: Bool { rawValue & ~3 == 0 && rawValue != 0 }
}

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

/// All that one half says, cut into words once.
struct HalfWords {
  let language: Language
  let table: WordTable
  /// The texts, one behind the other.
  var bytes: [UInt8] = []
  var texts: [TextUnit] = []
  var tokens: [Token] = []
  /// The tokens that are looked at again: figures, addresses, words that may be part of a value or
  /// of a wrong term.
  var noted: [Int32] = []
  /// The tokens that are acronyms, or parts of them.
  var acronymTokens: [Int32] = []
  var marks: [Mark] = []
  /// The numbers of the vocabulary that each text has, one text behind the other.
  var features: [UInt32] = []
  var acronyms: [AcronymUse] = []
  /// Thousandths that are compared elsewhere: the job number and the salary.
  var droppedValues: [Int] = []
  /// Whether one of these stands in the text whose values were read last.
  var hasDropped = false
  /// What was left out, as the half is too long.
  private var room: WordRoom
  /// Where each list of texts stands among ``texts``.
  var parts: [Range<Int>] = Array(repeating: 0..<0, count: TextPlace.Part.allCases.count)

  /// - Parameter known: Texts that were met in other halves.
  init(
    _ half: borrowing Half, remembering known: inout SegmentCache, room: WordRoom = WordRoom()
  ) {
    self.room = room
    language = half.language
    table = WordTable.of(half.language)
    bytes.reserveCapacity(20_000)
    tokens.reserveCapacity(3_000)
    noted.reserveCapacity(500)
    acronymTokens.reserveCapacity(200)
    texts.reserveCapacity(100)
    features.reserveCapacity(3_000)
    add(half, &known)
    if let number = half.jobNumber.flatMap({ Int($0) }) { droppedValues.append(number * 1000) }
    if let amount = half.salary?.amount, let thousandths = amount.thousandths {
      droppedValues.append(thousandths)
    }
    marks.reserveCapacity(64)
    for index in texts.indices { readMarks(ofText: index, &known) }
    acronyms = joinedAcronyms(&known)
  }

  func texts(_ part: TextPlace.Part) -> Range<Int> { parts[Int(part.rawValue)] }

  /// The longest text that is read whole, in bytes: hundreds of pages.
  static let longestText = 1 << 18

  func skipped(_ part: TextPlace.Part) -> Int { room.skipped(part) }

  var isShortened: Bool { room.isUsedUp }

  func entry(_ token: Int) -> WordEntry { table.entries[Int(tokens[token].entry)] }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func string(ofText index: Int) -> String { string(texts[index].bytes) }

  private mutating func add(_ half: borrowing Half, _ known: inout SegmentCache) {
    add(.title, half.title.map { [$0] } ?? [], &known)
    add(.position, half.positions.map(\.title), &known)
    add(.preamble, half.preamble, &known)
    add(.summary, half.summary, &known)
    add(.essential, half.qualifications.essential.items, &known)
    add(.essentialRemark, half.qualifications.essential.remarks, &known)
    add(.desirable, half.qualifications.desirable.items, &known)
    add(.desirableRemark, half.qualifications.desirable.remarks, &known)
    add(.heading, half.accountabilities.map { $0.heading ?? "" }, &known)
    add(.accountability, half.accountabilities.map(\.paragraphs), &known)
    add(.interrelationships, half.interrelationships.paragraphs, &known)
    add(.directReports, half.interrelationships.directReports.map { [$0.text] } ?? [], &known)
    add(.indirectReports, half.interrelationships.indirectReports.map { [$0.text] } ?? [], &known)
    let competencies = half.competencies.items.map { item in
      item.behaviour.map { item.name + ": " + $0 } ?? item.name
    }
    add(.competency, competencies, &known)
    add(.offer, half.contract.offer.map { [$0.text] } ?? [], &known)
    add(.clause, half.contract.clause?.paragraphs ?? [], &known)
    add(.secondment, half.contract.secondment.map { [$0.text] } ?? [], &known)
    add(.servingStaff, half.contract.servingStaff.map { [$0.text] } ?? [], &known)
    add(.note, half.contract.notes.map(\.paragraphs), &known)
    add(.application, half.application, &known)
    add(.additional, half.additional, &known)
    add(.otherSection, half.otherSections.map(\.paragraphs), &known)
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

  private mutating func add(
    _ text: String, _ place: TextPlace, _ known: inout SegmentCache
  ) {
    guard room.hasRoom(in: place.part) else { return }
    let start = bytes.count
    let isCut = room.isTooLong(text)
    if isCut {
      bytes.append(contentsOf: text.utf8.prefix(Self.longestText))
      bytes.dropPartialScalar()
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    let end = bytes.count
    for _ in 0..<Self.padding { bytes.append(0) }
    let (firstToken, firstNote) = (tokens.count, noted.count)
    let number = addWords(of: start..<end, &known)
    texts.append(
      TextUnit(
        place: place, bytes: start..<end, tokens: firstToken..<tokens.count,
        noted: firstNote..<noted.count, known: number, isCut: isCut))
    room.take(tokens: tokens.count - firstToken, noted: noted.count - firstNote)
  }

  /// Cuts a text into words, unless its words are known; gives its number if they are from now on.
  private mutating func addWords(
    of text: Range<Int>, _ known: inout SegmentCache
  ) -> Int? {
    guard known.isKeeping else {
      scan(from: text.lowerBound, to: text.upperBound)
      return nil
    }
    let hash = hash(of: text)
    if let number = known.find(hash, text, addingTo: &self) { return number }
    let (token, note, acronym) = (tokens.count, noted.count, acronymTokens.count)
    scan(from: text.lowerBound, to: text.upperBound)
    return known.meet(
      hash, text, tokens: token..<tokens.count, noted: note..<noted.count,
      acronymTokens: acronym..<acronymTokens.count, of: self)
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

extension Amount {
  /// The amount in thousandths, as figures in a text are read.
  var thousandths: Int? {
    guard decimals <= 3, coefficient < 1_000_000_000_000 else { return nil }
    return (decimals..<3).reduce(coefficient) { value, _ in value * 10 }
  }
}
