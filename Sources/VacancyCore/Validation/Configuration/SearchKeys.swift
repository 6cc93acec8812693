extension DocumentReader {
  func patterns(_ node: JSONNode) throws(ConfigurationError) -> [PathPattern] {
    var patterns: [PathPattern] = []
    for element in try elements(node) {
      let text = try string(element)
      guard !text.isEmpty else { throw failure(.emptyPattern, at: element.offset) }
      patterns.append(PathPattern(text))
    }
    return patterns
  }

  /// A list of rules and families.
  ///
  /// - Parameter isToIgnore: Whether they are to be ignored, as not all of them can be.
  func selectors(
    _ node: JSONNode, isToIgnore: Bool = false
  ) throws(ConfigurationError) -> [RuleSelector] {
    var selectors: [RuleSelector] = []
    for element in try elements(node) {
      let selector = try selector(element)
      if isToIgnore, let problem = Configuration.problem(withIgnoring: selector) {
        throw failure(problem, at: element.offset)
      }
      selectors.append(selector)
    }
    return selectors
  }
}

extension Configuration {
  /// Why a rule cannot be ignored, if it cannot: its finding says that a file was not checked at all.
  ///
  /// - Parameter selector: A rule or a family. Ignoring a family does not switch off such rules.
  public static func problem(withIgnoring selector: RuleSelector) -> Message? {
    guard case .rule(let rule) = selector, UnreadableInput.Reason.rules.contains(rule) else {
      return nil
    }
    return Message(
      english: "'\(rule)' cannot be ignored: such a file is not checked; "
        + "'--exclude' excludes it from a folder",
      french: "« \(rule) » ne peut pas être ignorée : un tel fichier n'est pas vérifié ; "
        + "« --exclude » l'exclut d'un dossier")
  }
}

extension Message {
  fileprivate static var emptyPattern: Self {
    Self(
      english: "expected a pattern such as '*.pdf', but found nothing",
      french: "attendu : un motif tel que « *.pdf » ; trouvé : rien")
  }
}
