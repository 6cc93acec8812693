/// Where a text of a half stands in the record, without the cost of a pointer.
struct TextPlace: Hashable, Sendable {
  var part: Part
  var index: Int
  var inner: Int

  init(_ part: Part, _ index: Int = 0, _ inner: Int = 0) {
    self.part = part
    self.index = index
    self.inner = inner
  }

  /// The lists and texts of a half that are held against those of the other.
  enum Part: UInt8, Sendable, CaseIterable {
    case title, position, preamble, summary, essential, desirable, heading, accountability,
      interrelationships, directReports, indirectReports, competency, offer, clause, secondment,
      servingStaff, note, application, additional, otherSection
  }

  /// The JSON Pointer of the text.
  func pointer(in language: Language) -> String {
    let half = language == .english ? "/halves/en" : "/halves/fr"
    return switch part {
    case .title: half + "/title"
    case .position: half + "/positions/" + String(index)
    case .preamble: half + "/preamble/" + String(index)
    case .summary: half + "/summary/" + String(index)
    case .essential: half + "/qualifications/essential/items/" + String(index)
    case .desirable: half + "/qualifications/desirable/items/" + String(index)
    case .heading: half + "/accountabilities/" + String(index) + "/heading"
    case .accountability:
      half + "/accountabilities/" + String(index) + "/paragraphs/" + String(inner)
    case .interrelationships: half + "/interrelationships/paragraphs/" + String(index)
    case .directReports: half + "/interrelationships/directReports"
    case .indirectReports: half + "/interrelationships/indirectReports"
    case .competency: half + "/competencies/items/" + String(index)
    case .offer: half + "/contract/offer/text"
    case .clause: half + "/contract/clause/paragraphs/" + String(index)
    case .secondment: half + "/contract/secondment/text"
    case .servingStaff: half + "/contract/servingStaff/text"
    case .note: half + "/contract/notes/" + String(index) + "/paragraphs/" + String(inner)
    case .application: half + "/application/" + String(index)
    case .additional: half + "/additional/" + String(index)
    case .otherSection: half + "/otherSections/" + String(index) + "/paragraphs/" + String(inner)
    }
  }
}
