/// A field of the header of a half, in the order of the record, under its key in the record.
///
/// Whatever reads, writes, compares or names the fields switches over this: a new case does not
/// compile before each of them knows it.
package enum HeaderField: String, CaseIterable, Sendable {
  case title, jobNumber, posts, location, body, schedule, deadline, salary, grade, clearance,
    otherFields, pendingBudget

  /// The name of the field in sentences.
  var name: Message {
    switch self {
    case .title: .init(english: "title", french: "titre")
    case .jobNumber: .init(english: "job number", french: "numéro de l'emploi")
    case .posts: .init(english: "number of posts", french: "nombre de postes")
    case .location: .init(english: "location", french: "lieu")
    case .body: .init(english: "NATO body", french: "organisme OTAN")
    case .schedule: .init(english: "schedule", french: "horaire")
    case .deadline: .init(english: "application deadline", french: "date limite de candidature")
    case .salary: .init(english: "salary", french: "salaire")
    case .grade: .init(english: "grade", french: "grade")
    case .clearance: .init(english: "security clearance", french: "habilitation de sécurité")
    case .otherFields: .init(english: "number of other lines", french: "nombre d'autres lignes")
    case .pendingBudget: .init(english: "budget status", french: "statut budgétaire")
    }
  }

  /// The words that a half has for the field; `nil` where it says nothing of it, or has no words that
  /// are the field's alone.
  func words(in half: Half) -> String? {
    switch self {
    case .title: half.title
    case .jobNumber: half.jobNumber
    // One post is unsaid.
    case .posts: half.posts == 1 ? nil : "\(half.posts)"
    case .location: half.location?.text
    case .body: half.body?.text
    case .schedule: half.schedule?.text
    case .deadline: half.deadline?.text
    case .salary: half.salary?.text
    case .grade: half.grade?.text
    case .clearance: half.clearance?.text
    case .otherFields, .pendingBudget: nil
    }
  }
}

extension FieldKind {
  /// The field that a line with such a label fills.
  var field: HeaderField {
    switch self {
    case .title: .title
    case .jobNumber: .jobNumber
    case .location: .location
    case .body: .body
    case .schedule: .schedule
    case .deadline: .deadline
    case .salary: .salary
    case .grade: .grade
    case .clearance: .clearance
    case .other: .otherFields
    }
  }
}

/// A part of a half below its header, in the order of the record, under its key in the record.
package enum HalfPart: String, CaseIterable, Sendable {
  case positions, preamble, summary, qualifications, accountabilities, interrelationships,
    competencies, contract, application, additional, otherSections, unrecognized
}
