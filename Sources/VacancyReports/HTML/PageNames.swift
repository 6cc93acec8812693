import VacancyCore

/// The names of the pages of a report in a folder.
///
/// A name is made of the path of the notice alone: it is the same in every run, whatever else is
/// checked. The words of the path come first, for people; a hash of the path tells apart those with
/// the same words, such as `a/b.txt` and `a_b.txt`.
package struct PageNames: Sendable {
  private var taken: [String: Int] = [:]

  /// The page that links to all others.
  package static let index = "index.html"

  package init() {}

  /// A name that no other page has, with letters, digits and hyphens only:
  /// `notices-officer-txt-7eb3e2c3.html`.
  ///
  /// - Parameter path: The path of a notice. Further notices of one file are counted.
  package mutating func name(for path: String) -> String {
    let path = path.withoutDotSlash
    let words = path.lowercased().utf8.split { byte in
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    // The end of a path says more than its start.
    let slug = words.joined(separator: [UInt8(ascii: "-")]).suffix(Self.longest)
      .drop { $0 == UInt8(ascii: "-") }
    let digits = String(ByteHash(path.utf8).value >> 32, radix: 16)
    let hash = String(repeating: "0", count: 8 - digits.count) + digits
    let name = (slug.isEmpty ? "notice" : String(decoding: slug, as: UTF8.self)) + "-" + hash
    let count = taken[name, default: 0] + 1
    taken[name] = count
    return name + (count == 1 ? "" : "-\(count)") + ".html"
  }

  private static let longest = 80

  /// Whether a file that begins with these bytes is a page of a report, which another may replace.
  package static func isReport(_ start: some Collection<UInt8>) -> Bool {
    String(decoding: start, as: UTF8.self).contains("<meta name=\"generator\" content=\"vacancy")
  }
}

/// What becomes of the notices of a run.
package enum HTMLForm: Hashable, Sendable {
  /// One page of one notice, with both halves side by side; it depends on how the command was called.
  case notice
  /// One page of all notices, with their findings.
  case page
  /// A page a notice, with both halves side by side, and an index.
  case folder
}

/// The link from a page of a notice to the index.
enum IndexLink {
  static func text(_ form: HTMLForm, in language: Language) -> String {
    guard form == .folder else { return "" }
    let label = Message(english: "All notices", french: "Tous les avis")[language]
    return """
      <nav aria-label="\(label)"><a href="\(PageNames.index)">\(Severity.hidden("←")) \(label)</a></nav>

      """
  }
}
