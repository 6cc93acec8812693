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

  /// The place in words, such as `essential item 3`.
  var name: Message {
    let number = String(index + 1)
    return switch part {
    case .title: Message(english: "the title", french: "le titre")
    case .position: Message(english: "position \(number)", french: "le poste \(number)")
    case .preamble: Message(english: "the introduction", french: "l'introduction")
    case .summary:
      Message(
        english: "paragraph \(number) of the summary", french: "le paragraphe \(number) du résumé")
    case .essential:
      Message(english: "essential item \(number)", french: "l'acquis essentiel \(number)")
    case .desirable:
      Message(english: "desirable item \(number)", french: "l'acquis souhaitable \(number)")
    case .heading, .accountability:
      Message(english: "accountability \(number)", french: "la responsabilité \(number)")
    case .interrelationships:
      Message(english: "the interrelationships", french: "la structure et les liaisons")
    case .directReports: Message(english: "direct reports", french: "les subordonnés directs")
    case .indirectReports: Message(english: "indirect reports", french: "les subordonnés indirects")
    case .competency: Message(english: "competency \(number)", french: "la compétence \(number)")
    case .offer: Message(english: "the contract offer", french: "le contrat proposé")
    case .clause: Message(english: "the contract clause", french: "la clause contractuelle")
    case .secondment:
      Message(english: "the clause on secondment", french: "la clause de détachement")
    case .servingStaff:
      Message(
        english: "the clause on serving staff", french: "la clause sur les agents en fonction")
    case .note: Message(english: "the note on the contract", french: "la note sur le contrat")
    case .application:
      Message(
        english: "paragraph \(number) on how to apply",
        french: "le paragraphe \(number) sur la candidature")
    case .additional:
      Message(
        english: "paragraph \(number) of the additional information",
        french: "le paragraphe \(number) des informations complémentaires")
    case .otherSection: Message(english: "another section", french: "une autre section")
    }
  }
}
