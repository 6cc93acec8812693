import Foundation

/// Prints what does not hold for the bytes; whether all does.
private func holds(_ target: FuzzTarget, for bytes: [UInt8]) -> Bool {
  let problems = target.problems(with: bytes)
  for problem in problems { print("\(target.rawValue): \(problem)") }
  return problems.isEmpty
}

#if FUZZING
  /// The target that the environment names; libFuzzer takes all arguments for itself.
  private let target = ProcessInfo.processInfo.environment["FUZZ_TARGET"].flatMap(FuzzTarget.init)

  /// What libFuzzer calls with each input.
  @_cdecl("LLVMFuzzerTestOneInput") public func testOneInput(
    _ start: UnsafePointer<UInt8>?, _ count: Int
  ) -> CInt {
    guard let target else {
      print("FUZZ_TARGET is none of \(FuzzTarget.allCases.map(\.rawValue))")
      exit(2)
    }
    // A failure is a crash to libFuzzer, which then keeps the input.
    if !holds(target, for: Array(UnsafeBufferPointer(start: start, count: count))) { abort() }
    return 0
  }

  @_silgen_name("LLVMFuzzerRunDriver") private func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) -> CInt

  /// The package manager starts an executable here, and not at the `main` of libFuzzer.
  @_cdecl("VacancyFuzz_main") public func runFuzzer(
    _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  ) -> CInt {
    var (count, arguments) = (count, arguments)
    return runFuzzer(&count, &arguments, testOneInput)
  }
#else
  /// `VacancyFuzz TARGET FILE…`: tries the bytes of files, such as those that libFuzzer kept.
  @main struct Replay {
    static func main() throws {
      let arguments = CommandLine.arguments.dropFirst()
      guard let target = arguments.first.flatMap(FuzzTarget.init) else {
        print(
          "usage: VacancyFuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) FILE…")
        exit(2)
      }
      let holding = try arguments.dropFirst().map { path in
        holds(target, for: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
      }
      exit(holding.allSatisfy { $0 } ? 0 : 1)
    }
  }
#endif
