public import VacancyCore

/// Writes what became of the files of a run in one format, file by file.
///
/// Call ``begin(into:)`` once, then append the files in the order of their paths, then
/// ``end(_:to:)`` once. What is complete is appended to the buffer at once where the format allows
/// it; empty the buffer whenever it suits. Without any file the document is valid, too.
package protocol ValidationWriter: Sendable {
  mutating func begin(into output: inout [UInt8])

  /// Writes a file.
  ///
  /// - Parameters:
  ///   - file: Each file is appended once, with all its findings.
  ///   - halves: The two halves side by side. Only `html` shows them.
  ///   - output: What it holds stays.
  mutating func append(_ file: ValidationReport.File, halves: SideBySide?, to output: inout [UInt8])

  mutating func end(_ summary: ValidationSummary, to output: inout [UInt8])
}

extension ValidationWriter {
  package mutating func begin(into output: inout [UInt8]) {}

  package mutating func append(_ file: ValidationReport.File, to output: inout [UInt8]) {
    append(file, halves: nil, to: &output)
  }
}

extension ValidationReport {
  /// The whole report in a format.
  ///
  /// - Parameters:
  ///   - format: The format of the report.
  ///   - style: The language, the colours and what else a reader chooses.
  ///   - exitStatus: The exit status that the command will have.
  public func written(
    as format: ValidationFormat, style: ValidationStyle, exitStatus: Int
  ) -> [UInt8] {
    var output: [UInt8] = []
    var writer = format.writer(style)
    writer.begin(into: &output)
    for file in files { writer.append(file, to: &output) }
    writer.end(ValidationSummary(of: self, exitStatus: exitStatus), to: &output)
    return output
  }
}
