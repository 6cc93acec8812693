// Measures the speed of the command against its goals. Run it with `make bench`.
//
// Only ratios count, and only those between runs that took turns: the machine drifts.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

exit(benchmark(CommandLine.arguments.dropFirst().compactMap { Int($0) }) ? 0 : 1)
