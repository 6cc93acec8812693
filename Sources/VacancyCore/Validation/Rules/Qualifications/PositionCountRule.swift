extension RuleID {
  /// A notice for several posts lists each of them.
  public static let positionCount: RuleID = .init(
    "position-count", .qualifications, .warning,
    requirement: "a notice for several posts lists each of them",
    french: "un avis portant sur plusieurs postes contient la liste de ces postes",
    rationale: "'(2 posts)' needs a list of two posts, with grade and post number",
    french:
      "« (2 postes) » appelle une liste de deux postes, avec leur grade et leur numéro de poste",
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
        english: "\(posts) posts in the title, but none is listed",
        french: "\(posts) postes dans l'intitulé, mais aucun dans la liste")
    }
    return Self(
      english: "number of posts: \(posts) in the title, \(listed) in the list",
      french: "nombre de postes : \(posts) dans l'intitulé, \(listed) dans la liste")
  }
}
