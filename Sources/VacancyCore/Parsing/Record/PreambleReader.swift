/// Reads what stands between the header and the first section.
struct PreambleReader: PartReader {
  let notes: ReadingNotes

  /// Reads what stands between `Description` and the first section: remarks on the notice and the
  /// list of its posts.
  func readPreamble(_ passage: Passage, into half: inout Half, at path: RecordPath) {
    for block in document.layout.blocks(of: passage, list: .items) {
      let text = text(block)
      guard !text.isEmpty else { continue }
      if let post = readPost(text), block.isItem || block.isInferred || post.isComplete {
        half.positions.append(
          record(post, of: text, at: path[.positions, half.positions.count]))
        continue
      }
      readTitleLabel(block, of: text, into: &half, at: path)
      let folded = FoldedText(text.bytes)
      // What an item says is of its post alone.
      if !block.isItem, !block.isInferred, Budget.isPending(folded) {
        half.pendingBudget = true
        self.place(path[.pendingBudget], text.range)
      }
      half.preamble.append(record(text, at: path[.preamble, half.preamble.count]))
    }
  }

  /// Reads `TITLE: Clerk (2 posts)` below the header: the title where no other is, and the number of posts.
  private func readTitleLabel(
    _ block: Block, of text: CleanText, into half: inout Half, at path: RecordPath
  ) {
    guard let label = document.labels.label(onLine: block.firstLine, in: half.language),
      label.hasMark,
      label.field == .title || label.field == .jobNumber,
      label.end < document.lines[block.firstLine].end
    else { return }
    let value = self.text(label.end..<document.lines[block.firstLine].end)
    if label.field == .jobNumber {
      guard half.jobNumber == nil, let number = TitleParts.jobNumber(in: value.bytes) else {
        return
      }
      half.jobNumber = record(value.part(number.digits), at: path[.jobNumber])
      return
    }
    var labelled = Half(language: half.language)
    let spans = notes.spans
    TitleReader(notes: notes).readTitle(value, into: &labelled, at: path)
    if half.title == nil {
      half.title = labelled.title
      half.jobNumber = half.jobNumber ?? labelled.jobNumber
      half.posts = max(half.posts, labelled.posts)
      return
    }
    notes.spans = spans
    if half.posts == 1, labelled.posts > 1 { half.posts = labelled.posts }
  }

  /// Reads `Officer, Incident Management (G17)(OCIO0013) - Pending budget approval`.
  private func readPost(_ text: CleanText) -> PrintedPost? {
    let fact = FactText(text)
    var rest = text.withoutFinalMark
    var isPending = false
    for words in BudgetPhrases.pending {
      guard let start = fact.folded.first(words) else { continue }
      isPending = true
      // More words behind it would be lost.
      let behind = fact.folded.bytes[(start + words.utf8CodeUnitCount)...]
      guard !behind.contains(where: \.isLetterOrDigit) else { return nil }
      var end = fact.cleanOffset(of: start)
      while end > 0, !text.bytes[end - 1].isLetterOrDigit, text.bytes[end - 1] != UInt8(ascii: ")")
      {
        end -= 1
      }
      rest = text.part(0..<end)
      break
    }
    var grade: CleanText?
    var number: CleanText?
    // `Assistant (G8) - IMS0311`
    if let dash = rest.lastDash {
      let behind = rest.part(dash.upperBound..<rest.bytes.count)
      if isPostNumber(behind.bytes), !behind.bytes.contains(.space), !isGrade(behind) {
        number = behind
        rest = rest.part(0..<dash.lowerBound)
      }
    }
    while rest.bytes.last == UInt8(ascii: ")"),
      let open = rest.bytes.lastIndex(of: UInt8(ascii: "("))
    {
      let inside = rest.part(open + 1..<rest.bytes.count - 1)
      if grade == nil, isGrade(inside) {
        grade = inside
      } else if number == nil, isPostNumber(inside.bytes) {
        number = inside
      } else {
        break
      }
      rest = rest.part(0..<open)
    }
    // `Assistant - B3/G8 (IMS0311)`
    if grade == nil, let dash = rest.lastDash {
      let behind = rest.part(dash.upperBound..<rest.bytes.count)
      if behind.bytes.first?.isUppercase ?? false, isGrade(behind) {
        grade = behind
        rest = rest.part(0..<dash.lowerBound)
      }
    }
    guard grade != nil || number != nil, !rest.isEmpty else { return nil }
    return PrintedPost(title: rest, grade: grade, number: number, pendingBudget: isPending)
  }

  /// Records where a post and its parts stand, and gives it.
  private func record(_ post: PrintedPost, of text: CleanText, at path: RecordPath)
    -> ListedPost
  {
    place(path, text.range)
    return ListedPost(
      title: record(post.title, at: path[.title]),
      grade: post.grade.map { record($0, at: path[.grade]) },
      number: post.number.map { record($0, at: path[.number]) },
      pendingBudget: post.pendingBudget)
  }

  private func isGrade(_ text: CleanText) -> Bool {
    text.bytes.count <= 12 && Grade(reading: text.string).lowest != nil
  }

  /// Whether this can be a post number such as `OCIO0013`, or stand in for one, as `OCIOxxxx`.
  private func isPostNumber(_ bytes: PlainBytes) -> Bool {
    guard (3...24).contains(bytes.count) else { return false }
    let hasCapital = bytes.contains(where: \.isUppercase)
    let hasDigits = bytes.contains(where: \.isDigit)
    let hasPlaceholder = bytes.count { $0 | 0x20 == UInt8(ascii: "x") } >= 2
    return hasCapital && (hasDigits || hasPlaceholder)
      && bytes.allSatisfy {
        // A soft hyphen, U+00AD, may stand anywhere.
        $0.isLetterOrDigit || $0.isOne(of: " -./") || $0 == 0xC2 || $0 == 0xAD
      }
  }
}

/// What a paragraph says of a post, if it is one of a list.
private struct PrintedPost {
  var title: CleanText
  var grade: CleanText?
  var number: CleanText?
  var pendingBudget: Bool

  /// Whether grade and number are both there, as no other paragraph has them at its end.
  var isComplete: Bool { grade != nil && number != nil }
}

extension CleanText {
  /// The last hyphen or dash that stands between spaces.
  fileprivate var lastDash: Range<Int>? {
    var end = bytes.count - 1
    while end > 1 {
      if bytes[end] == .space {
        if bytes[end - 1] == UInt8(ascii: "-"), bytes[end - 2] == .space { return end - 1..<end }
        if end > 3, bytes[end - 4] == .space, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 {
          return end - 3..<end
        }
      }
      end -= 1
    }
    return nil
  }

  /// The text without a full stop, a semicolon or a comma at its end.
  fileprivate var withoutFinalMark: CleanText {
    var end = bytes.count
    while end > 0, bytes[end - 1].isOne(of: ".;, ") { end -= 1 }
    return part(0..<end)
  }
}
