// Measures how many changes in one place of a notice the comparison finds, and that it reports nothing
// about untouched notices. Run it with `make bench-diff`. `--missed` lists the changes that are not
// located, `--show` prints the differences of the untouched notices (with `--alignment`, the alignment
// too), `--time` only measures the time; a number is a seed.
import VacancyCore

let arguments = CommandLine.arguments.dropFirst()
let samples = Sample.all()
if arguments.contains("--show") { show(samples, alignment: arguments.contains("--alignment")) }
if !arguments.contains("--time") {
  measure(
    samples, seeds: arguments.compactMap { UInt64($0) }, listing: arguments.contains("--missed"))
}
time(samples)
