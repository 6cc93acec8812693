@testable import VacancyCore

/// The text of a file's bytes, decoded as the command does.
func sourceText(of bytes: [UInt8]) throws -> SourceText {
  try SourceText(decoding: bytes)
}
