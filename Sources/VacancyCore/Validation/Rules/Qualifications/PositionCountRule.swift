extension RuleID {
  /// A notice for several posts lists each of them.
  public static let positionCount: RuleID = .init(
    "position-count", .qualifications, .warning,
    requirement: "a notice for several posts lists each of them",
    french: "un avis portant sur plusieurs postes énumère chacun d'eux",
    rationale: "'(2 posts)' goes with a list of two, which tells their grades and numbers",
    french: "« (2 postes) » va avec une liste de deux, qui en donne les grades et les numéros",
    violating: Example.notice(
      title: "Storekeeper (2 posts) (260455)", text: "- **Storekeeper (G8)(STO0013)**"),
    edits: ["(STO0013)**": "(STO0013)**\n- **Storekeeper (G8)(STO0014)**"]
  ) { subject in
    subject.halves.compactMap { half in
      guard half.posts > 1 || !half.positions.isEmpty, half.posts != half.positions.count else {
        return nil
      }
      let path = half.path[.posts]
      return Finding(
        .positionCount, .count(half.posts, half.positions.count),
        at: subject.range(of: path) ?? subject.head(of: half), path: path,
        values: ["\(half.posts)", "\(half.positions.count)"])
    }
  }
}

extension Message {
  fileprivate static func count(_ posts: Int, _ listed: Int) -> Self {
    guard listed > 0 else {
      return Self(
        english: "the title counts \(posts) posts, and none is listed",
        french: "le titre compte \(posts) postes, aucun n'est énuméré")
    }
    return Self(
      english: "the title counts \(posts), the list of posts \(listed)",
      french: "le titre compte \(posts) poste\(posts > 1 ? "s" : ""), la liste \(listed)")
  }
}
