/// A run as SARIF 2.1.0, the format of code scanning.
///
/// Findings that were set aside are there with their suppressions; files that could not be judged
/// are notifications of the invocation, besides the findings that say why.
struct ValidationSARIF: ValidationWriter {
  private let style: ValidationStyle
  /// The place of each rule in the list.
  private let ruleIndexes: [String: Int]
  private var results = JSONListStream(depth: 4)
  private var notifications: [SARIFNotification] = []

  init(_ style: ValidationStyle) {
    self.style = style
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

  mutating func append(
    _ file: ValidationReport.File, halves: String?, to output: inout [UInt8]
  ) {
    let uri = SARIFAddress.uri(of: file.pathBytes ?? Array(file.path.utf8))
    for finding in file.findings {
      results.append(
        SARIFResult(
          finding: finding, uri: uri, ruleIndex: ruleIndexes[finding.rule],
          language: style.language),
        to: &output)
    }
    if let rule = file.status.rule, let reason = file.reasonForIncompleteness {
      notifications.append(
        SARIFNotification(rule: rule, message: reason[style.language], uri: uri))
    }
  }

  mutating func end(_ summary: ValidationSummary, to output: inout [UInt8]) {
    results.end(to: &output)
    output.append(text: ",\n      \"invocations\": ")
    output.append(
      json: [SARIFInvocation(exitStatus: summary.exitStatus, notifications: notifications)],
      depth: 3)
    output.append(text: "\n    }\n  ]\n}\n")
  }
}

/// How the run went.
private struct SARIFInvocation: JSONObject {
  let exitStatus: Int
  let notifications: [SARIFNotification]

  func writeFields(to json: inout JSONWriter) {
    // Findings are no failure of the tool.
    json.field("executionSuccessful", exitStatus == 0 || exitStatus == 1)
    json.field("exitCode", exitStatus)
    json.field("toolExecutionNotifications", notifications)
  }
}

/// A file that could not be judged.
private struct SARIFNotification: JSONObject {
  let rule: String
  let message: String
  let uri: String

  func writeFields(to json: inout JSONWriter) {
    json.objectField("descriptor") { $0.field("id", rule) }
    json.field("level", "error")
    json.objectField("message") { $0.field("text", message) }
    json.field("locations", [SARIFLocation(uri: uri)])
  }
}
