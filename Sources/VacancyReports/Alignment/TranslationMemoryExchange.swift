import VacancyCore

/// Aligned texts as a translation memory (TMX 1.4b), which the tools of translators import.
package enum TranslationMemoryExchange {
  package static func opening(version: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE tmx SYSTEM "tmx14.dtd">
    <tmx version="1.4">
    <header creationtool="vacancy" creationtoolversion="\(version.xml)" segtype="sentence" \
    o-tmf="vacancy" adminlang="en" srclang="en" datatype="plaintext"/>
    <body>

    """
  }

  package static let end = "</body>\n</tmx>\n"

  static func element(_ unit: AlignedUnit, _ showsHidden: Bool) -> String {
    let pointer = unit.english.first.map { "\($0.segment.path)" } ?? ""
    let properties = [
      ("path", unit.path), ("job-number", unit.jobNumber), ("pointer", pointer),
      ("score", unit.score.description),
    ].map { name, value in
      value.map { "<prop type=\"x-\(name)\">\($0.xml)</prop>" } ?? ""
    }
    let sides = [("en", unit.english), ("fr", unit.french)].map { language, texts in
      "<tuv xml:lang=\"\(language)\"><seg>\(TabSeparated.joined(texts, showsHidden).xmlText)</seg></tuv>\n"
    }
    return
      "<tu segtype=\"\(unit.kind.segmentType)\">\n\(properties.joined())\n\(sides.joined())</tu>\n"
  }
}

extension TranslationUnit.Kind {
  /// The word that TMX has.
  fileprivate var segmentType: String {
    switch self {
    case .sentence: "sentence"
    case .paragraph: "paragraph"
    case .item, .heading: "phrase"
    }
  }
}
