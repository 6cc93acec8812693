/// A format that the findings of a run are written in.
public enum ValidationFormat: String, CaseIterable, Hashable, Sendable {
  /// The name of the format, as `--format` takes it.
  case text, json, ndjson, sarif, junit, github, gitlab, markdown, html

  /// What writes a run in this format.
  package func writer(_ style: ValidationStyle) -> any ValidationWriter {
    switch self {
    case .text: ValidationText(style)
    case .json: ValidationJSON(style)
    case .ndjson: ValidationNDJSON(style)
    case .sarif: ValidationSARIF(style)
    case .junit: ValidationJUnit(style)
    case .github: ValidationGitHub(style)
    case .gitlab: ValidationGitLab(style)
    case .markdown: ValidationMarkdown(style)
    case .html: ValidationHTML(style)
    }
  }

  /// Whether memory grows with the number of files while it is written: what comes first depends on
  /// what comes last.
  package var isCollected: Bool { self == .junit || self == .html }
}
