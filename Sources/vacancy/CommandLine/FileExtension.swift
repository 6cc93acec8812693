/// The extensions of output files, and the formats that each goes with.
///
/// It is the one place where they are named. A format is chosen by an extension where its command has
/// it.
enum FileExtension {
  /// The first format that a command has is the one that the extension chooses; the others are right
  /// for such a file when they are asked for.
  static let table: [(names: [String], formats: [String])] = [
    (["json"], ["json", "sarif", "gitlab", "jobposting"]),
    (["ndjson", "jsonl"], ["ndjson"]),
    (["csv"], ["csv"]),
    (["xlsx"], ["xlsx"]),
    (["sarif"], ["sarif"]),
    (["md"], ["markdown"]),
    (["html", "htm"], ["html"]),
    (["ics"], ["ics"]),
    (["tsv"], ["tsv"]),
    (["tmx"], ["tmx"]),
    (["jsonld"], ["jobposting"]),
    (["xml"], ["junit"]),
    (["txt", "log"], ["text", "github", "markdown"]),
  ]

  /// The formats that go with an extension; none where it is unknown.
  static func formats(of name: String) -> [String] {
    table.first { $0.names.contains(name) }?.formats ?? []
  }

  /// The extensions that choose one of some formats, each with its dot.
  static func names(among formats: [String]) -> [String] {
    table.filter { row in chosen(by: row.formats, among: formats) != nil }
      .flatMap(\.names).map { ".\($0)" }
  }

  /// The format that an extension chooses.
  static func chosen(by candidates: [String], among formats: [String]) -> String? {
    candidates.first(where: formats.contains)
  }
}

extension Path {
  /// The extension of the name in lower case, without its dot: `csv`; `nil` where there is none, as
  /// in `report` and `.hidden`.
  var fileExtension: String? {
    let name = split.name
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex,
      dot + 1 < name.endIndex
    else { return nil }
    return lowercase(Array(name[(dot + 1)...]))
  }
}
