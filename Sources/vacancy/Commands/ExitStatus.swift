/// The status that the command leaves with. Of two, the worse one counts: 4, 2, 3, 1, 0.
enum ExitStatus: Int32, Sendable {
  /// All that was named was read.
  case success = 0
  /// Findings at or above the fail level.
  case findings = 1
  /// The command made no sense; nothing was done.
  case usage = 2
  /// Something that was named could not be read, or was no vacancy notice.
  case incomplete = 3
  /// The output could not be written.
  case broken = 4

  /// Keeps the worse of the two.
  mutating func worsen(to other: Self) {
    if other.gravity > gravity { self = other }
  }

  private var gravity: Int {
    switch self {
    case .success: 0
    case .findings: 1
    case .incomplete: 2
    case .usage: 3
    case .broken: 4
    }
  }
}
