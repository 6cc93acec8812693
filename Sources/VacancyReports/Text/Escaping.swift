import VacancyCore

/// What each format writes in the place of a scalar that would mean something else there; `nil` keeps it.
///
/// What a terminal or a browser would obey was made visible before.
private enum Escapes {
  static func xml(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    default: nil
    }
  }

  static func html(_ scalar: Unicode.Scalar) -> String? { scalar == "'" ? "&#39;" : xml(scalar) }

  /// Also links to a person (`@name`) and to an issue (`#12`), and the end of a cell.
  static func markdown(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": nil
    case "@": "&#64;"
    case "#": "&#35;"
    case "|": "&#124;"
    case "\\", "`", "*", "_", "[", "]", "~", "!", "$": "\\\(scalar)"
    default: xml(scalar)
    }
  }

  /// JSON inside an HTML script element: outside of strings, JSON has none of these.
  static func script(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "<": #"\u003c"#
    case ">": #"\u003e"#
    case "&": #"\u0026"#
    default: nil
    }
  }

  /// The message of a command of a GitHub workflow.
  static func gitHubData(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "%": "%25"
    case "\r": "%0D"
    case "\n": "%0A"
    default: nil
    }
  }

  /// The value of a property of such a command.
  static func gitHubProperty(_ scalar: Unicode.Scalar) -> String? {
    scalar == ":" ? "%3A" : scalar == "," ? "%2C" : gitHubData(scalar)
  }
}

extension String {
  private func escaped(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var result = ""
    for scalar in unicodeScalars {
      if let replacement = replacement(scalar) {
        result += replacement
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text as HTML that shows it letter by letter; it may be used in a quoted attribute, too.
  var html: String { visible(self).escaped(Escapes.html) }

  /// The text as XML 1.0, between tags or in a quoted attribute; what XML cannot hold is visible.
  var xml: String { visible(self).escaped(Escapes.xml) }

  /// The text as XML between tags, letter by letter: only what XML cannot hold is visible.
  var xmlText: String {
    escaped { scalar in
      let isForbidden =
        scalar.value < 0x20 && scalar != "\t" && scalar != "\n"
        || (0xFFFE...0xFFFF).contains(scalar.value)
      return isForbidden ? visible(String(scalar)) : Escapes.xml(scalar)
    }
  }

  /// The text as Markdown that shows it letter by letter.
  var markdown: String { visible(self).escaped(Escapes.markdown) }

  /// JSON that can be put into an HTML script element.
  var script: String { escaped(Escapes.script) }

  var gitHubData: String { escaped(Escapes.gitHubData) }

  var gitHubProperty: String { escaped(Escapes.gitHubProperty) }

  /// A path as a property of a GitHub command: as GitHub knows it, but for what would steer a
  /// terminal that shows the log.
  var gitHubPath: String {
    withoutDotSlash.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" }
    ).map { line in
      line.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\r" })
        .map { visible(String($0)).gitHubProperty }.joined(separator: "%0D")
    }.joined(separator: "%0A")
  }
}
