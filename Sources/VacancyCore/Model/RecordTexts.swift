extension RecordText {
  /// The texts of a half, in the order of the record.
  ///
  /// - Parameter pointers: The texts that are wanted; all of them where it is `nil`.
  static func all(of half: Half, at pointers: Set<String>? = nil) -> [RecordText] {
    var list = TextList(pointers: pointers)
    for field in HeaderField.allCases { list.add(field, of: half) }
    for part in HalfPart.allCases { list.add(part, of: half) }
    return list.texts
  }
}

private struct TextList {
  let pointers: Set<String>?
  var texts: [RecordText] = []

  init(pointers: Set<String>?) { self.pointers = pointers }

  mutating func add(
    _ text: String?, _ pointer: String, _ section: RecordSection, _ kind: RecordText.Kind
  ) {
    guard let text, pointers?.contains(pointer) ?? true else { return }
    texts.append(RecordText(pointer: pointer, text: text, section: section, kind: kind))
  }

  mutating func add(
    _ paragraphs: [String], _ pointer: String, _ section: RecordSection,
    _ kind: RecordText.Kind = .paragraph
  ) {
    for (index, paragraph) in paragraphs.enumerated() {
      add(paragraph, "\(pointer)/\(index)", section, kind)
    }
  }

  mutating func add(_ field: HeaderField, of half: Half) {
    guard field == .otherFields else {
      add(field.words(in: half), "/" + field.rawValue, .header, .field)
      return
    }
    for (index, other) in half.otherFields.enumerated() {
      add("\(other.label): \(other.text)", "/otherFields/\(index)", .header, .field)
    }
  }

  mutating func add(_ part: HalfPart, of half: Half) {
    switch part {
    case .positions: add(half.positions)
    case .preamble: add(half.preamble, "/preamble", .preamble)
    case .summary: add(half.summary, "/summary", .summary)
    case .qualifications:
      add(half.qualifications.essential, "/qualifications/essential", .essential)
      add(half.qualifications.desirable, "/qualifications/desirable", .desirable)
    case .accountabilities: add(half.accountabilities)
    case .interrelationships: add(half.interrelationships)
    case .competencies: add(half.competencies)
    case .contract: for part in ContractPart.allCases { add(part, of: half.contract) }
    case .application: add(half.application, "/application", .application)
    case .additional: add(half.additional, "/additional", .additional)
    case .otherSections: add(half.otherSections)
    case .unrecognized:
      for (index, line) in half.unrecognized.enumerated() {
        add(line.text, "/unrecognized/\(index)", .unrecognized, .paragraph)
      }
    }
  }

  mutating func add(_ positions: [ListedPost]) {
    for (index, post) in positions.enumerated() {
      let words = [post.title, post.grade, post.number].compactMap(\.self)
      add(words.joined(separator: " · "), "/positions/\(index)", .header, .item)
    }
  }

  mutating func add(_ sections: [OtherSection]) {
    for (index, section) in sections.enumerated() {
      let pointer = "/otherSections/\(index)"
      let number = section.number.map { "\($0). " } ?? ""
      add(number + section.heading, pointer + "/heading", .other, .heading)
      add(section.paragraphs, pointer + "/paragraphs", .other)
    }
  }

  mutating func add(_ list: Qualifications.List, _ pointer: String, _ section: RecordSection) {
    add(list.intro, pointer + "/intro", section, .paragraph)
    add(list.items, pointer + "/items", section, .item)
    add(list.remarks, pointer + "/remarks", section)
  }

  mutating func add(_ accountabilities: [Accountability]) {
    for (index, accountability) in accountabilities.enumerated() {
      let pointer = "/accountabilities/\(index)"
      add(accountability.heading, pointer + "/heading", .accountabilities, .heading)
      add(accountability.paragraphs, pointer + "/paragraphs", .accountabilities)
    }
  }

  mutating func add(_ links: Interrelationships) {
    let pointer = "/interrelationships"
    add(links.paragraphs, pointer + "/paragraphs", .interrelationships)
    add(links.directReports?.text, pointer + "/directReports", .interrelationships, .field)
    add(links.indirectReports?.text, pointer + "/indirectReports", .interrelationships, .field)
  }

  mutating func add(_ competencies: Competencies) {
    add(competencies.intro, "/competencies/intro", .competencies, .paragraph)
    for (index, item) in competencies.items.enumerated() {
      let pointer = "/competencies/items/\(index)"
      add(item.name, pointer + "/name", .competencies, .heading)
      add(item.behaviour, pointer + "/behaviour", .competencies, .paragraph)
    }
  }

  mutating func add(_ part: ContractPart, of contract: Contract) {
    let pointer = "/contract/" + part.rawValue
    switch part {
    case .offer: add(contract.offer?.text, pointer, .contract, .paragraph)
    case .clause: add(contract.clause?.paragraphs ?? [], pointer + "/paragraphs", .contract)
    case .secondment: add(contract.secondment?.text, pointer, .contract, .paragraph)
    case .servingStaff: add(contract.servingStaff?.text, pointer, .contract, .paragraph)
    case .notes:
      for (index, note) in contract.notes.enumerated() {
        add(note.paragraphs, "\(pointer)/\(index)/paragraphs", .contract)
      }
    }
  }
}
