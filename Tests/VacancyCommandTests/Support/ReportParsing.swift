import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whether the bytes are a whole document in a format of `validate`.
func isWholeReport(_ bytes: Data, _ format: String) -> Bool {
  // A test of its own opens spreadsheets; scripts that are run give their bytes as text.
  if format == "xlsx" { return bytes.starts(with: Data("PK\u{3}\u{4}".utf8)) }
  guard String(validating: bytes, as: UTF8.self) != nil else { return false }
  switch format {
  case "json", "sarif", "gitlab":
    return (try? JSONSerialization.jsonObject(with: bytes)) != nil
  case "ndjson":
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { line in
      try? JSONSerialization.jsonObject(with: line) as? [String: Any]
    }
    return lines.allSatisfy { $0 != nil } && lines.last??["type"] as? String == "summary"
  case "junit":
    return XMLParser(data: bytes).parse()
  case "html":
    return bytes.starts(with: Data("<!DOCTYPE html>".utf8))
      && bytes.suffix(8) == Data("</html>\n".utf8)
  case "github":
    // A line that begins with '::' is a command, and only those are.
    return bytes.split(separator: UInt8(ascii: "\n")).dropLast().allSatisfy { line in
      ["::error file=", "::warning file=", "::notice file="].contains { line.starts(with: $0.utf8) }
    }
  default:
    return bytes.last == UInt8(ascii: "\n") && !bytes.contains(0x1B) && !bytes.contains(0)
  }
}
