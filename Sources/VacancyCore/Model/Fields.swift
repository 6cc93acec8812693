/// Where a post is, such as `Belgium-Brussels`; a notice may name several places.
public struct Location: Hashable, Sendable, Codable {
  public var text: String
  public var places: [Place]

  public struct Place: Hashable, Sendable, Codable {
    /// The ISO 3166-1 alpha-2 code; `nil` where no country is recognised.
    public var country: String?
    /// The place as printed, without its country; `nil` where only the country is named.
    public var name: String?
  }
}

/// The NATO body that a post belongs to.
public struct Body: Hashable, Sendable, Codable {
  public var text: String
  /// The English acronym: `NATO IS` for both `NATO International Staff (NATO IS)` and `OTAN SI`.
  public var code: String?
}

/// Full or part time.
public struct Schedule: Hashable, Sendable, Codable {
  public var text: String
  public var kind: Kind?

  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case fullTime = "full-time"
    case partTime = "part-time"
  }
}

/// The last day, and perhaps the hour, on which one may apply.
public struct Deadline: Hashable, Sendable, Codable {
  public var text: String
  /// `nil` for `Ongoing` and for a date that the calendar does not have.
  public var date: CalendarDate?
  public var time: ClockTime?
}

/// The pay: the lower grade's where the post has a twin grade.
public struct Salary: Hashable, Sendable, Codable {
  public var text: String
  public var amount: Amount?
  /// The ISO 4217 code.
  public var currency: String?
  public var period: Period?

  public enum Period: String, Hashable, Sendable, Codable, CaseIterable {
    case month, year
  }
}

/// The grade of a post, such as `NATO Grade G17` or the twin grade `NATO Grade G17-G20`.
public struct Grade: Hashable, Sendable, Codable {
  public var text: String
  /// `G1` to `G24`; an older name such as `A.4` is given its rank on the scale of 2019.
  public var lowest: String?
  public var highest: String?
  /// Whether the post may rise from ``lowest`` to ``highest``.
  public var twin: Bool
  /// The names of before 2019 that are printed, as printed.
  public var former: [String]
}

/// The security clearance asked for.
public struct Clearance: Hashable, Sendable, Codable {
  public var text: String
  public var level: Level?

  /// The codes are the same in both languages.
  public enum Level: String, Hashable, Sendable, Codable, CaseIterable {
    case unclassified = "NU"
    case restricted = "NR"
    case confidential = "NC"
    case secret = "NS"
    case cosmicTopSecret = "CTS"
  }
}
