import Foundation

@testable import VacancyCore

/// The text of a file's bytes, decoded as the command does.
func sourceText(of bytes: [UInt8]) throws -> SourceText {
  // To be `try SourceText(decoding: bytes)` once there is one; until then, what Foundation makes of it.
  let data = Data(bytes)
  let string =
    switch Array(bytes.prefix(2)) {
    case [0xFF, 0xFE]: String(data: data.dropFirst(2), encoding: .utf16LittleEndian)
    case [0xFE, 0xFF]: String(data: data.dropFirst(2), encoding: .utf16BigEndian)
    default: String(data: data, encoding: .utf8) ?? String(data: data, encoding: .windowsCP1252)
    }
  return SourceText((string ?? "").precomposedStringWithCanonicalMapping)
}
