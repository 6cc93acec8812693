/// A vacancy notice: what its English and its French half say of one post.
///
/// Reading never throws. A text that is not a notice at all gives a notice without halves whose
/// lines are all in ``letterhead``.
public struct Notice: Hashable, Sendable, Codable {
  /// The version of the record's shape.
  public var schemaVersion = Self.schemaVersion
  /// The file that the notice was read from.
  public var source: Source
  /// The file that the French half was read from, where the halves lie in two files; the places in
  /// `/halves/fr` are those of this file then.
  public var frenchSource: Source?
  /// The six digits of the requisition: the English half's, else the French half's.
  public var jobNumber: String?
  /// The lines before the first title.
  public var letterhead: [String]
  /// What each language says.
  public var halves: Halves

  /// The version of the record's shape that this library writes.
  ///
  /// 1 had whole numbers of years, and no ``Source/notice``, ``Source/converter``, ``frenchSource``,
  /// ``Qualifications/List/remarks`` and ``UnrecognizedLine/kind``.
  public static let schemaVersion = 2

  /// The halves of a notice; notices with one half are normal.
  public struct Halves: Hashable, Sendable, Codable {
    /// The English half; `nil` where there is none.
    public var english: Half?
    /// The French half; `nil` where there is none.
    public var french: Half?

    /// The half in that language; `nil` where there is none.
    public subscript(language: Language) -> Half? {
      get { language == .english ? english : french }
      set {
        switch language {
        case .english: english = newValue
        case .french: french = newValue
        }
      }
    }

    enum CodingKeys: String, CodingKey {
      case english = "en"
      case french = "fr"
    }
  }

  /// Where a notice came from.
  public struct Source: Hashable, Sendable, Codable {
    /// The path as it was given; `-` is standard input.
    public var path: String
    /// The size on disk, in bytes.
    public var bytes: Int
    /// The character encoding of the file.
    public var encoding: TextEncoding
    /// The number of the notice in a file with several, from 1; `nil` in a file of one.
    public var notice: Int?
    /// The program that made text of the file, such as `pdftotext -layout`; `nil` for a text file.
    /// ``bytes``, ``encoding`` and all places are those of the converted text.
    public var converter: String?

    /// The origin of a notice; ``bytes`` is the size on disk.
    public init(
      path: String, bytes: Int, encoding: TextEncoding, notice: Int? = nil,
      converter: String? = nil
    ) {
      self.path = path
      self.bytes = bytes
      self.encoding = encoding
      self.notice = notice
      self.converter = converter
    }
  }
}

extension Notice {
  /// Reads a record of this version or an older one; it has this version then.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      source: try container.decode(Source.self, forKey: .source),
      frenchSource: try container.decodeIfPresent(Source.self, forKey: .frenchSource),
      jobNumber: try container.decodeIfPresent(String.self, forKey: .jobNumber),
      letterhead: try container.decode([String].self, forKey: .letterhead),
      halves: try container.decode(Halves.self, forKey: .halves))
  }
}

extension Notice: RecordObject {
  package static var definition: Definition {
    (
      "Notice",
      "A NATO vacancy notice. Every key is always there, with null or an empty list where the "
        + "notice says nothing. Several notices come as an array of these objects, or as one a line."
    )
  }

  package static var empty: Self { Self(source: .empty, letterhead: [], halves: .empty) }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit(
      "schemaVersion", schemaVersion, .constant(Self.schemaVersion),
      "The version of the shape of this record.")
    visitor.visit("source", source, "The file that the notice was read from.")
    visitor.visit(
      "frenchSource", frenchSource,
      """
      The file that the French half was read from, where the halves lie in two files; the spans of \
      /halves/fr refer to it then.
      """)
    visitor.visit(
      "jobNumber", jobNumber, .definition("jobNumber"),
      "The job number of the English half, else of the French half.")
    visitor.visit("letterhead", letterhead, "The lines before the first title.")
    visitor.visit("halves", halves, "What each language says.")
  }
}

extension Notice.Source: RecordObject {
  package static var definition: Definition { ("Source", "Where a notice came from.") }

  package static var empty: Self { Self(path: "", bytes: 0, encoding: .utf8) }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("path", path, "The path as it was given; - is standard input.")
    visitor.visit("bytes", bytes, "The size on disk, in bytes.")
    visitor.visit("encoding", encoding, "How its bytes stand for characters.")
    visitor.visit(
      "notice", notice, .integer(from: 1),
      "The number of the notice in a file that contains several; null in a file of one.")
    visitor.visit(
      "converter", converter,
      "The program that made text of the file; bytes, encoding and spans are then of that text.")
  }
}

extension Notice.Halves: RecordObject {
  package static var definition: Definition {
    ("Halves", "The notice in its two languages, by ISO 639-1 code.")
  }

  package static var empty: Self { Self() }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("en", english, .half(.english), "The English half; null where there is none.")
    visitor.visit("fr", french, .half(.french), "The French half; null where there is none.")
  }
}

extension TextEncoding: RecordValue {}
extension Language: RecordValue {}
