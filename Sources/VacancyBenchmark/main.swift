// Measures the speed of the command against its goals, and how it grows. Run it with `make bench` and
// `make bench-scaling`.
//
// Only ratios count, and only those between runs that took turns: the machine drifts.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

let words = CommandLine.arguments.dropFirst()
exit(
  (words.first == "scaling" ? benchmarkScaling() : benchmark(words.compactMap { Int($0) })) ? 0 : 1)
