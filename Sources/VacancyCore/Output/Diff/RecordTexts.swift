extension RecordText {
  /// All texts of a half, in the order of the record.
  static func all(of half: Half) -> [RecordText] {
    var list = TextList()
    list.addHeader(of: half)
    list.add(half.preamble, "/preamble", .preamble)
    list.add(half.summary, "/summary", .summary)
    list.add(half.qualifications.essential, "/qualifications/essential", .essential)
    list.add(half.qualifications.desirable, "/qualifications/desirable", .desirable)
    list.add(half.accountabilities)
    list.add(half.interrelationships)
    list.add(half.competencies)
    list.add(half.contract)
    list.add(half.application, "/application", .application)
    list.add(half.additional, "/additional", .additional)
    for (index, section) in half.otherSections.enumerated() {
      let pointer = "/otherSections/\(index)"
      let number = section.number.map { "\($0). " } ?? ""
      list.add(number + section.heading, pointer + "/heading", .other, .heading)
      list.add(section.paragraphs, pointer + "/paragraphs", .other)
    }
    for (index, line) in half.unrecognized.enumerated() {
      list.add(line.text, "/unrecognized/\(index)", .unrecognized, .paragraph)
    }
    return list.texts
  }
}

private struct TextList {
  var texts: [RecordText] = []

  mutating func add(
    _ text: String?, _ pointer: String, _ section: RecordSection, _ kind: RecordText.Kind
  ) {
    guard let text else { return }
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

  mutating func addHeader(of half: Half) {
    add(half.title, "/title", .header, .field)
    add(half.jobNumber, "/jobNumber", .header, .field)
    // One post is unsaid.
    add(half.posts == 1 ? nil : "\(half.posts)", "/posts", .header, .field)
    add(half.location?.text, "/location", .header, .field)
    add(half.body?.text, "/body", .header, .field)
    add(half.schedule?.text, "/schedule", .header, .field)
    add(half.deadline?.text, "/deadline", .header, .field)
    add(half.salary?.text, "/salary", .header, .field)
    add(half.grade?.text, "/grade", .header, .field)
    add(half.clearance?.text, "/clearance", .header, .field)
    for (index, field) in half.otherFields.enumerated() {
      add("\(field.label): \(field.text)", "/otherFields/\(index)", .header, .field)
    }
    for (index, post) in half.positions.enumerated() {
      let words = [post.title, post.grade, post.number].compactMap(\.self)
      add(words.joined(separator: " · "), "/positions/\(index)", .header, .item)
    }
  }

  mutating func add(_ list: Qualifications.List, _ pointer: String, _ section: RecordSection) {
    add(list.intro, pointer + "/intro", section, .paragraph)
    add(list.items, pointer + "/items", section, .item)
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

  mutating func add(_ contract: Contract) {
    add(contract.offer?.text, "/contract/offer", .contract, .paragraph)
    add(contract.clause?.paragraphs ?? [], "/contract/clause/paragraphs", .contract)
    add(contract.secondment?.text, "/contract/secondment", .contract, .paragraph)
    add(contract.servingStaff?.text, "/contract/servingStaff", .contract, .paragraph)
    for (index, note) in contract.notes.enumerated() {
      add(note.paragraphs, "/contract/notes/\(index)/paragraphs", .contract)
    }
  }
}
