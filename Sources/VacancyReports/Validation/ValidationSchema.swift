import VacancyCore

/// The JSON Schema (draft 2020-12) of a validated run, as `json` and the lines of `ndjson` write it.
public enum ValidationSchema {
  /// The version of the shape.
  static let version = 1

  /// The name of the schema. It changes with the version of the shape.
  public static let identifier = "urn:vacancy:schema:validation:1"

  /// The schema, indented, with a line end.
  public static let text = SchemaText.text(
    of: document, identifier: identifier, scalars: scalars,
    definitions: [tool, file, finding, counterpart, summary, baselineEntry, NoticeSchema.span]
      + lines)

  /// The name of the schema of a line of `ndjson`.
  public static let lineIdentifier = "urn:vacancy:schema:finding:1"

  /// The schema of a line of `ndjson`, indented, with a line end.
  public static let lineText = SchemaText.text(
    of: SchemaRoot(
      title: "Line", description: "A line of ndjson: a file, a finding in it or the summary.",
      type: .oneOf(lines.map { .definition($0.title) })),
    identifier: lineIdentifier, scalars: scalars,
    definitions: lines + [tool, counterpart, baselineEntry, NoticeSchema.span])

  private static let lines = [
    line("FileLine", "A line of ndjson about a file; its findings follow it.", "file", fileLine),
    line("FindingLine", "A line of ndjson about a finding.", "finding", findingLine),
    line("SummaryLine", "The last line of ndjson, without which the rest is cut.", "summary", end),
  ]

  private static let document = SchemaObject(
    "Validation",
    "The files of a run and what was found in them. The lines of ndjson are FileLine, FindingLine "
      + "and, always last, SummaryLine.",
    [
      schemaVersion,
      .init("tool", .definition("Tool"), "What made the findings."),
      .init(
        "files", .list(.definition("File")),
        "All files that were named or found, in their order, then configurations with findings."),
      .init("summary", .definition("Summary"), "How many files and findings there are."),
    ])

  private static let schemaVersion = SchemaObject.Property(
    "schemaVersion", .constant(version), "The version of this shape.")

  private static let tool = SchemaObject(
    "Tool", "What made the findings.",
    [
      .init("name", .text, "The name of the tool."),
      .init("version", .text, "The version of the tool."),
    ])

  private static let path = SchemaObject.Property(
    "path", .text, "The path as it was given; - is standard input.")

  private static let ofFile: [SchemaObject.Property] = [
    path,
    .init(
      "kind", .words(of: ValidationReport.Kind.self),
      "What is at the path; a folder is one without notices."),
    .init("status", .words(of: ValidationReport.Status.self), "What became of the file."),
    .init(
      "jobNumber", .orNull(.text), "The job number as the notice has it; null where it has none."),
  ]

  private static let file = SchemaObject(
    "File", "A file that was named or found, or a configuration that findings are about.",
    ofFile + [
      .init("findings", .list(.definition("Finding")), "What was found in it, from top to bottom.")
    ])

  private static let ofFinding: [SchemaObject.Property] = [
    .init("rule", .definition("rule"), "The rule that is broken."),
    .init("severity", .words(of: Severity.self), "How grave it is."),
    .init("message", .text, "What is wrong, in the language that was asked for."),
    .init(
      "span", .orNull(.definition("Span")), "Where; null where it is about the whole file."),
    .init(
      "pointer", .orNull(.definition("pointer")), "The value of the record that it is about."),
    .init(
      "counterpart", .orNull(.definition("Counterpart")),
      "The other half's side, of findings about the two halves."),
    .init(
      "fingerprint", .text,
      "What the finding is known by across runs; it does not change with lines or wording."),
    .init(
      "suppression", .orNull(.text),
      "Why the finding was suppressed and does not decide; null where it was not."),
  ]

  private static let finding = SchemaObject("Finding", "A rule that is broken.", ofFinding)

  private static let counterpart = SchemaObject(
    "Counterpart", "The other half's side of a finding.",
    [
      .init("pointer", .definition("pointer"), "The value of the record."),
      .init("text", .text, "What the other half has there."),
      .init("span", .orNull(.definition("Span")), "Where; null where that is not known."),
      .init("path", .orNull(.text), "The file of the other half; null where it is the same."),
    ])

  private static let ofSummary: [SchemaObject.Property] = [
    .init(
      "files", .integer(from: 0), "All files that were named or found, without configurations."),
    .init("ok", .integer(from: 0), "Those in which nothing was found."),
    .init("withFindings", .integer(from: 0), "Those in which something was found."),
    .init("incomplete", .integer(from: 0), "Those that could not be judged."),
    .init("errors", .integer(from: 0), "Findings of severity error that were not suppressed."),
    .init("warnings", .integer(from: 0), "Findings of severity warning that were not suppressed."),
    .init("notes", .integer(from: 0), "Findings of severity note that were not suppressed."),
    .init("suppressed", .integer(from: 0), "Findings that were suppressed."),
    .init(
      "unusedBaseline", .list(.definition("BaselineEntry")),
      "The entries of the baseline that matched no finding of the notices that were read."),
    .init("exitStatus", .integer(from: 0), "What the command left with."),
  ]

  private static let baselineEntry = SchemaObject(
    "BaselineEntry", "An accepted finding, as a baseline lists it.",
    [
      .init("rule", .definition("rule"), "The rule."),
      .init("jobNumber", .orNull(.text), "The job number of the notice."),
      .init("file", .orNull(.text), "The path of a notice without a job number."),
      .init("half", .orNull(.text), "The half; null for what is about the whole notice."),
      .init("pointer", .orNull(.text), "The place in the half, without the indices of lists."),
      .init("digest", .text, "A digest of the values that are compared."),
    ])

  private static let summary = SchemaObject(
    "Summary", "How many files and findings there are.", ofSummary)

  private static let fileLine =
    ofFile + [.init("findings", .integer(from: 0), "How many findings follow.")]
  private static let findingLine = [path] + ofFinding
  private static let end =
    [.init("tool", .definition("Tool"), "What made the findings.")] + ofSummary

  private static func line(
    _ title: String, _ description: String, _ type: String, _ rest: [SchemaObject.Property]
  ) -> SchemaObject {
    SchemaObject(
      title, description,
      [.init("type", .words([type]), "What the line is about."), schemaVersion] + rest)
  }

  private static let scalars: [SchemaScalar] = [
    SchemaScalar(
      "rule", .form("^[a-z]+(-[a-z]+)*$"), "Rule", "The name of a rule, such as missing-title."),
    .pointer,
  ]
}
