import VacancyCore

/// The mutations of one kind.
private struct Tally {
  var count = 0
  var found = 0
  var located = 0
}

/// Prints recall by kind, and the false alarms on the untouched notices.
///
/// - Parameter listing: Whether to list the mutations that are not located.
func measure(_ samples: [Sample], seeds: [UInt64], listing: Bool) {
  var tallies: [String: Tally] = [:]
  for seed in seeds.isEmpty ? [1, 2, 3] : seeds {
    for sample in samples {
      var random = SeededGenerator(seed: seed)
      for half in ["en", "fr"] {
        let mutations =
          sample.headerMutations(half, &random) + sample.textMutations(half, &random)
          + sample.listMutations(half, samples, &random) + sample.sectionMutations(half)
          + sample.sentenceMutations(half, samples, &random)
          + sample.valueMutations(half)
        for mutation in mutations {
          let outcome = sample.outcome(of: mutation)
          tallies[mutation.kind, default: Tally()].count += 1
          if outcome != .missed { tallies[mutation.kind, default: Tally()].found += 1 }
          if outcome == .located { tallies[mutation.kind, default: Tally()].located += 1 }
          // Of a right pair, what is found is what is wrong.
          let isRight = mutation.kind.hasPrefix("right pair")
          if listing, (outcome == .located) == isRight {
            list(mutation, of: sample, half, outcome)
          }
        }
      }
    }
  }
  print(column("kind", 32), column("tried", 8), column("found", 10), "located")
  for (kind, tally) in tallies.sorted(by: { $0.key < $1.key }) {
    print(
      column(kind, 32), column("\(tally.count)", 8), column(percent(tally.found, tally.count), 10),
      percent(tally.located, tally.count))
  }
  print("\nof \(samples.count) untouched notices:")
  for sample in samples {
    let alarms = sample.comparison.differences.count { $0.severity > .note }
    print("  \(column(sample.name, 32)) \(alarms)")
  }
}

private func list(_ mutation: Mutation, of sample: Sample, _ half: String, _ outcome: Outcome) {
  let old = mutation.edits.map { edit in
    let start = max(sample.lines(of: edit.range).lowerBound, edit.range.lowerBound - 50)
    return sample.text(start..<edit.range.lowerBound) + "⟦" + sample.text(edit.range).prefix(150)
      + "⟧"
  }
  let new = mutation.edits.map { String(decoding: $0.text.prefix(150), as: UTF8.self) }
  print(
    outcome == .missed ? "MISSED" : outcome == .found ? "ELSEWHERE" : "ALARM", mutation.kind,
    sample.name, half,
    mutation.pointers.first ?? "", old, "->", new)
}

/// Prints the time of comparing beside that of parsing.
func time(_ samples: [Sample]) {
  print("\n\(column("microseconds", 32)) \(column("parse", 8)) compare")
  let clock = ContinuousClock()
  for sample in samples {
    let text = SourceText(String(decoding: sample.bytes, as: UTF8.self))
    var (parse, compare) = (Duration.seconds(1000), Duration.seconds(1000))
    for _ in 0..<200 {
      var reading: Reading?
      parse = min(parse, clock.measure { reading = Reading(of: text) })
      guard let reading else { continue }
      compare = min(compare, clock.measure { _ = Comparison(of: reading).differences.count })
    }
    print(
      column(sample.name, 32), column("\(Int(parse / .microseconds(1)))", 8),
      Int(compare / .microseconds(1)))
  }
}

/// Prints the differences of the notices as they are.
func show(_ samples: [Sample], alignment: Bool) {
  for sample in samples {
    print(sample.name)
    for difference in sample.comparison.differences {
      print(
        " ", difference.severity, difference.rule, difference.message.english,
        difference.english?.path.description ?? "-", difference.french?.path.description ?? "-")
    }
    for pair in sample.comparison.alignment where alignment {
      print(
        "   ", Int(pair.score * 100), pair.english.map(\.description).joined(separator: " "), "=",
        pair.french.map(\.description).joined(separator: " "))
    }
  }
}

private func percent(_ part: Int, _ whole: Int) -> String {
  let tenths = whole == 0 ? 0 : part * 1000 / whole
  return "\(tenths / 10).\(tenths % 10) %"
}

private func column(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}
