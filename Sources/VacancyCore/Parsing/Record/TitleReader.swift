/// Reads titles.
struct TitleReader: PartReader {
  let notes: ReadingNotes

  /// Reads the title line: the title, the job number in it and the count of posts.
  func readTitle(_ lines: Range<Int>, into half: inout Half, at path: RecordPath) {
    guard !lines.isEmpty else { return }
    var pieces = Pieces()
    for index in lines where !document.isSkipped(index) {
      document.mark(index, .text)
      var start = document.lines[index].start
      var end = document.lines[index].end
      while start < end, document.bytes[start].isOne(of: "#_ ") { start += 1 }
      while start < end, document.bytes[end - 1].isOne(of: "#_ ") { end -= 1 }
      pieces.append(start..<end)
    }
    readTitle(text(pieces), into: &half, at: path)
  }

  /// Reads a title wherever it stood.
  func readTitle(_ line: CleanText, into half: inout Half, at path: RecordPath) {
    var title = line
    if let number = TitleParts.jobNumber(in: title.bytes) {
      let digits = title.part(number.digits)
      half.jobNumber = record(digits, at: path[.jobNumber])
      title = title.without(number.whole)
      // `Job Description - Buyer (261340)Buyer-261340` says it twice.
      if let again = TitleParts.jobNumber(in: title.bytes),
        title.part(again.digits).string == digits.string
      {
        title = title.onceOnly(around: again.whole)
      }
    }
    // No title says it more often. Each counts the posts of the words before it.
    var posts = 0
    for _ in 0..<4 {
      guard let count = TitleParts.postCount(in: title.bytes) else { break }
      if let more = count.posts {
        if posts == 0 { place(path[.posts], title.sourceRange(of: count.whole)) }
        posts += more
        half.posts = posts
      }
      title = title.without(count.whole)
    }
    // A web page puts `Job Description - ` before the title.
    let fact = FactText(title)
    let folded = fact.folded
    for prefix in TitlePhrases.prefixes where folded.starts(with: prefix) {
      var end = prefix.utf8CodeUnitCount
      while folded[end].isOne(of: " -:") { end += 1 }
      if end > prefix.utf8CodeUnitCount + 1 {
        title = title.part(fact.cleanOffset(of: end)..<title.bytes.count)
      }
    }
    if !title.isEmpty { half.title = record(title, at: path[.title]) }
    if Budget.isPending(folded) { half.pendingBudget = true }
  }
}

/// Recognizes that a notice, or one of its posts, is subject to budget approval.
enum Budget {
  /// Whether a remark says that the notice waits for its budget, in the usual words or in others.
  static func isPending(_ text: FoldedText) -> Bool {
    // `One of the two posts is pending budget approval.`
    if text.contains(anyOf: BudgetPhrases.someOfThem) { return false }
    if text.contains(anyOf: BudgetPhrases.pending) { return true }
    return text.bytes.count <= 160 && text.contains("budget") && text.contains("appro")
      && text.contains(anyOf: BudgetPhrases.conditions)
  }
}

/// What a title line holds besides the title.
enum TitleParts {
  /// The last group of six digits, and with it the brackets or the hyphen that set it off.
  static func jobNumber(in bytes: PlainBytes) -> (digits: Range<Int>, whole: Range<Int>)? {
    var end = bytes.count
    while end > 0 {
      guard bytes[end - 1].isDigit else {
        end -= 1
        continue
      }
      var start = end
      while start > 0, bytes[start - 1].isDigit { start -= 1 }
      if end - start == 6 {
        return (start..<end, widened(start, end, in: bytes))
      }
      end = start
    }
    return nil
  }

  private static func widened(_ start: Int, _ end: Int, in bytes: PlainBytes) -> Range<Int> {
    var (start, end) = (start, end)
    while start > 0, bytes[start - 1] == .space { start -= 1 }
    // `(241660)`, `[241660]`, `(ref. 241660)`
    let near = bytes[max(0, start - 12)..<start]
    if let open = near.lastIndex(where: { $0.isOne(of: "([") }),
      !near[open...].contains(where: { $0.isOne(of: ")]") || $0.isDigit }),
      start - open <= 2
        || FoldedText(near[(open + 1)...]).startsWith(anyOf: TitlePhrases.jobNumberOpenings)
    {
      start = open
      while end < bytes.count, bytes[end] == .space { end += 1 }
      if end < bytes.count, bytes[end].isOne(of: ")]") { end += 1 }
    } else {
      // `- Ref. 241660`
      let named = startOfName(before: start, in: bytes)
      if let dash = dashLength(before: named, in: bytes) { start = named - dash }
    }
    while start > 0, bytes[start - 1] == .space { start -= 1 }
    return start..<end
  }

  /// Where the word that a job number goes by begins, with the spaces before it.
  private static func startOfName(before offset: Int, in bytes: PlainBytes) -> Int {
    var start = offset
    while start > 0, offset - start < 12, !bytes[start - 1].isOne(of: " -(") { start -= 1 }
    let word = FoldedText(bytes[start..<offset])
    guard TitlePhrases.jobNumberNames.contains(where: { word.equals($0) }) else { return offset }
    while start > 0, bytes[start - 1] == .space { start -= 1 }
    return start
  }

