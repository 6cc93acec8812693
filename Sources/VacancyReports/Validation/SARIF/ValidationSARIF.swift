import VacancyCore

/// A run as SARIF 2.1.0, the format of code scanning.
///
/// GitHub takes 25,000 results of a run, and shows the 5,000 worst: they are ordered from the worst on, and a
/// notification of the invocation says how many are left out. Findings that were suppressed are there with
/// their suppressions, behind all others; files that could not be judged are notifications of the
/// invocation, besides the findings that say why.
struct ValidationSARIF: ValidationWriter {
  private let style: ValidationStyle
  /// The place of each rule in the list.
  private let ruleIndexes: [String: Int]
  private var list = JSONListStream(depth: 4)
  private var results: WorstResults
  private var notifications: [SARIFNotification] = []

  init(_ style: ValidationStyle, room: Int = WorstResults.limit) {
    self.style = style
    results = WorstResults(room: room)
    ruleIndexes = Dictionary(
      style.pages.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func begin(into output: inout [UInt8]) {
    output.append(
      text: """
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": 
        """)
    output.append(json: SARIFTool(style: style), depth: 3)
    output.append(
      text: """
        ,
              "language": "\(style.language.rawValue)",
              "columnKind": "unicodeCodePoints",
              "newlineSequences": ["\\r\\n", "\\n", "\\r"],
              "results": 
        """)
  }

  mutating func append(_ file: ValidationReport.File, halves: SideBySide?, to output: inout [UInt8])
  {
    let uri = SARIFAddress.uri(of: file.pathBytes ?? Array(file.path.utf8))
    for finding in file.findings {
      results.add(finding) {
        list.written(
          SARIFResult(
            finding: finding, uri: uri, ruleIndex: ruleIndexes[finding.rule.name],
            language: style.language))
      }
    }
    if let rule = file.status.rule, let reason = file.reasonForIncompleteness {
      notifications.append(
        SARIFNotification(file: (rule, uri), level: "error", message: reason[style.language]))
    }
  }

  mutating func end(_ summary: ValidationSummary, to output: inout [UInt8]) {
    for result in results.all { list.append(result, to: &output) }
    list.end(to: &output)
    if results.leftOut > 0 {
      let message = Self.leftOut(results.leftOut, of: results.room)[style.language]
      notifications.append(SARIFNotification(level: "warning", message: message))
    }
    output.append(text: ",\n      \"invocations\": ")
    let invocation = JSONFields { [notifications] json in
      // Findings are no failure of the tool.
      json.field("executionSuccessful", summary.exitStatus == 0 || summary.exitStatus == 1)
      json.field("exitCode", summary.exitStatus)
      json.field("toolExecutionNotifications", notifications)
    }
    output.append(json: [invocation], depth: 3)
    output.append(text: "\n    }\n  ]\n}\n")
  }

  private static func leftOut(_ count: Int, of room: Int) -> Message {
    Message(
      english: "only the \(room) most severe results are included; \(count) more are omitted",
      french: "seuls les \(room) résultats les plus graves sont inclus ; \(count) autres sont omis")
  }
}

/// A file that could not be judged, or what is to be known of the whole run.
private struct SARIFNotification: JSONObject {
  var file: (rule: RuleID, uri: String)?
  let level: String
  let message: String

  func writeFields(to json: inout JSONWriter) {
    if let file { json.objectField("descriptor") { $0.field("id", file.rule) } }
    json.field("level", level)
    json.objectField("message") { $0.field("text", message) }
    if let file { json.field("locations", [SARIFLocation(uri: file.uri)]) }
  }
}
