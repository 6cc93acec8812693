/// Section 6: the terms, for a candidate of one's own, for a seconded one and for serving staff.
public struct Contract: Hashable, Sendable, Codable {
  /// What a candidate who is not seconded is offered.
  public var offer: Offer?
  /// The clause under `Contract clause applicable:`.
  public var clause: Clause?
  /// What a seconded candidate is offered.
  public var secondment: Secondment?
  /// What a member of the staff is offered.
  public var servingStaff: ServingStaff?
  /// What follows `NOTE:`, in the order of the text.
  public var notes: [Note] = []

  /// The line that says what is offered to a candidate who is not seconded.
  public struct Offer: Hashable, Sendable, Codable {
    /// The words of the notice.
    public var text: String
    /// Whether the contract has an end; `nil` where the words do not say.
    public var kind: Kind?
    /// How long the contract lasts.
    public var duration: Term?
    /// The last day of the contract.
    public var until: CalendarDate?
    /// The most by which it may be renewed.
    public var renewal: Term?
    /// Whether the incumbent may apply for an indefinite contract.
    public var conversion: Bool

    /// Whether a contract has an end.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable, RecordValue {
      /// It ends on a day or after a term.
      case definite
      /// It has no end.
      case indefinite
    }
  }

  /// The clause of the contract policy that applies.
  public struct Clause: Hashable, Sendable, Codable {
    /// Which clause it is; `nil` for any other.
    public var kind: Kind?
    /// The words of the notice.
    public var paragraphs: [String]
    /// How long the contract lasts.
    public var duration: Term?
    /// The last day of the contract.
    public var until: CalendarDate?
    /// The most by which it may be renewed.
    public var renewal: Term?
    /// The most that one may serve in the post.
    public var maximumService: Term?
    /// Whether the incumbent may apply for an indefinite contract.
    public var conversion: Bool
    /// How long before the end conversion must be asked for.
    public var conversionNotice: Term?

    /// The clauses that notices name.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable, RecordValue {
      /// A post in which turnover is desirable.
      case turnover
      /// A post required for a limited period.
      case project
    }
  }

  /// What a candidate seconded by a national administration is offered.
  public struct Secondment: Hashable, Sendable, Codable {
    /// The words of the notice.
    public var text: String
    /// How long the contract lasts.
    public var duration: Term?
    /// The last day of the contract.
    public var until: CalendarDate?
    /// The most by which it may be renewed.
    public var renewal: Term?
    /// The most that one may serve in the post.
    public var maximumService: Term?
  }

  /// What a member of the staff who gets the post is offered.
  public struct ServingStaff: Hashable, Sendable, Codable {
    /// The words of the notice.
    public var text: String
  }

  /// A `NOTE:` with the paragraphs that belong to it.
  public struct Note: Hashable, Sendable, Codable {
    /// What the note is about; `nil` where it is not known.
    public var kind: Kind?
    /// The words of the notice.
    public var paragraphs: [String]

    /// The notes that notices share.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable, RecordValue {
      /// How a post with a twin grade is filled.
      case twinGrade = "twin-grade"
    }
  }
}

extension Contract: RecordObject {
  package static var definition: Definition {
    ("Contract", "Section 6: the terms, for each sort of candidate.")
  }

  package static var empty: Self { Self() }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("offer", offer, "What a candidate not seconded is offered.")
    visitor.visit("clause", clause, "The clause that applies.")
    visitor.visit("secondment", secondment, "What a seconded one is offered.")
    visitor.visit("servingStaff", servingStaff, "What serving staff get.")
    visitor.visit("notes", notes, "The notes.")
  }
}

extension Contract.Offer: RecordObject {
  package static var definition: Definition {
    ("Offer", "The line that says what is offered to a candidate who is not seconded.")
  }

  package static var empty: Self { Self(text: "", conversion: false) }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("text", text, "The words of the notice.")
    visitor.visit("kind", kind, "The sort of contract.")
    var part = self
    part.visitFacts(&visitor)
  }
}

extension Contract.Clause: RecordObject {
  package static var definition: Definition {
    ("Clause", "The clause of the contract policy that applies.")
  }

  package static var empty: Self { Self(paragraphs: [], conversion: false) }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit(
      "kind", kind,
      "turnover: a rotation post; project: a post of limited duration; null: another clause.")
    visitor.visit("paragraphs", paragraphs, "The paragraphs of the clause.")
    var part = self
    part.visitFacts(&visitor)
  }
}

extension Contract.Secondment: RecordObject {
  package static var definition: Definition {
    ("Secondment", "What a candidate seconded by a national administration is offered.")
  }

  package static var empty: Self { Self(text: "") }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("text", text, "The words of the notice.")
    var part = self
    part.visitFacts(&visitor)
  }
}

extension Contract.ServingStaff: RecordObject {
  package static var definition: Definition { ("ServingStaff", "What serving staff is offered.") }

  package static var empty: Self { Self(text: "") }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("text", text, "The words of the notice.")
  }
}

extension Contract.Note: RecordObject {
  package static var definition: Definition {
    ("ContractNote", "A note with the paragraphs that belong to it.")
  }

  package static var empty: Self { Self(paragraphs: []) }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("kind", kind, "twin-grade: on posts with a twin grade; null: another note.")
    visitor.visit("paragraphs", paragraphs, "The paragraphs of the note.")
  }
}
