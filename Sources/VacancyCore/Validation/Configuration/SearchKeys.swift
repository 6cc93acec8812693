extension DocumentReader {
  /// A list of globs.
  func patterns(_ node: JSONNode) throws(ConfigurationError) -> [PathPattern] {
    var patterns: [PathPattern] = []
    for element in try elements(node) {
      let text = try string(element)
      guard !text.isEmpty else { throw failure(.emptyPattern, at: element.offset) }
      patterns.append(PathPattern(text))
    }
    return patterns
  }

  /// A list of rules and families to ignore.
  func ignoredRules(_ node: JSONNode) throws(ConfigurationError) -> [String] {
    let names = try rules(node)
    for (name, element) in zip(names, try elements(node)) {
      if let problem = Configuration.problem(withIgnoring: name) {
        throw failure(problem, at: element.offset)
      }
    }
    return names
  }
}

extension Configuration {
  /// Why a rule cannot be ignored, if it cannot: its finding says that a file was not checked at all.
  ///
  /// - Parameter name: The name of a rule or a family. Ignoring a family leaves such rules in force.
  public static func problem(withIgnoring name: String) -> Message? {
    guard UnjudgedInput.allCases.contains(where: { $0.rule == name }) else { return nil }
    return Message(
      english: "'\(name)' cannot be ignored: such a file was not checked; "
        + "'--exclude' leaves it out of a folder",
      french: "« \(name) » ne peut pas être ignorée : un tel fichier n'a pas été vérifié ; "
        + "« --exclude » l'écarte d'un dossier")
  }
}

extension Message {
  fileprivate static var emptyPattern: Self {
    Self(
      english: "expected a pattern such as '*.pdf', but found nothing",
      french: "il faut un motif tel que « *.pdf », et non un texte vide")
  }
}
