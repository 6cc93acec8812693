#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Measures how time and memory grow when one thing of the input doubles; run it with
/// `make bench-scaling`.
///
/// The exponent is 1 where twice as much takes twice as long, on the processor. What the command needs to
/// start is taken off.
///
/// - Returns: Whether it could be run at all. A steep growth is no failure.
func benchmarkScaling() -> Bool {
  let vacancy = absolute(".build/release/vacancy")
  let root = absolute(".build/bench-scaling")
  for folder in [".build", root] { mkdir(folder, 0o755) }
  guard access(vacancy, X_OK) == 0 else {
    print("there is nothing to measure: run 'make bench-scaling' where Package.swift is")
    return false
  }
  let commands = [["parse", "--format", "ndjson"], ["diff"], ["validate"]]
  let empty = "\(root)/start.txt"
  write(Array(Dimension.notice("", "").utf8), to: empty)
  print("  growth by doubling; the goal is 1.1, the bound 1.2\n")
  print(
    "  " + Report.column("what doubles", 20) + Report.column("to", 8, .right)
      + Report.column("command", 10, .right) + Report.column("time", 8, .right)
      + Report.column("memory", 8, .right))
  for dimension in Dimension.all {
    for command in commands {
      let start = Sample([vacancy] + command + [empty])
      let samples = [1, 2, 4].map { factor in
        let folder = "\(root)/\(dimension.name.replacing(" ", with: "-"))-\(factor)"
        mkdir(folder, 0o755)
        let words = dimension.make(dimension.count * factor, folder)
        return Sample([vacancy] + command + words)
      }
      let time = exponent(samples.map { $0.seconds - start.seconds })
      let memory = exponent(samples.map { Double($0.memory - start.memory) })
      print(
        "  " + Report.column(dimension.name, 20)
          + Report.column("\(4 * dimension.count)", 8, .right)
          + Report.column(command[0], 10, .right) + Report.column(time, 8, .right)
          + Report.column(memory, 8, .right)
          + (samples.allSatisfy(\.succeeded) ? "" : "   failed"))
    }
  }
  return true
}

/// The exponent between the first of three samples and the last, which is of four times as much; the one
/// between the last two where that is greater.
private func exponent(_ values: [Double]) -> String {
  // What is lost in the noise of the start does not grow.
  guard let first = values.first, let last = values.last, values.count == 3, first > 0, last > 0,
    values[1] > 0
  else { return "-" }
  return Report.decimal(max(log2(last / first) / 2, log2(last / values[1]), 0))
}

/// The least time and memory of some runs.
private struct Sample {
  var seconds = Double.infinity
  var memory = Int.max
  var succeeded = true

  private static let runs = 3

  init(_ words: [String]) {
    for _ in 0..<Self.runs {
      let run = run(words)
      seconds = min(seconds, run.processorSeconds)
      memory = min(memory, run.peakMemory)
      // The findings of a notice of one kind of thing are no failure of the command.
      succeeded = succeeded && run.status <= 1
    }
  }
}

/// A thing of which an input may have twice as much.
private struct Dimension: Sendable {
  let name: String
  /// The least number of them that is measured; twice and four times as many are as well.
  let count: Int
  /// Writes files with so many into a folder, and gives the arguments by which they are read.
  let make: @Sendable (_ count: Int, _ folder: String) -> [String]

  /// - Parameter section: The text of a section in each language.
  private init(
    _ name: String, _ count: Int,
    text section: @escaping @Sendable (Int, _ isEnglish: Bool) -> String
  ) {
    self.init(name: name, count: count) { count, folder in
      let path = "\(folder)/notice.txt"
      write(Array(Self.notice(section(count, true), section(count, false)).utf8), to: path)
      return [path]
    }
  }

  private init(name: String, count: Int, make: @escaping @Sendable (Int, String) -> [String]) {
    (self.name, self.count, self.make) = (name, count, make)
  }

