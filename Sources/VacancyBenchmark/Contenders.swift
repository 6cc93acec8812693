#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that reads all notices, and its times.
struct Contender {
  let name: String
  let measure: () -> Run
  private(set) var seconds: [Double] = []
  private(set) var failed = false

  init(_ name: String, _ measure: @escaping () -> Run) {
    self.name = name
    self.measure = measure
  }

  /// A program with its arguments.
  init(_ name: String, _ words: [String], environment: [String] = []) {
    self.init(name) { run(words, environment: environment) }
  }

  mutating func runOnce() {
    let run = measure()
    seconds.append(run.seconds)
    if !run.succeeded { failed = true }
  }

  var minimum: Double { seconds.min() ?? 0 }
  var median: Double { VacancyBenchmark.median(seconds) }

  /// How many times as long it took as another, in the middle of the rounds.
  func ratio(to other: Contender) -> Double {
    VacancyBenchmark.median(zip(seconds, other.seconds).map { $0 / max($1, 1e-9) })
  }
}

func median(_ numbers: [Double]) -> Double {
  guard !numbers.isEmpty else { return 0 }
  return numbers.sorted()[numbers.count / 2]
}

/// Opens, reads and closes every file through one buffer: what any reader must do.
func readAll(_ paths: [String]) -> Run {
  let capacity = 1 << 20
  let buffer = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 64)
  defer { buffer.deallocate() }
  var succeeded = true
  let start = ContinuousClock.now
  for path in paths {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    succeeded = succeeded && file >= 0
    while read(file, buffer, capacity) > 0 {}
    close(file)
  }
  return Run(seconds: seconds(since: start), peakMemory: 0, status: succeeded ? 0 : -1)
}
