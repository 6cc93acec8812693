import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

/// What was found by hand in the real notices, and what the comparison says of them.
@Suite(.enabled(if: Corpus.isAvailable, Corpus.absence))
struct CorpusComparisonTests {
  /// A difference between the halves of a real notice, as judged by hand.
  struct Judged: Decodable, Sendable, CustomTestStringConvertible {
    var file: String
    var kind: String
    var expected: String
    var enLine: Int?
    var frLine: Int?
    var en: String?
    var fr: String?

    var testDescription: String { "\(file.prefix(3)) \(kind) \(enLine ?? 0)/\(frLine ?? 0)" }
  }

  /// A pair of the hand alignment, by lines.
  struct Aligned: Decodable, Hashable {
    var en: [Int]
    var fr: [Int]
  }

  static let judged: [Judged] = {
    guard let folder = Corpus.folder,
      let data = try? Data(contentsOf: URL(filePath: folder).appending(path: "discrepancies.json"))
    else { return [] }
    return (try? JSONDecoder().decode([Judged].self, from: data)) ?? []
  }()

  @Test(arguments: judged.filter { $0.expected == "report" })
  func `every difference to report is found at its line`(judged: Judged) throws {
    let found = try findings(in: judged.file).filter { finding in
      finding.severity > .note && finding.english == judged.enLine
        && finding.french == judged.frLine
    }
    let rules: [String: RuleID] = ["url": .urlMismatch, "acronym": .acronymMismatch]
    let rule = rules[judged.kind] ?? .termMismatch
    #expect(found.contains { $0.rule == rule }, "\(judged.note) \(found)")
  }

  @Test(arguments: Corpus.notices)
  func `nothing else is said above a note`(sample: SampleNotice) throws {
    let name = sample.text.lastPathComponent
    let expected = Self.judged.filter { $0.expected == "report" && $0.file == name }.count
    let found = try findings(in: name).filter { $0.severity > .note }
    #expect(found.count == expected, "\(found)")
  }

  @Test(arguments: Corpus.notices)
  func `the alignment is the one made by hand`(sample: SampleNotice) throws {
    let name = String(sample.text.lastPathComponent.prefix(3))
    let hand = try JSONDecoder().decode(
      [Aligned].self,
      from: Data(
        contentsOf: sample.text.deletingLastPathComponent().appending(
          path: "alignment/\(name).json")))
    let lines = try Lines(sample)
    let made = Set(
      Comparison(of: lines.reading).alignment.map {
        Aligned(en: lines.lines(of: $0.english), fr: lines.lines(of: $0.french))
      })
    // A line such as `Contract clause applicable:` is a label, which has no place in the record.
    let recorded = lines.recorded
    let missing = hand.filter { !made.contains($0) && recorded.isSuperset(of: $0.en + $0.fr) }
    #expect(missing.isEmpty)
  }

  private struct Finding {
    var rule: RuleID
    var severity: Severity
    var english: Int?
    var french: Int?
  }

  private func findings(in file: String) throws -> [Finding] {
    let sample = try #require(Corpus.notices.first { $0.text.lastPathComponent == file })
    let lines = try Lines(sample)
    return Comparison(of: lines.reading).differences.map { difference in
      Finding(
        rule: difference.rule, severity: difference.severity,
        english: difference.english?.range.map { lines.line(of: $0.start) },
        french: difference.french?.range.map { lines.line(of: $0.start) })
    }
  }

  /// A notice with its lines counted.
  private struct Lines {
    let reading: Reading
    private let bytes: [UInt8]
    private let spans: [RecordPath: TextRange]

    init(_ sample: SampleNotice) throws {
      bytes = try sample.bytes
      reading = try sample.reading(recordingSpans: true)
      spans = Dictionary(
        reading.spans.map { ($0.path, $0.range) }, uniquingKeysWith: { first, _ in first })
    }

    /// The lines that a value begins on.
    var recorded: Set<Int> { Set(reading.spans.map { line(of: $0.range.start) }) }

    func line(of offset: Int) -> Int {
      bytes[..<offset].reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    }

    func lines(of paths: [RecordPath]) -> [Int] {
      paths.compactMap { path in
        (spans[path] ?? spans[path[.name]] ?? spans[path[.text]]).map {
          line(of: $0.start)
        }
      }
    }
  }
}

extension CorpusComparisonTests.Judged {
  fileprivate var note: String { "'\(en ?? "")' / '\(fr ?? "")'" }
}
