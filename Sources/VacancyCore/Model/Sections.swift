/// A part of section 3: what the incumbent is responsible for under one heading.
public struct Accountability: Hashable, Sendable, Codable {
  /// `nil` in forms that list duties without headings.
  public var heading: String?
  /// The texts under the heading, bullets without their marks.
  public var paragraphs: [String]
}

/// Section 4: whom the incumbent reports to and works with.
public struct Interrelationships: Hashable, Sendable, Codable {
  /// The paragraphs, the lines of reports aside.
  public var paragraphs: [String] = []
  /// How many report to the incumbent; `nil` without such a line.
  public var directReports: Reports?
  /// How many report to those; `nil` without such a line.
  public var indirectReports: Reports?

  /// A number of reports; `N/A` and `sans objet` are 0.
  public struct Reports: Hashable, Sendable, Codable {
    /// The words behind the label.
    public var text: String
    /// The number; `nil` where the words say none.
    public var count: Int?
  }
}

/// Section 5: the competencies, each with the behaviour that shows it.
public struct Competencies: Hashable, Sendable, Codable {
  /// The sentence that leads into the list.
  public var intro: String?
  /// The competencies, in the order of the text.
  public var items: [Item] = []

  /// A competency.
  public struct Item: Hashable, Sendable, Codable {
    /// The name as printed, such as `Analytical Thinking`.
    public var name: String
    /// Without its final full stop or semicolon.
    public var behaviour: String?
  }
}

/// One of the posts that a several-post notice lists.
public struct ListedPost: Hashable, Sendable, Codable {
  /// The title as printed.
  public var title: String
  /// As printed, such as `G17`.
  public var grade: String?
  /// The post number, such as `OCIO0013`.
  public var number: String?
  /// Whether this post waits for its budget.
  public var pendingBudget: Bool
}

extension Accountability: RecordObject {
  package static var definition: Definition {
    ("Accountability", "What the incumbent is accountable for, under one heading.")
  }

  package static var empty: Self { Self(paragraphs: []) }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("heading", heading, "The heading; null in forms without headings.")
    visitor.visit("paragraphs", paragraphs, "The paragraphs under it.")
  }
}

extension Interrelationships: RecordObject {
  package static var definition: Definition {
    ("Interrelationships", "Section 4: whom the incumbent reports to and works with.")
  }

  package static var empty: Self { Self() }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("paragraphs", paragraphs, "The paragraphs, the reports aside.")
    visitor.visit("directReports", directReports, "The direct reports.")
    visitor.visit("indirectReports", indirectReports, "The indirect reports.")
  }
}

extension Interrelationships.Reports: RecordObject {
  package static var definition: Definition { ("Reports", "A number of reports.") }

  package static var empty: Self { Self(text: "") }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("text", text, "The words of the notice.")
    visitor.visit("count", count, "The number; N/A is 0.")
  }
}

extension Competencies: RecordObject {
  package static var definition: Definition {
    ("Competencies", "Section 5: the competencies, each with the behaviour that shows it.")
  }

  package static var empty: Self { Self() }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("intro", intro, "The sentence that leads into the list.")
    visitor.visit("items", items, "The competencies.")
  }
}

extension Competencies.Item: RecordObject {
  package static var definition: Definition { ("Competency", "A competency.") }

  package static var empty: Self { Self(name: "") }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("name", name, "Its name as printed, such as Teamwork.")
    visitor.visit(
      "behaviour", behaviour,
      "The behaviour that shows it, without its final full stop or semicolon.")
  }
}

extension ListedPost: RecordObject {
  package static var definition: Definition {
    ("ListedPost", "One of the posts that a notice for several posts lists.")
  }

  package static var empty: Self { Self(title: "", pendingBudget: false) }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("title", title, "The title as printed.")
    visitor.visit("grade", grade, "The grade as printed, such as G17.")
    visitor.visit("number", number, "The post number, such as OCIO0013.")
    visitor.visit("pendingBudget", pendingBudget, "Whether this post waits for its budget.")
  }
}
