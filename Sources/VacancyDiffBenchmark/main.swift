// Measures what the comparison finds of notices that were changed in one place, and that it says
// nothing of those that were not. Run it with `make bench-diff`. `--missed` lists what was missed,
// `--show` what is said of the untouched notices, `--time` only measures the time; a number is a
// seed.
import VacancyCore

let arguments = CommandLine.arguments.dropFirst()
let samples = Sample.all()
if arguments.contains("--show") { show(samples, alignment: arguments.contains("--alignment")) }
if !arguments.contains("--time") {
  measure(
    samples, seeds: arguments.compactMap { UInt64($0) }, listing: arguments.contains("--missed"))
}
time(samples)
