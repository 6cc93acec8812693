import VacancyCore

/// The results of a run that there is room for: the most severe, and of one severity the first.
struct WorstResults: Hashable, Sendable {
  /// How many are kept.
  let room: Int
  private(set) var leftOut = 0
  private var count = 0
  /// The results as they will be written, by their rank.
  private var written: [[[UInt8]]] = Array(repeating: [], count: Rank.allCases.count)

  /// GitHub takes no file with more results in a run.
  static let limit = 25_000

  init(room: Int = Self.limit) {
    self.room = room
  }

  /// The results that are kept, the worst first.
  var all: [[UInt8]] { Array(written.joined()) }

  /// Keeps a finding as a result, if there is room or one that is less severe makes room.
  mutating func add(_ finding: ReportedFinding, _ result: () -> [UInt8]) {
    let rank = Rank(finding)
    if count >= room {
      leftOut += 1
      guard let least = written.lastIndex(where: { !$0.isEmpty }), least > rank.rawValue else {
        return
      }
      written[least].removeLast()
      count -= 1
    }
    written[rank.rawValue].append(result())
    count += 1
  }

  /// The severity of a result; one that was suppressed decides nothing.
  private enum Rank: Int, CaseIterable {
    case error, warning, note, suppressed

    init(_ finding: ReportedFinding) {
      switch (finding.suppression, finding.severity) {
      case (_?, _): self = .suppressed
      case (nil, .error): self = .error
      case (nil, .warning): self = .warning
      case (nil, .note): self = .note
      }
    }
  }
}