  static let all = [
    Dimension("lines", 4000) { count, isEnglish in
      heading(isEnglish ? "8. ADDITIONAL INFORMATION" : "8. INFORMATIONS COMPLÉMENTAIRES")
        + list(count) { sentence($0, isEnglish) + "\n\n" }
    },
    Dimension("items", 2000) { count, isEnglish in
      heading(
        isEnglish
          ? "2. QUALIFICATIONS AND EXPERIENCE\n\nESSENTIAL"
          : "2. QUALIFICATIONS ET EXPÉRIENCE\n\nACQUIS ESSENTIELS")
        + list(count) { "- " + sentence($0, isEnglish) + "\n" }
    },
    Dimension("sentences", 4000) { count, isEnglish in
      heading(isEnglish ? "1. SUMMARY" : "1. RÉSUMÉ")
        + list(count) { sentence($0, isEnglish) + ($0 % 20 == 19 ? "\n\n" : " ") }
    },
    Dimension("headings", 1000) { count, isEnglish in
      heading(isEnglish ? "3. MAIN ACCOUNTABILITIES" : "3. RESPONSABILITÉS PRINCIPALES")
        + list(count) { number in
          (isEnglish ? "Work of" : "Travail de") + word(number) + "\n\n"
            + sentence(number, isEnglish) + "\n\n"
        }
    },
    Dimension("acronyms", 2000) { count, isEnglish in
      heading(isEnglish ? "1. SUMMARY" : "1. RÉSUMÉ")
        + list(count) { number in
          let acronym = word(number).uppercased()
          return (isEnglish ? "The post is in" : "Le poste est à") + acronym + ".\n\n"
        }
    },
    Dimension("words of a sentence", 20_000) { count, isEnglish in
      heading(isEnglish ? "1. SUMMARY" : "1. RÉSUMÉ")
        + (isEnglish ? "The post is for" : "Le poste est pour") + list(count, word) + ".\n"
    },
    Dimension(name: "suppressions", count: 1000) { count, folder in
      let entries = (0..<count).map { number in
        #"{"rule":"missing-title","path":"\#(number).txt","reason":"\#(number)"}"#
      }
      let (notice, configuration) = ("\(folder)/notice.txt", "\(folder)/.vacancy.json")
      write(Array(Self.notice("", "").utf8), to: notice)
      write(
        Array((#"{"suppressions":["# + entries.joined(separator: ",\n") + "]}\n").utf8),
        to: configuration)
      return [notice]
    },
    Dimension(name: "files", count: 500) { count, folder in
      for number in 0..<count {
        write(
          Array(Self.notice("", "", number: number).utf8), to: "\(folder)/\(number).txt")
      }
      return [folder]
    },
    Dimension(name: "folder depth", count: 200) { count, folder in
      var path = folder
      for _ in 0..<count {
        path += "/d"
        mkdir(path, 0o755)
        write(Array(Self.notice("", "").utf8), to: path + "/notice.txt")
      }
      return [folder]
    },
  ]

  // MARK: - Texts

  /// A notice of which each half has a text.
  static func notice(_ english: String, _ french: String, number: Int = 0) -> String {
    let job = 260_000 + number
    return """
      Clerk (\(job))

      Primary Location: Belgium-Brussels
      NATO Body: NATO International Staff (NATO IS)
      Schedule: Full-time
      Description

      \(english)

      Commis (\(job))

      Emplacement principal : Belgique-Bruxelles
      Organisation : OTAN SI
      Horaire : Temps plein
      Description

      \(french)

      """
  }

  private static func heading(_ words: String) -> String { words + "\n\n" }

  private static func list(_ count: Int, _ piece: (Int) -> String) -> String {
    (0..<count).map(piece).joined()
  }

  private static func sentence(_ number: Int, _ isEnglish: Bool) -> String {
    let name = word(number)
    return isEnglish
      ? "The clerk files \(number) letters of\(name)."
      : "Le commis classe \(number) lettres de\(name)."
  }

  private static func word(_ number: Int) -> String {
    String(decoding: LengthenedNotice.name(number), as: UTF8.self)
  }
}
