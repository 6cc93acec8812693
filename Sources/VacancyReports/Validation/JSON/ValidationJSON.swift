import VacancyCore

/// A run as one JSON document, in the shape that ``ValidationSchema`` describes.
struct ValidationJSON: ValidationWriter {
  private let style: ValidationStyle
  private var files = JSONListStream(depth: 2)

  init(_ style: ValidationStyle) {
    self.style = style
  }

  mutating func begin(into output: inout [UInt8]) {
    output.append(text: "{\n  \"schemaVersion\": \(ValidationSchema.version),\n  \"tool\": ")
    output.append(json: style.tool, depth: 1)
    output.append(text: ",\n  \"files\": ")
  }

  mutating func append(_ file: ValidationReport.File, halves: SideBySide?, to output: inout [UInt8])
  {
    files.append(FileObject(file: file, language: style.language), to: &output)
  }

  mutating func end(_ summary: ValidationSummary, to output: inout [UInt8]) {
    files.end(to: &output)
    output.append(text: ",\n  \"summary\": ")
    output.append(json: summary, depth: 1)
    output.append(text: "\n}\n")
  }
}
