extension RecordText {
  /// The texts of a half, in the order of the record.
  ///
  /// - Parameter paths: The texts that are wanted; all of them where it is `nil`.
  static func all(of half: Half, at paths: Set<RecordPath>? = nil) -> [RecordText] {
    var list = TextList(paths: paths)
    let path = RecordPath(half.language)
    for field in HeaderField.allCases { list.add(field, of: half, path[field]) }
    for part in HalfPart.allCases { list.add(part, of: half, path[part]) }
    return list.texts
  }
}

private struct TextList {
  let paths: Set<RecordPath>?
  var texts: [RecordText] = []

  init(paths: Set<RecordPath>?) { self.paths = paths }

  mutating func add(
    _ text: String?, _ path: RecordPath, _ section: RecordSection, _ kind: RecordText.Kind
  ) {
    guard let text, paths?.contains(path) ?? true else { return }
    texts.append(RecordText(path: path, text: text, section: section, kind: kind))
  }

  mutating func add(
    _ paragraphs: [String], _ path: RecordPath, _ section: RecordSection,
    _ kind: RecordText.Kind = .paragraph
  ) {
    for (index, paragraph) in paragraphs.enumerated() { add(paragraph, path[index], section, kind) }
  }

  mutating func add(_ field: HeaderField, of half: Half, _ path: RecordPath) {
    guard field == .otherFields else { return add(field.words(in: half), path, .header, .field) }
    add(half.otherFields.map { "\($0.label): \($0.text)" }, path, .header, .field)
  }

  mutating func add(_ part: HalfPart, of half: Half, _ path: RecordPath) {
    switch part {
    case .positions: add(half.positions, path)
    case .preamble: add(half.preamble, path, .preamble)
    case .summary: add(half.summary, path, .summary)
    case .qualifications:
      add(half.qualifications.essential, path[.essential], .essential)
      add(half.qualifications.desirable, path[.desirable], .desirable)
    case .accountabilities: add(half.accountabilities, path)
    case .interrelationships: add(half.interrelationships, path)
    case .competencies: add(half.competencies, path)
    case .contract: for part in ContractPart.allCases { add(part, of: half.contract, path[part]) }
    case .application: add(half.application, path, .application)
    case .additional: add(half.additional, path, .additional)
    case .otherSections: add(half.otherSections, path)
    case .unrecognized: add(half.unrecognized.map(\.text), path, .unrecognized)
    }
  }

  mutating func add(_ positions: [ListedPost], _ path: RecordPath) {
    let texts = positions.map { post in
      [post.title, post.grade, post.number].compactMap(\.self).joined(separator: " · ")
    }
    add(texts, path, .header, .item)
  }

  mutating func add(_ sections: [OtherSection], _ path: RecordPath) {
    for (index, section) in sections.enumerated() {
      let number = section.number.map { "\($0). " } ?? ""
      add(number + section.heading, path[index][.heading], .other, .heading)
      add(section.paragraphs, path[index][.paragraphs], .other)
    }
  }

  mutating func add(_ list: Qualifications.List, _ path: RecordPath, _ section: RecordSection) {
    add(list.intro, path[.intro], section, .paragraph)
    add(list.items, path[.items], section, .item)
    add(list.remarks, path[.remarks], section)
  }

  mutating func add(_ accountabilities: [Accountability], _ path: RecordPath) {
    for (index, accountability) in accountabilities.enumerated() {
      add(accountability.heading, path[index][.heading], .accountabilities, .heading)
      add(accountability.paragraphs, path[index][.paragraphs], .accountabilities)
    }
  }

  mutating func add(_ links: Interrelationships, _ path: RecordPath) {
    add(links.paragraphs, path[.paragraphs], .interrelationships)
    add(links.directReports?.text, path[.directReports], .interrelationships, .field)
    add(links.indirectReports?.text, path[.indirectReports], .interrelationships, .field)
  }

  mutating func add(_ competencies: Competencies, _ path: RecordPath) {
    add(competencies.intro, path[.intro], .competencies, .paragraph)
    for (index, item) in competencies.items.enumerated() {
      add(item.name, path[.items, index][.name], .competencies, .heading)
      add(item.behaviour, path[.items, index][.behaviour], .competencies, .paragraph)
    }
  }

  mutating func add(_ part: ContractPart, of contract: Contract, _ path: RecordPath) {
    switch part {
    case .offer: add(contract.offer?.text, path, .contract, .paragraph)
    case .clause: add(contract.clause?.paragraphs ?? [], path[.paragraphs], .contract)
    case .secondment: add(contract.secondment?.text, path, .contract, .paragraph)
    case .servingStaff: add(contract.servingStaff?.text, path, .contract, .paragraph)
    case .notes:
      for (index, note) in contract.notes.enumerated() {
        add(note.paragraphs, path[index][.paragraphs], .contract)
      }
    }
  }
}
