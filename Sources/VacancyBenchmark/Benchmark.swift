#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// - Parameter numbers: How many notices, and how many rounds; 10,000 and 5 are usual.
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
  write(Array(pythonExtractor.utf8), to: "\(root)/extract.py")
  let python = absolute("\(root)/extract.py")
  let hundred = absolute("\(root)/hundred")
  let thousand = absolute("\(root)/thousand")
  let own = absolute("\(root)/own")
  guard chdir("\(root)/notices-\(count)") == 0 else { return false }

  // Memory first: what this program holds itself counts in.
  let memory = Memory(vacancy, many: ".", few: hundred)
  let files = names(in: ".")
  let sample = Array(files.prefix(max(1, count / 10)))
  print(
    "\(count) notices, made from \(corpus.origin); \(rounds) rounds, one after another in turn")

  let parse = [vacancy, "parse", "--format", "ndjson"]
  let diff = [vacancy, "diff", "--exit-zero", "--format", "json"]
  let validate = [vacancy, "validate", "--exit-zero", "--format", "ndjson"]
  var contenders = [
    Contender("own read-only pass") { readAll(files) },
    Contender("vacancy parse, one thread", parse + ["--jobs", "1", "."]),
    Contender("vacancy parse, two threads", parse + ["--jobs", "2", "."]),
    Contender("wc -w, C.UTF-8", ["wc", "-w"] + files, environment: ["LC_ALL=C.UTF-8"]),
    Contender("cat", ["cat"] + files),
    Contender("LC_ALL=C grep -c", ["grep", "-c", "Clearance"] + files, environment: ["LC_ALL=C"]),
    Contender("Python re, a tenth of the notices", ["python3", python] + sample),
    Contender("vacancy parse, 1000 notices", parse + ["--jobs", "1", thousand]),
    Contender("vacancy diff, 1000 notices", diff + ["--jobs", "1", thousand]),
    Contender("vacancy validate, 1000 notices", validate + ["--jobs", "1", thousand]),
    Contender("vacancy parse, 1000 in own words", parse + ["--jobs", "1", own]),
    Contender("vacancy diff, 1000 in own words", diff + ["--jobs", "1", own]),
    Contender("vacancy validate, 1000 in own words", validate + ["--jobs", "1", own]),
  ]
  for round in 0...rounds {
    for index in contenders.indices {
      // The first round warms the cache up.
      if round == 0 { _ = contenders[index].measure() } else { contenders[index].runOnce() }
    }
  }
  Report.heading(
    Report.column("  all notices", 48) + Report.column("min", 12, .right)
      + Report.column("median", 12, .right))
  for contender in contenders { Report.times(contender) }

  let start = startUp(vacancy, files[0])
  Report.heading(
    Report.column("  one notice", 48) + Report.column("min", 12, .right)
      + Report.column("median", 12, .right))
  for contender in start { Report.times(contender) }

  Report.heading(
    Report.column("  goals", 48) + Report.column("goal", 12, .right)
      + Report.column("measured", 12, .right))
  let (pass, one, two) = (contenders[0], contenders[1], contenders[2])
  Report.goal("one thread, × own read-only pass", 4, one.ratio(to: pass))
  Report.goal("one thread, × wc -w", 0.20, one.ratio(to: contenders[3]))
  Report.goal("one thread, × cat", 1, one.ratio(to: contenders[4]))
  Report.goal("one thread, × grep -c", 4, one.ratio(to: contenders[5]))
  Report.goal("two threads, × one thread", 0.65, two.ratio(to: one))
  let share = Double(files.count) / Double(sample.count)
  Report.goal("Python, × one thread", 25, contenders[6].ratio(to: one) * share, atLeast: true)
  Report.goal("diff, × parse", 2, contenders[8].ratio(to: contenders[7]))
  Report.goal("validate, × parse", 3, contenders[9].ratio(to: contenders[7]))
  Report.goal("diff in own words, × parse", 2, contenders[11].ratio(to: contenders[10]))
  Report.goal("validate in own words, × parse", 3, contenders[12].ratio(to: contenders[10]))
  Report.goal("one notice, × /bin/true", 2, start[1].ratio(to: start[0]))
  Report.goal("diff of one notice, × parse", 2, start[2].ratio(to: start[1]))
  Report.goal("release binary, MB", 16, Double(size(of: vacancy)) / 1e6)
  memory.report()
  return true
}

/// The peak memory of the command, in MB.
private struct Memory {
  let one: Double
  let two: Double
  let oneOfFew: Double
  let twoOfFew: Double

  init(_ vacancy: String, many: String, few: String) {
    func peak(_ jobs: String, _ folder: String) -> Double {
      let run = run([vacancy, "parse", "--format", "ndjson", "--jobs", jobs, folder])
      return Double(run.peakMemory) / 1024
    }
    oneOfFew = peak("1", few)
    twoOfFew = peak("2", few)
    one = peak("1", many)
    two = peak("2", many)
  }

  func report() {
    Report.goal("peak memory, one thread, MB", 8, one)
    Report.goal("peak memory, two threads, MB", 12, two)
    Report.goal("growth from 100 notices, one thread, MB", 1, max(0, one - oneOfFew))
    Report.goal("growth from 100 notices, two threads, MB", 1, max(0, two - twoOfFew))
  }
}

/// One notice, against a program that does nothing.
private func startUp(_ vacancy: String, _ notice: String) -> [Contender] {
  var contenders = [
    Contender("/bin/true", ["/bin/true"]), Contender("vacancy parse", [vacancy, "parse", notice]),
    Contender("vacancy diff", [vacancy, "diff", "--exit-zero", "--format", "json", notice]),
    Contender("cat", ["cat", notice]),
  ]
  for _ in 0..<200 {
    for index in contenders.indices { contenders[index].runOnce() }
  }
  return contenders
}

private func absolute(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}

private func size(of path: String) -> Int {
  var status = stat()
  return stat(path, &status) == 0 ? Int(status.st_size) : 0
}
