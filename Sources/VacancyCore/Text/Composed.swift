/// A text in NFC, with the offsets on disk of its scalars.
///
/// Complete for the marks U+0300 to U+036F, which are all that Latin, Greek and Cyrillic letters are
/// written with, and for the single replacements below U+3000. Other scripts are left as they are.
struct Composed {
  private(set) var bytes: [UInt8] = []
  private(set) var origins: [UInt32] = []

  private let given: [UInt8]
  private let givenOrigins: [UInt32]?
  private let prefix: Int

  /// Composes UTF-8; `nil` if it is in NFC already.
  ///
  /// - Parameters:
  ///   - origins: The offsets on disk of each byte and of the end; `nil` for `prefix` plus its offset.
  init?(_ given: [UInt8], origins givenOrigins: [UInt32]?, prefix: Int) {
    self.given = given
    self.givenOrigins = givenOrigins
    self.prefix = prefix
    bytes.reserveCapacity(given.count)
    origins.reserveCapacity(given.count + 1)
    var at = 0
    while at < given.count { takeCluster(&at) }
    guard bytes != given else { return nil }
    origins.append(origin(of: given.count))
  }

  private func origin(of index: Int) -> UInt32 {
    givenOrigins?[index] ?? UInt32(clamping: prefix + index)
  }

  /// Takes a scalar and the marks after it.
  private mutating func takeCluster(_ at: inout Int) {
    let start = at
    let (starter, length) = utf8Scalar(in: given, at: at, upTo: given.count)
    at += length
    var marks: [(scalar: UInt16, origin: UInt32)] = []
    while at + 1 < given.count, given[at] == 0xCC || given[at] == 0xCD {
      let (scalar, length) = utf8Scalar(in: given, at: at, upTo: given.count)
      guard let mark = UInt16(exactly: scalar), combiningClass(mark) > 0 else { break }
      marks.append((mark, origin(of: at)))
      at += length
    }
    let single = UInt16(exactly: starter).flatMap { CompositionTable.singletons[$0] }
    guard let base = single ?? UInt16(exactly: starter), single != nil || !marks.isEmpty else {
      // By far the most scalars: nothing to compose.
      bytes.append(contentsOf: given[start..<at])
      for _ in start..<at { origins.append(origin(of: start)) }
      return
    }
    compose(base, marks, at: origin(of: start))
  }

  /// Takes the base apart, puts all marks in order, and joins what has a letter of its own.
  private mutating func compose(
    _ base: UInt16, _ following: [(scalar: UInt16, origin: UInt32)], at start: UInt32
  ) {
    var base = base
    var marks: [(scalar: UInt16, origin: UInt32)] = []
    while let parts = CompositionTable.decompositions[base] {
      marks.insert((parts.mark, start), at: 0)
      base = parts.base
    }
    for (mark, origin) in following {
      switch mark {
      case 0x0344: marks += [(0x0308, origin), (0x0301, origin)]
      default: marks.append((CompositionTable.singletons[mark] ?? mark, origin))
      }
    }
    // A stable sort, as the order of marks of one class has meaning.
    let ordered = marks.enumerated().sorted { left, right in
      (combiningClass(left.element.scalar), left.offset)
        < (combiningClass(right.element.scalar), right.offset)
    }
    var rest: [(scalar: UInt16, origin: UInt32)] = []
    for (_, mark) in ordered {
      let blocked = rest.last.map { combiningClass($0.scalar) >= combiningClass(mark.scalar) }
      if blocked != true,
        let joined = CompositionTable.composites[CompositionTable.key(base, mark.scalar)]
      {
        base = joined
      } else {
        rest.append(mark)
      }
    }
    append(base, from: start)
    // Marks that changed places must not make the offsets run backwards.
    var latest = start
    for mark in rest {
      latest = max(latest, mark.origin)
      append(mark.scalar, from: latest)
    }
  }

  private mutating func append(_ scalar: UInt16, from origin: UInt32) {
    let length = appendUTF8(UInt32(scalar), to: &bytes)
    for _ in 0..<length { origins.append(origin) }
  }
}

/// The canonical combining class of a mark from U+0300 to U+036F; 0 for everything else.
private func combiningClass(_ scalar: UInt16) -> UInt8 {
  switch scalar {
  case 0x0334...0x0338: 1
  case 0x0321...0x0322, 0x0327...0x0328: 202
  case 0x031B: 216
  case 0x0316...0x0319, 0x031C...0x0320, 0x0323...0x0326, 0x0329...0x0333, 0x0339...0x033C,
    0x0347...0x0349, 0x034D...0x034E, 0x0353...0x0356, 0x0359...0x035A:
    220
  case 0x0315, 0x031A, 0x0358: 232
  case 0x035C, 0x035F, 0x0362: 233
  case 0x035D...0x035E, 0x0360...0x0361: 234
  case 0x0345: 240
  case 0x034F: 0
  case 0x0300...0x036F: 230
  default: 0
  }
}
