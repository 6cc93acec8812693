/// A part of section 3: what the incumbent answers for under one heading.
public struct Accountability: Hashable, Sendable, Codable {
  /// `nil` in forms that list duties without headings.
  public var heading: String?
  public var paragraphs: [String]
}

/// Section 4: whom the incumbent answers to and works with.
public struct Interrelationships: Hashable, Sendable, Codable {
  public var paragraphs: [String] = []
  public var directReports: Reports?
  public var indirectReports: Reports?

  /// A number of reports; `N/A` and `sans objet` are 0.
  public struct Reports: Hashable, Sendable, Codable {
    public var text: String
    public var count: Int?
  }
}

/// Section 5: the competencies, each with the behaviour that shows it.
public struct Competencies: Hashable, Sendable, Codable {
  public var intro: String?
  public var items: [Item] = []

  public struct Item: Hashable, Sendable, Codable {
    public var name: String
    /// Without its final full stop or semicolon.
    public var behaviour: String?
  }
}

/// One of the posts that a several-post notice lists.
public struct ListedPost: Hashable, Sendable, Codable {
  public var title: String
  /// As printed, such as `G17`.
  public var grade: String?
  /// The post number, such as `OCIO0013`.
  public var number: String?
  public var pendingBudget: Bool
}
