/// Section 6: the terms, for a candidate of one's own, for a seconded one and for serving staff.
public struct Contract: Hashable, Sendable, Codable {
  public var offer: Offer?
  public var clause: Clause?
  public var secondment: Secondment?
  public var servingStaff: ServingStaff?
  public var notes: [Note] = []

  /// The line that says what is offered to a candidate who is not seconded.
  public struct Offer: Hashable, Sendable, Codable {
    public var text: String
    public var kind: Kind?
    public var duration: Term?
    public var until: CalendarDate?
    public var renewal: Term?
    /// Whether the incumbent may apply for an indefinite contract.
    public var conversion: Bool

    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      case definite, indefinite
    }
  }

  /// The clause of the contract policy that applies.
  public struct Clause: Hashable, Sendable, Codable {
    public var kind: Kind?
    public var paragraphs: [String]
    public var duration: Term?
    public var until: CalendarDate?
    public var renewal: Term?
    /// The most that one may serve in the post.
    public var maximumService: Term?
    public var conversion: Bool
    /// How long before the end conversion must be asked for.
    public var conversionNotice: Term?

    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      /// A post in which turnover is desirable.
      case turnover
      /// A post required for a limited period.
      case project
    }
  }

  /// What a candidate seconded by a national administration is offered.
  public struct Secondment: Hashable, Sendable, Codable {
    public var text: String
    public var duration: Term?
    public var until: CalendarDate?
    public var renewal: Term?
    public var maximumService: Term?
  }

  public struct ServingStaff: Hashable, Sendable, Codable {
    public var text: String
  }

  /// A `NOTE:` with the paragraphs that belong to it.
  public struct Note: Hashable, Sendable, Codable {
    public var kind: Kind?
    public var paragraphs: [String]

    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      case twinGrade = "twin-grade"
    }
  }
}
