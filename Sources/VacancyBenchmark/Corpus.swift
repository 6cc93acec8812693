#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Many notices, made from a few by changing their job numbers and years.
///
/// They are made from real ones if `VACANCY_CORPUS` names a folder of these, else from those in `Fixtures`,
/// which are lengthened to the size of real ones.
struct Corpus {
  /// A description of what the notices are made from.
  let origin: String
  private let templates: [NoticeTemplate]

  /// - Returns: `nil` if there is nothing to make notices from.
  init?(fixtures: String) {
    let real = getenv("VACANCY_CORPUS").map { String(cString: $0) }
    let texts =
      if let real {
        names(in: real).filter { $0.hasSuffix(".txt") }.compactMap { contents(of: "\(real)/\($0)") }
      } else {
        names(in: fixtures).compactMap { contents(of: "\(fixtures)/\($0)/notice.txt") }
          .filter { $0.count > 8_000 }
      }
    guard !texts.isEmpty else { return nil }
    let notices = texts.map { String(decoding: $0, as: UTF8.self) }
    let paired = notices.map(PairedNotice.init)
    templates = notices.indices.map { index in
      // The others, from the next one on.
      let others = paired[(index + 1)...] + paired[...index]
      return NoticeTemplate(
        real == nil
          ? LengthenedNotice(paired[index], with: Array(others)).text : notices[index])
    }
    origin = real == nil ? "\(texts.count) fixtures, lengthened" : "\(texts.count) real ones"
  }

  /// Makes a folder of notices anew.
  ///
  /// - Parameter isOwn: Whether no paragraph of a notice is in another one.
  func make(_ count: Int, in folder: String, isOwn: Bool = false) -> Bool {
    mkdir(folder, 0o755)
    for name in names(in: folder) { unlink("\(folder)/\(name)") }
    for index in 0..<count {
      write(
        templates[index % templates.count].notice(index, isOwn: isOwn),
        to: folder + "/" + padded(index, to: 5) + ".txt")
    }
    return names(in: folder).count == count
  }
}

/// A notice with its job number and its years replaced, and places for words of its own.
private struct NoticeTemplate {
  private var pieces: [Piece] = []

  private enum Piece {
    case bytes([UInt8])
    case jobNumber, year, name
  }

  init(_ text: String) {
    var bytes: [UInt8] = []
    func add(_ piece: Piece) {
      pieces += [.bytes(bytes), piece]
      bytes = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var rest = Array(line.utf8)[...]
      let end = LengthenedNotice.end(of: line)
      while let byte = rest.first {
        if rest.startIndex == end, end > 60 { add(.name) }
        if rest.starts(with: " (2".utf8), rest.dropFirst(2).prefix(6).allSatisfy(isDigit),
          rest.dropFirst(8).first == UInt8(ascii: ")")
        {
          add(.jobNumber)
          rest = rest.dropFirst(9)
        } else if rest.starts(with: "-202".utf8), rest.dropFirst(4).first.map(isDigit) == true {
          add(.year)
          rest = rest.dropFirst(5)
        } else {
          bytes.append(byte)
          rest = rest.dropFirst()
        }
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    pieces.append(.bytes(bytes))
  }

  func notice(_ index: Int, isOwn: Bool) -> [UInt8] {
    pieces.reduce(into: []) { bytes, piece in
      switch piece {
      case .bytes(let other): bytes += other
      case .jobNumber:
        bytes += ", Unit \(index % 97) (\(20 + index % 9)\(padded(index % 10_000, to: 4)))".utf8
      case .year: bytes += "-202\(index % 10)".utf8
      case .name: if isOwn { bytes += LengthenedNotice.name(index) }
      }
    }
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
