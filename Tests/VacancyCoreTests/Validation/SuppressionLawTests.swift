import Testing

@testable import VacancyCore
@testable import VacancyDiffBenchmark

/// A baseline hides the findings that it lists and nothing else.
///
/// One mistake is made in a notice and accepted; then another one is made beside it. Whatever is
/// reported of the second one alone must be reported with the baseline, by both commands.
@Suite(.slow) struct SuppressionLawTests {
  /// The notices that mistakes are made in.
  static let samples = Sample.all()

  @Test(arguments: samples.indices)
  func `a baseline hides no second mistake`(index: Int) throws {
    let sample = Self.samples[index]
    let mistakes = Self.mistakes(in: sample)
    var random = VacancyDiffBenchmark.SeededGenerator(seed: 7)
    for first in mistakes {
      for second in mistakes.shuffled(using: &random).prefix(Self.seconds) {
        guard !sample.isMirrored(first, second), let both = Mutation(first, and: second) else {
          continue
        }
        let baseline = Checked(sample, first).baseline
        let alone = Checked(sample, second)
        let together = Checked(sample, both, baseline)
        let known = Checked(sample).validated
        let missed = alone.validated.subtracting(known).subtracting(together.validated)
        #expect(
          missed.isEmpty,
          "\(sample.name): after \(first.label), \(second.label) is hidden: \(missed)")
        let unseen = alone.compared.subtracting(known).subtracting(together.compared)
        #expect(
          unseen.isEmpty, "\(sample.name): diff after \(first.label), \(second.label): \(unseen)")
        #expect(
          together.compared.isSubset(of: together.all),
          "\(sample.name): diff reports more than validate")
      }
    }
  }

  /// How many second mistakes are tried with each first one.
  private static let seconds = 2

  @Test(arguments: samples.indices)
  func `a baseline hides no other value at the place of the first`(index: Int) {
    let sample = Self.samples[index]
    let known = Checked(sample)
    for (first, second) in Self.pairsAtOnePlace(in: sample) {
      let alone = Checked(sample, second)
      let afterwards = Checked(sample, second, Checked(sample, first).baseline)
      let hidden = alone.validated.subtracting(known.validated).subtracting(afterwards.validated)
      #expect(
        hidden.isEmpty,
        "\(sample.name): \(first.label), then \(second.edits.map { String(decoding: $0.text, as: UTF8.self) }): \(hidden)"
      )
      let unseen = alone.compared.subtracting(known.compared).subtracting(afterwards.compared)
      #expect(unseen.isEmpty, "\(sample.name): diff, \(first.label): \(unseen)")
    }
  }

  /// Two mistakes of a kind at one place, of each kind and half.
  private static func pairsAtOnePlace(in sample: Sample) -> [(Mutation, Mutation)] {
    var random = VacancyDiffBenchmark.SeededGenerator(seed: 5)
    let rounds = (0..<4).map { _ in
      ["en", "fr"].flatMap {
        sample.headerMutations($0, &random) + sample.textMutations($0, &random)
      }
    }
    var pairs: [String: (Mutation, Mutation)] = [:]
    for first in rounds[0] {
      let others = rounds.dropFirst().joined().filter {
        $0.kind == first.kind && $0.edits.map(\.range) == first.edits.map(\.range)
          && $0.edits.map(\.text) != first.edits.map(\.text)
      }
      guard let second = others.first else { continue }
      pairs[first.kind + first.pointers.joined()] = (first, second)
    }
    return pairs.sorted { $0.key < $1.key }.map(\.value)
  }

  /// One mistake of each kind in each half.
  private static func mistakes(in sample: Sample) -> [Mutation] {
    var random = VacancyDiffBenchmark.SeededGenerator(seed: 3)
    return ["en", "fr"].flatMap { half -> [Mutation] in
      let all =
        sample.headerMutations(half, &random) + sample.textMutations(half, &random)
        + sample.listMutations(half, samples, &random)
      return Dictionary(grouping: all, by: \.kind).sorted { $0.key < $1.key }.compactMap {
        $0.value.randomElement(using: &random)
      }
    }
  }
}

/// What both commands report of a notice with mistakes in it.
private struct Checked {
  /// What `validate` reports, without what is suppressed.
  var validated: Set<String> = []
  /// What `diff` reports, without what is suppressed.
  var compared: Set<String> = []
  /// What `validate` found before echoes were removed.
  var all: Set<String> = []
  var baseline = Baseline()

  init(_ sample: Sample, _ mutation: Mutation? = nil, _ baseline: Baseline? = nil) {
    let bytes = mutation?.applied(to: sample.bytes) ?? sample.bytes
    let text = SourceText(String(decoding: bytes, as: UTF8.self))
    let reading = Reading(of: text, path: "a.txt", recordingSpans: true)
    let validator = Validator(baseline: baseline)
    let comparison = Comparison(of: reading)
    let file = validator.validate(reading, comparison: comparison, path: "a.txt").file
    validated = Set(file.findings.filter { $0.suppression == nil }.map { Self.key($0.fingerprint) })
    self.baseline.add(file.accepted)
    all = Set(file.accepted.keys.map { Self.key($0.fingerprint + "|") })
    let judgement = validator.judgement(on: comparison, reading, nil)
    compared = Set(
      judgement.differences.filter { $0.suppression == nil }.map {
        let found = $0.finding
        return Self.key(
          Baseline.Entry(
            rule: found.rule.name,
            notice: validator.noticeKey(reading.notice.jobNumber, "a.txt"),
            path: found.path, values: found.comparedValues ?? []
          ).fingerprint + "|")
      })
  }

  /// Rule, half and place: what is compared may have the other mistake in it.
  private static func key(_ fingerprint: String) -> String {
    let parts = fingerprint.split(separator: "|", omittingEmptySubsequences: false)
    return [parts[0], parts[2], parts[3]].joined(separator: " ")
  }
}

extension Sample {
  /// Whether two mistakes are made on either side of what is compared: together they may agree.
  fileprivate func isMirrored(_ first: Mutation, _ second: Mutation) -> Bool {
    func places(_ mutation: Mutation) -> Set<String> {
      Set(
        mutation.pointers.flatMap { [$0] + (aligned[$0] ?? []) }.map { $0.dropFirst(10) }.map(
          String.init))
    }
    return first.pointers.first?.prefix(10) != second.pointers.first?.prefix(10)
      && !places(first).isDisjoint(with: places(second))
  }
}

extension Mutation {
  fileprivate var label: String { "\(kind) at \(pointers.first ?? "-")" }

  /// Two mistakes at once; `nil` where they are in the same lines.
  fileprivate init?(_ first: Mutation, and second: Mutation) {
    let edits = first.edits + second.edits
    for one in first.edits {
      for other in second.edits
      where one.range.lowerBound <= other.range.upperBound
        && other.range.lowerBound <= one.range.upperBound
      {
        return nil
      }
    }
    self.init("\(first.kind), \(second.kind)", edits, at: first.pointers + second.pointers)
  }
}
