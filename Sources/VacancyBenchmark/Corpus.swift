#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Many notices, made from those in `Fixtures` by changing numbers, titles and years.
///
/// The fixtures are short; their long lines are repeated until a notice has the size of a real one.
enum Corpus {
  /// The size of a real notice, in bytes.
  private static let size = 33_000

  /// Makes the folder, unless it is there.
  static func make(_ count: Int, in folder: String, from fixtures: String) -> Bool {
    let name = { (index: Int) in folder + "/" + padded(index, to: 5) + ".txt" }
    if access(name(count - 1), F_OK) == 0 { return true }
    let templates = names(in: fixtures)
      .compactMap { contents(of: "\(fixtures)/\($0)/notice.txt") }
      .filter { $0.count > 8_000 }
      .map { Template(String(decoding: $0, as: UTF8.self)) }
    guard !templates.isEmpty else { return false }
    mkdir(folder, 0o755)
    for index in 0..<count {
      write(templates[index % templates.count].notice(index), to: name(index))
    }
    return true
  }

  /// A notice with its job number and its years taken out.
  private struct Template {
    private let pieces: [[UInt8]]
    private let marks: [Mark]

    private enum Mark { case jobNumber, year }

    init(_ text: String) {
      var pieces: [[UInt8]] = [[]]
      var marks: [Mark] = []
      var rest = Array(lengthened(text).utf8)[...]
      while let byte = rest.first {
        if rest.starts(with: " (2".utf8), rest.dropFirst(2).prefix(6).allSatisfy(isDigit),
          rest.dropFirst(8).first == UInt8(ascii: ")")
        {
          marks.append(.jobNumber)
          rest = rest.dropFirst(9)
          pieces.append([])
        } else if rest.starts(with: "-202".utf8), rest.dropFirst(4).first.map(isDigit) == true {
          marks.append(.year)
          rest = rest.dropFirst(5)
          pieces.append([])
        } else {
          pieces[pieces.count - 1].append(byte)
          rest = rest.dropFirst()
        }
      }
      self.pieces = pieces
      self.marks = marks
    }

    func notice(_ index: Int) -> [UInt8] {
      var bytes = pieces[0]
      for (mark, piece) in zip(marks, pieces.dropFirst()) {
        switch mark {
        case .jobNumber:
          bytes += ", Unit \(index % 97) (\(20 + index % 9)\(padded(index % 10_000, to: 4)))".utf8
        case .year: bytes += "-202\(index % 10)".utf8
        }
        bytes += piece
      }
      return bytes
    }
  }

  /// Repeats the long lines until the text has the size of a real notice.
  private static func lengthened(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let long = lines.filter(isLong).reduce(0) { $0 + $1.utf8.count + 2 }
    let copies = 1 + max(0, size - text.utf8.count) / max(1, long)
    return lines.enumerated().map { index, line in
      guard isLong(line) else { return String(line) }
      let isApart = index + 1 < lines.count && lines[index + 1].isEmpty
      return Array(repeating: String(line), count: copies).joined(
        separator: isApart ? "\n\n" : "\n")
    }.joined(separator: "\n")
  }

  private static func isLong(_ line: Substring) -> Bool { line.utf8.count > 100 }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
