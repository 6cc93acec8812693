/// Reads section 2.
struct QualificationsReader: PartReader {
  let notes: ReadingNotes

  /// Reads a list of qualifications: the sentence that leads into it, and its items.
  ///
  /// In notices without sub-headings the sentence alone says where the desirable ones begin.
  func readQualifications(
    _ passage: Passage, isDesirable: Bool, into qualifications: inout Qualifications,
    at path: RecordPath
  ) {
    var isDesirable = isDesirable
    let blocks = document.layout.blocks(of: passage, list: .items)
    noteInferred(blocks, at: path)
    let firstRemark = firstRemark(of: blocks)
    var hasGroups = false
    for (index, block) in blocks.enumerated() {
      var text = text(block)
      guard !text.isEmpty else { continue }
      var folded = FoldedText(text.bytes)
      if let group = groupHeading(block, folded) {
        hasGroups = true
        // What is asked of languages is asked of everybody, wherever it stands.
        if Heading.isLanguageGroup(folded) { isDesirable = false }
        let start = FactText(text, folded).cleanOffset(of: group)
        guard start < text.bytes.count else {
          document.markHeading(block)
          continue
        }
        text = text.part(start..<text.bytes.count)
        folded = FoldedText(text.bytes)
      }
      if !block.isItem, LeadIn.isDesirable(folded) { isDesirable = true }
      let isLeadIn =
        !block.isItem
        && (text.bytes.last == UInt8(ascii: ":")
          || !hasGroups && document.ending(of: block.lastPiece) != .terminal
            && index + 1 < blocks.count && blocks[index + 1].isItem)
      let count = (isDesirable ? qualifications.desirable : qualifications.essential).items.count
      let hasIntro =
        (isDesirable ? qualifications.desirable : qualifications.essential).intro != nil
      let place = path[isDesirable ? .desirable : .essential]
      if isLeadIn, !hasIntro, count == 0 {
        let intro = record(text, at: place[.intro])
        if isDesirable {
          qualifications.desirable.intro = intro
        } else {
          qualifications.essential.intro = intro
        }
      } else if index >= firstRemark, !hasGroups {
        let list = isDesirable ? qualifications.desirable : qualifications.essential
        let remark = record(text, at: place[.remarks, list.remarks.count])
        if isDesirable {
          qualifications.desirable.remarks.append(remark)
        } else {
          qualifications.essential.remarks.append(remark)
        }
      } else if isDesirable {
        qualifications.desirable.items.append(
          record(text, at: place[.items, count]))
      } else {
        qualifications.essential.items.append(
          record(text, at: place[.items, count]))
        readFacts(
          FactText(text, folded), ofItem: count, into: &qualifications, at: path)
      }
    }
  }

  /// The index of the first paragraph behind the items of a list that has ended: all of its items have
  /// marks, and only the last one a full stop. Others may be items that have lost their marks.
  ///
  /// - Returns: The end of the blocks where nothing says that the list has ended before them.
  private func firstRemark(of blocks: [Block]) -> Int {
    guard let last = blocks.lastIndex(where: \.isItem), last + 1 < blocks.endIndex,
      let first = blocks.firstIndex(where: \.isItem), first < last,
      blocks[first...last].allSatisfy(\.isItem),
      document.byte(blocks[last].range.end - 1) == UInt8(ascii: "."),
      !blocks[first..<last].contains(where: {
        document.byte($0.range.end - 1) == UInt8(ascii: ".")
      }),
      blocks[(last + 1)...].allSatisfy({ block in
        block.hasGapBefore && document.startsUppercase(block.range.start)
          && document.byte(block.range.end - 1) == UInt8(ascii: ".")
      })
    else { return blocks.endIndex }
    return last + 1
  }

  /// Where the text behind a group's heading begins, such as `b. Education/Training.`; `nil` if the
  /// block does not begin with one.
  private func groupHeading(_ block: Block, _ folded: FoldedText) -> Int? {
    if let end = Heading.endOfGroup(folded) { return end }
    guard let mark = block.mark, !mark.isSign else { return nil }
    for group in Heading.groups.english + Heading.groups.french where folded.starts(with: group) {
      var end = group.utf8CodeUnitCount
      while folded[end].isOne(of: ".: ") { end += 1 }
      if end > group.utf8CodeUnitCount + 1 { return end }
    }
    return nil
  }

  private func readFacts(
    _ text: FactText, ofItem item: Int, into qualifications: inout Qualifications,
    at path: RecordPath
  ) {
    for found in ExperienceReading.all(in: text.folded, path.half ?? .english) {
      place(
        path[.experience, qualifications.experience.count],
        text.sourceRange(of: found.range))
      qualifications.experience.append(Experience(years: found.years, item: item))
    }
    let levels = LanguageReading.all(in: text)
    if !levels.isEmpty, qualifications.languages == nil { qualifications.languages = [] }
    for found in levels {
      let count = qualifications.languages?.count ?? 0
      place(path[.languages, count], text.sourceRange(of: found.range))
      if let label = found.labelRange {
        place(path[.languages, count][.label], text.clean.sourceRange(of: label))
      }
      qualifications.languages?.append(found.requirement)
    }
    if qualifications.education == nil,
      let found = EducationReading(in: text.folded, path.half ?? .english)
    {
      place(path[.education], text.sourceRange(of: found.range))
      qualifications.education = Education(level: found.level, item: item)
    }
  }
}

/// The sentences that lead into a list.
enum LeadIn {
  static func isDesirable(_ text: FoldedText) -> Bool {
    text.bytes.count <= 160
      && (text.starts(with: "the following")
        && text.contains(anyOf: SectionPhrases.advantages)
        || text.startsWith(anyOf: SectionPhrases.desirableOpenings)
        || text.contains(anyOf: SectionPhrases.desirablePhrases))
  }
}
