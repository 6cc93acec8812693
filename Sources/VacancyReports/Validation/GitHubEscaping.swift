import VacancyCore

/// What GitHub asks for in the commands of a workflow.
enum GitHubEscaping {
  /// The message of a command.
  static func data(_ text: String) -> String {
    escaping(text) { $0 == "%" || $0 == "\r" || $0 == "\n" }
  }

  /// The value of a property.
  static func property(_ text: String) -> String {
    escaping(text) { $0 == "%" || $0 == "\r" || $0 == "\n" || $0 == ":" || $0 == "," }
  }

  /// A path as a property: as GitHub knows it, but for what would steer a terminal that shows the
  /// log.
  static func path(_ path: String) -> String {
    let lines = path.withoutDotSlash.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" })
    return lines.map { line in
      line.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\r" })
        .map { property(visible(String($0))) }.joined(separator: "%0D")
    }.joined(separator: "%0A")
  }

  private static func escaping(_ text: String, _ isSpecial: (Unicode.Scalar) -> Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if isSpecial(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
