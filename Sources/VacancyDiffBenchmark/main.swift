// Measures what the comparison finds. Run it with `make bench-diff`.
import VacancyCore

let samples = Sample.all()
if CommandLine.arguments.contains("--show") {
  for sample in samples {
    print("==", sample.name)
    for difference in sample.comparison.differences {
      print(difference.severity, difference.rule, difference.message.english, "|", difference.english?.pointer ?? "-", "|", difference.french?.pointer ?? "-", difference.english?.range as Any, difference.french?.range as Any)
    }
    for pair in sample.comparison.alignment where CommandLine.arguments.contains("--alignment") {
      print("  ", Int(pair.score * 100), pair.english.joined(separator: " "), "=", pair.french.joined(separator: " "))
    }
  }
}
for sample in samples {
  let text = SourceText(String(decoding: sample.bytes, as: UTF8.self))
  var best = (parse: Double.infinity, compare: Double.infinity)
  for _ in 0..<60 {
    let start = now()
    let reading = Reading(of: text)
    let middle = now()
    let comparison = Comparison(of: reading)
    let end = now()
    best.parse = min(best.parse, middle - start)
    best.compare = min(best.compare, end - middle)
    if comparison.differences.count > 1000 { print("!") }
  }
  print(sample.name, sample.bytes.count, "parse", Int(best.parse * 1e6), "compare", Int(best.compare * 1e6))
}
