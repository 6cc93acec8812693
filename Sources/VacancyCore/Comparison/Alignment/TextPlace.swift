/// The place of a text of a half in the record, smaller than a path.
struct TextPlace: Hashable, Sendable {
  var part: Part
  var index: Int
  var inner: Int

  init(_ part: Part, _ index: Int = 0, _ inner: Int = 0) {
    self.part = part
    self.index = index
    self.inner = inner
  }

  /// The lists and texts of a half that are compared with those of the other.
  enum Part: UInt8, Sendable, CaseIterable {
    case title, position, preamble, summary, essentialIntro, essential, essentialRemark,
      desirableIntro, desirable, desirableRemark, heading, accountability, interrelationships,
      directReports, indirectReports, competencyIntro, competency, offer, clause, secondment,
      servingStaff, note, application, additional, otherSection
  }

  func path(in language: Language) -> RecordPath {
    let half = RecordPath(language)
    return switch part {
    case .title: half[.title]
    case .position: half[.positions, index]
    case .preamble: half[.preamble, index]
    case .summary: half[.summary, index]
    case .essentialIntro: half[.qualifications][.essential][.intro]
    case .essential: half[.qualifications][.essential][.items, index]
    case .essentialRemark: half[.qualifications][.essential][.remarks, index]
    case .desirableIntro: half[.qualifications][.desirable][.intro]
    case .desirable: half[.qualifications][.desirable][.items, index]
    case .desirableRemark: half[.qualifications][.desirable][.remarks, index]
    case .heading: half[.accountabilities, index][.heading]
    case .accountability: half[.accountabilities, index][.paragraphs, inner]
    case .interrelationships: half[.interrelationships][.paragraphs, index]
    case .directReports: half[.interrelationships][.directReports]
    case .indirectReports: half[.interrelationships][.indirectReports]
    case .competencyIntro: half[.competencies][.intro]
    case .competency: half[.competencies][.items, index]
    case .offer: half[.contract][.offer][.text]
    case .clause: half[.contract][.clause][.paragraphs, index]
    case .secondment: half[.contract][.secondment][.text]
    case .servingStaff: half[.contract][.servingStaff][.text]
    case .note: half[.contract][.notes, index][.paragraphs, inner]
    case .application: half[.application, index]
    case .additional: half[.additional, index]
    case .otherSection: half[.otherSections, index][.paragraphs, inner]
    }
  }
}

extension TextPlace.Part {
  /// The parts whose texts lead into a list.
  static let intros: [Self] = [.essentialIntro, .desirableIntro, .competencyIntro]
}
