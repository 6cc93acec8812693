#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// - Parameter numbers: The numbers of notices and of rounds, by default 10,000 and 5.
/// - Returns: Whether it could be run at all. A slow result is no failure.
func benchmark(_ numbers: [Int]) -> Bool {
  let count = numbers.first ?? 10_000
  let rounds = numbers.dropFirst().first ?? 5
  let root = ".build/bench"
  let vacancy = absolute(".build/release/vacancy")
  for folder in [".build", root] { mkdir(folder, 0o755) }
  guard access(vacancy, X_OK) == 0, let corpus = Corpus(fixtures: "Fixtures/notices"),
    corpus.make(count, in: "\(root)/notices-\(count)"),
    corpus.make(100, in: "\(root)/hundred"), corpus.make(1000, in: "\(root)/thousand"),
    corpus.make(1000, in: "\(root)/own", isOwn: true)
  else {
    print("there is nothing to measure: run 'make bench' where Package.swift is")
    return false
  }
  let folder = absolute(root)
  let python = absolute("Sources/VacancyBenchmark/extract.py")
  guard chdir("\(root)/notices-\(count)") == 0 else { return false }

  // Memory comes first, as that of this program counts too.
  let memory = Memory(vacancy, many: ".", few: "\(folder)/hundred")
  let files = names(in: ".")
  let sample = Array(files.prefix(max(1, count / 10)))
  print(
    "\(count) notices, made from \(corpus.origin); \(rounds) rounds, one after another in turn")
  var contenders = contenders(vacancy, python, folder, files, sample)
  for round in 0...rounds {
    for index in contenders.indices {
      // The first round warms the cache up.
      if round == 0 { _ = contenders[index].measure() } else { contenders[index].runOnce() }
    }
  }
  Report.table("all notices", "min", "median")
  for contender in contenders { Report.times(contender) }
  let start = startUp(vacancy, files[0])
  Report.table("one notice", "min", "median")
  for contender in start { Report.times(contender) }

  Report.table("goals", "goal", "measured")
  let all = contenders + start
  for goal in goals {
    guard let one = all.first(where: { $0.name == goal.one }),
      let other = all.first(where: { $0.name == goal.other })
    else { continue }
    Report.goal(goal.name, goal.most, one.ratio(to: other))
  }
  let pythonRatio = contenders[6].ratio(to: contenders[1])
  Report.goal(
    "Python, × one thread", 25, pythonRatio * Double(files.count) / Double(sample.count),
    atLeast: true)
  Report.goal("release binary, MB", 16, Double(size(of: vacancy)) / 1e6)
  memory.report()
  return true
}

/// The ratios of the times of two contenders, and what each should be at most.
private let goals: [(name: String, most: Double, one: String, other: String)] = [
  ("one thread, × own read-only pass", 4, "vacancy parse, one thread", "own read-only pass"),
  ("one thread, × wc -w", 0.20, "vacancy parse, one thread", "wc -w, C.UTF-8"),
  ("one thread, × cat", 1, "vacancy parse, one thread", "cat"),
  ("one thread, × grep -c", 4, "vacancy parse, one thread", "LC_ALL=C grep -c"),
  ("two threads, × one thread", 0.65, "vacancy parse, two threads", "vacancy parse, one thread"),
  ("diff, × parse", 2, "vacancy diff, 1000 notices", "vacancy parse, 1000 notices"),
  ("validate, × parse", 3, "vacancy validate, 1000 notices", "vacancy parse, 1000 notices"),
  (
    "diff in own words, × parse", 2, "vacancy diff, 1000 in own words",
    "vacancy parse, 1000 in own words"
  ),
  (
    "validate in own words, × parse", 3, "vacancy validate, 1000 in own words",
    "vacancy parse, 1000 in own words"
  ),
  ("one notice, × /bin/true", 2, "vacancy parse", "/bin/true"),
  ("diff of one notice, × parse", 2, "vacancy diff", "vacancy parse"),
]

private func contenders(
  _ vacancy: String, _ python: String, _ folder: String, _ files: [String], _ sample: [String]
) -> [Contender] {
  let parse = [vacancy, "parse", "--format", "ndjson", "--jobs"]
  var contenders = [
    Contender("own read-only pass") { readAll(files) },
    Contender("vacancy parse, one thread", parse + ["1", "."]),
    Contender("vacancy parse, two threads", parse + ["2", "."]),
    Contender("wc -w, C.UTF-8", ["wc", "-w"] + files, environment: ["LC_ALL=C.UTF-8"]),
    Contender("cat", ["cat"] + files),
    Contender("LC_ALL=C grep -c", ["grep", "-c", "Clearance"] + files, environment: ["LC_ALL=C"]),
    Contender("Python re, a tenth of the notices", ["python3", python] + sample),
  ]
  for (name, notices) in [("notices", "thousand"), ("in own words", "own")] {
    let rest = ["--jobs", "1", "\(folder)/\(notices)"]
    contenders += [
      Contender("vacancy parse, 1000 \(name)", [vacancy, "parse", "--format", "ndjson"] + rest),
      Contender(
        "vacancy diff, 1000 \(name)", [vacancy, "diff", "--exit-zero", "--format", "json"] + rest),
      Contender(
        "vacancy validate, 1000 \(name)",
        [vacancy, "validate", "--exit-zero", "--format", "ndjson"] + rest),
    ]
  }
  return contenders
}

/// The peak memory of the command, in MB.
private struct Memory {
  /// With one thread and with two, for many notices and for few.
  private let many: [Double]
  private let few: [Double]

  init(_ vacancy: String, many: String, few: String) {
    func peaks(_ folder: String) -> [Double] {
      ["1", "2"].map { jobs in
        let run = run([vacancy, "parse", "--format", "ndjson", "--jobs", jobs, folder])
        return Double(run.peakMemory) / 1024
      }
    }
    self.few = peaks(few)
    self.many = peaks(many)
  }

  func report() {
    Report.goal("peak memory, one thread, MB", 8, many[0])
    Report.goal("peak memory, two threads, MB", 12, many[1])
    Report.goal("growth from 100 notices, one thread, MB", 1, max(0, many[0] - few[0]))
    Report.goal("growth from 100 notices, two threads, MB", 1, max(0, many[1] - few[1]))
  }
}

/// One notice, against a program that does nothing.
private func startUp(_ vacancy: String, _ notice: String) -> [Contender] {
  var contenders = [
    Contender("/bin/true", ["/bin/true"]), Contender("vacancy parse", [vacancy, "parse", notice]),
    Contender("vacancy diff", [vacancy, "diff", "--exit-zero", "--format", "json", notice]),
    Contender("cat one notice", ["cat", notice]),
  ]
  for _ in 0..<200 {
    for index in contenders.indices { contenders[index].runOnce() }
  }
  return contenders
}

func absolute(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}

private func size(of path: String) -> Int {
  var status = stat()
  return stat(path, &status) == 0 ? Int(status.st_size) : 0
}
