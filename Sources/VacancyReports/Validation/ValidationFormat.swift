/// A format that the findings of a run are written in.
public enum ValidationFormat: String, CaseIterable, Hashable, Sendable {
  /// The name of the format, as `--format` takes it.
  case text, json, ndjson, csv, xlsx, sarif, junit, github, gitlab, markdown, html

  package func writer(_ style: ValidationStyle) -> any ValidationWriter {
    switch self {
    case .text: ValidationText(style)
    case .json: ValidationJSON(style)
    case .ndjson: ValidationNDJSON(style)
    case .csv: ValidationTable(style, .csv)
    case .xlsx: ValidationTable(style, .xlsx)
    case .sarif: ValidationSARIF(style)
    case .junit: ValidationJUnit(style)
    case .github: ValidationGitHub(style)
    case .gitlab: ValidationGitLab(style)
    case .markdown: ValidationMarkdown(style)
    case .html: ValidationHTML(style)
    }
  }
}
