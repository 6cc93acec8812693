/// A part of the contract section, in the order of the record, under its key in the record.
package enum ContractPart: String, CaseIterable, Sendable {
  case offer, clause, secondment, servingStaff, notes

  var name: Message {
    switch self {
    case .offer: .init(english: "contract offered", french: "contrat proposé")
    case .clause: .init(english: "contract clause", french: "clause contractuelle")
    case .secondment:
      .init(english: "clause on secondment", french: "disposition sur le détachement")
    case .servingStaff:
      .init(english: "clause on serving staff", french: "disposition sur les agents en fonction")
    case .notes: .init(english: "contract note", french: "note sur le contrat")
    }
  }
}

/// A fact that is read from the texts of a contract.
package enum ContractFact: UInt8, CaseIterable, Sendable {
  case kind, duration, until, renewal, maximumService, conversion, conversionNotice

  /// All that is particular to the fact, but for how it is read: ``ContractTerms`` knows that.
  var row: Row {
    switch self {
    case .kind: Row("kind", .init(english: "kind", french: "nature"), "The kind of contract.")
    case .duration:
      Row(
        "duration", .init(english: "duration", french: "durée"), "How long the contract lasts.")
    case .until:
      Row(
        "until", .init(english: "end date", french: "date de fin"),
        "The day on which the contract ends.")
    case .renewal:
      Row(
        "renewal", .init(english: "renewal", french: "renouvellement"),
        "How much longer it may be renewed for.")
    case .maximumService:
      Row(
        "maximumService", .init(english: "maximum service", french: "durée maximale de service"),
        "The most that one may serve in the post.")
    case .conversion:
      Row(
        "conversion", .init(english: "conversion", french: "transformation"),
        "Whether the incumbent may apply for an indefinite duration contract.")
    case .conversionNotice:
      Row(
        "conversionNotice",
        .init(
          english: "time limit for requesting conversion",
          french: "délai de demande de transformation"),
        "How long before the end date conversion must be requested.")
    }
  }

  struct Row {
    /// The key in the record, and the name of the property of the parts that have the fact.
    let key: StaticString
    /// The name in sentences.
    let name: () -> Message
    /// The description in the schema.
    let meaning: StaticString

    init(
      _ key: StaticString, _ name: @autoclosure @escaping () -> Message, _ meaning: StaticString
    ) {
      self.key = key
      self.name = name
      self.meaning = meaning
    }
  }

  var key: String { row.key.description }

  var name: Message { row.name() }
}

// MARK: - Values

/// What the texts of a contract say of a fact.
package enum FactReading {
  case term(Term)
  case date(CalendarDate)
  case mention
}

/// What a part of a contract has of a fact.
package protocol FactValue: RecordValue {
  /// As the record writes it, such as `P3Y`; `nil` where it is unsaid.
  var printed: String? { get }

  /// Takes what a text says, unless a text before it has said it.
  ///
  /// - Returns: Whether it was taken.
  mutating func take(_ reading: FactReading) -> Bool
}

/// A fact that is one word in the record.
package protocol FactWord: RecordValue, CustomStringConvertible {
  init?(_ reading: FactReading)
}

extension Term: FactWord {
  package init?(_ reading: FactReading) {
    guard case .term(let term) = reading else { return nil }
    self = term
  }
}

extension CalendarDate: FactWord {
  package init?(_ reading: FactReading) {
    guard case .date(let date) = reading else { return nil }
    self = date
  }
}

extension Optional: FactValue where Wrapped: FactWord {
  package var printed: String? { map(\.description) }

  package mutating func take(_ reading: FactReading) -> Bool {
    guard self == nil else { return false }
    self = Wrapped(reading)
    return self != nil
  }
}

extension Bool: FactValue {
  package var printed: String? { description }

  package mutating func take(_ reading: FactReading) -> Bool {
    guard !self, case .mention = reading else { return false }
    self = true
    return true
  }
}

// MARK: - Lists of facts

/// A part of a contract that lists its facts once, for whatever goes through them.
protocol FactList: RecordObject {
  /// Goes through the facts but for the kind, which each part has its own words for.
  mutating func visitFacts(_ visitor: inout some FactVisitor & ~Copyable)
}

/// What goes through the facts of a part.
package protocol FactVisitor: ~Copyable {
  mutating func visit(_ fact: ContractFact, _ value: inout some FactValue)
}

extension MemberVisitor where Self: ~Copyable {
  package mutating func visit(_ fact: ContractFact, _ value: inout some FactValue) {
    visit(fact.row.key, value, fact.row.meaning)
  }
}

extension Contract.Offer: FactList {
  mutating func visitFacts(_ visitor: inout some FactVisitor & ~Copyable) {
    visitor.visit(.duration, &duration)
    visitor.visit(.until, &until)
    visitor.visit(.renewal, &renewal)
    visitor.visit(.conversion, &conversion)
  }
}

extension Contract.Clause: FactList {
  mutating func visitFacts(_ visitor: inout some FactVisitor & ~Copyable) {
    visitor.visit(.duration, &duration)
    visitor.visit(.until, &until)
    visitor.visit(.renewal, &renewal)
    visitor.visit(.maximumService, &maximumService)
    visitor.visit(.conversion, &conversion)
    visitor.visit(.conversionNotice, &conversionNotice)
  }
}

extension Contract.Secondment: FactList {
  mutating func visitFacts(_ visitor: inout some FactVisitor & ~Copyable) {
    visitor.visit(.duration, &duration)
    visitor.visit(.until, &until)
    visitor.visit(.renewal, &renewal)
    visitor.visit(.maximumService, &maximumService)
  }
}

private struct FactValues: FactVisitor {
  var list: [(fact: ContractFact, value: String?)] = []

  mutating func visit(_ fact: ContractFact, _ value: inout some FactValue) {
    list.append((fact, value.printed))
  }
}

extension Contract {
  /// The facts of a part in its order, as the record writes them, such as `P3Y`; `nil` for what is
  /// unsaid.
  func facts(of part: ContractPart) -> [(fact: ContractFact, value: String?)] {
    switch part {
    case .offer: facts(offer, kind: offer?.kind?.rawValue)
    case .clause: facts(clause, kind: clause?.kind?.rawValue)
    case .secondment: facts(secondment)
    case .servingStaff, .notes: []
    }
  }

  private func facts<Part: FactList>(
    _ part: Part?, kind: String?
  ) -> [(fact: ContractFact, value: String?)] {
    [(.kind, kind)] + facts(part)
  }

  private func facts<Part: FactList>(_ part: Part?) -> [(fact: ContractFact, value: String?)] {
    var (values, facts) = (FactValues(), part ?? .empty)
    values.list.reserveCapacity(ContractFact.allCases.count)
    facts.visitFacts(&values)
    return part == nil ? values.list.map { ($0.fact, nil) } : values.list
  }
}