  /// The length of a dash that ends at the offset.
  private static func dashLength(before offset: Int, in bytes: PlainBytes) -> Int? {
    guard offset > 0 else { return nil }
    if bytes[offset - 1] == UInt8(ascii: "-") { return 1 }
    let isDash =
      offset >= 3 && bytes[offset - 3] == 0xE2 && bytes[offset - 2] == 0x80
      && (0x90...0x95).contains(bytes[offset - 1])
    return isDash ? 3 : nil
  }

  /// `(2 posts)`, `(3 positions)`, `(1 post + reserve list)`, `(3 roles)`, `(+ liste de réserve)`,
  /// `(multiple posts)`: brackets that hold nothing but words about the number of posts.
  static func postCount(in bytes: PlainBytes) -> (posts: Int?, whole: Range<Int>)? {
    var from = 0
    while let close = bytes[from...].firstIndex(of: UInt8(ascii: ")")) {
      if var start = bytes[from..<close].lastIndex(of: UInt8(ascii: "(")),
        let posts = postCount(of: FoldedText(bytes[start + 1..<close]))
      {
        while start > 0, bytes[start - 1] == .space { start -= 1 }
        return (posts > 0 ? posts : nil, start..<close + 1)
      }
      from = close + 1
    }
    return unbracketedCount(in: bytes)
  }

  /// The count that stands at the end of a title, without brackets: `Technician x 3`,
  /// `Technician - 3 posts`.
  private static func unbracketedCount(
    in bytes: PlainBytes
  ) -> (posts: Int?, whole: Range<Int>)? {
    let all = bytes[0..<bytes.count]
    // Most titles end neither in a number nor in a word for posts.
    guard let last = bytes.last, last.isDigit || last | 0x20 == UInt8(ascii: "s") else {
      return nil
    }
    var cut = bytes.count
    for _ in 0..<4 {
      guard let space = all[..<cut].lastIndex(of: .space) else { return nil }
      cut = space
      let words = FoldedText(all[(space + 1)...])
      guard let posts = postCount(of: words), posts > 1 else { continue }
      var start = space
      if words.bytes.first?.isDigit == true {
        // `Officer 3 posts`: a dash tells it from `Level 3 posts`.
        guard let dash = dashLength(before: space, in: bytes) else { continue }
        start -= dash
      }
      while start > 0, bytes[start - 1] == .space { start -= 1 }
      return start > 0 ? (posts, start..<bytes.count) : nil
    }
    return nil
  }

  /// The number of posts that words name, 0 where they leave it open; `nil` if they have another
  /// meaning.
  private static func postCount(of text: FoldedText) -> Int? {
    var count: Int?
    var isOfPosts = false
    var isOpen = false
    var isTimes = false
    var cursor = Cursor(text)
    while !cursor.isAtEnd {
      if cursor.takeOne(of: " +&,/-") != nil { continue }
      if let number = cursor.takeNumber(maximumDigits: 3) {
        guard count == nil, !isOfPosts, number > 0 else { return nil }
        count = number
        continue
      }
      let word = cursor.takeWord()
      guard !word.isEmpty else { return nil }
      let isOneOf = { (words: [StaticString]) in
        words.contains { $0.withUTF8Buffer { $0.elementsEqual(word) } }
      }
      if isOneOf(PostCountWords.times) {
        isTimes = true
      } else if isOneOf(PostCountWords.posts) {
        isOfPosts = true
      } else if isOneOf(PostCountWords.several) {
        isOpen = true
      } else if count == nil, !isOfPosts, let number = NumberWords.value(of: word) {
        count = number
      } else if !isOneOf(PostCountWords.fillers) {
        return nil
      }
    }
    if isOfPosts || isTimes, let count { return count }
    return isOpen ? 0 : nil
  }
}

extension CleanText {
  /// The part of a text that says the same before and behind a range of it.
  ///
  /// Where the two differ, the text without the range.
  fileprivate func onceOnly(around part: Range<Int>) -> CleanText {
    var start = part.upperBound
    while start < bytes.count, bytes[start].isOne(of: " -/:") { start += 1 }
    let behind = self.part(start..<bytes.count)
    let before = FoldedText(bytes[..<part.lowerBound])
    let words = FoldedText(behind.bytes)
    guard !words.bytes.isEmpty, before.bytes.suffix(words.bytes.count) == words.bytes[...] else {
      return without(part)
    }
    return behind
  }

  /// The text without a part of it, as one text.
  func without(_ part: Range<Int>) -> CleanText {
    if part.upperBound >= bytes.count { return self.part(0..<part.lowerBound) }
    if part.lowerBound <= 0 {
      var start = part.upperBound
      while start < bytes.count, bytes[start].isOne(of: " -/:") { start += 1 }
      return self.part(start..<bytes.count)
    }
    var origins = origins.part(0..<part.lowerBound)
    origins.add(self.origins, part.upperBound..<bytes.count, at: part.lowerBound)
    return CleanText(
      bytes: PlainBytes(Array(bytes[..<part.lowerBound]) + bytes[part.upperBound...]),
      range: range, origins: origins)
  }
}
