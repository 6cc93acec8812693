import VacancyCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Converts documents to text by programs that are installed. It is used on several threads.
struct DocumentConversion: Sendable {
  /// The most bytes of a text.
  private let limit: Int
  /// The longest time that a program may take.
  private let seconds: Int
  private let programs = InstalledPrograms()

  init(limit: Int, seconds: Int) {
    // A program may write without end, which no memory holds.
    (self.limit, self.seconds) = (min(limit, 1 << 30), seconds)
  }

  /// The text of a document, as its converter writes it.
  ///
  /// - Parameter bytes: The document; of HTML, in UTF-8.
  func text(
    of bytes: [UInt8], _ format: DocumentFormat
  ) throws(ConversionFailure) -> SourceText {
    guard let converter = Converter(of: format) else { throw .oldWord }
    let program = try programs.path(of: converter, checkingFor: seconds)
    let run = ProgramRun(
      of: program, converter.arguments(for: format),
      input: format == .rtf ? RTFEscapes.separated(in: bytes) : bytes, limit: limit,
      seconds: seconds)
    try check(run, of: converter)
    if format == .pdf, run.output.allSatisfy(" \t\r\n\u{C}".utf8.contains) { throw .noText }
    do throws(TextFailure) {
      var text = try SourceText(decoding: run.output, as: .utf8)
      text.converter = converter.name
      return text
    } catch {
      throw .notText(converter)
    }
  }

  private func check(_ run: ProgramRun, of converter: Converter) throws(ConversionFailure) {
    switch run.end {
    case .exit(0): break
    case .exit(let status):
      throw .failed(converter, status: status, errorText: errorText(in: run.errors))
    case .signal(let number): throw .killed(converter, signal: number)
    case .timeout: throw .timeout(converter, seconds: seconds)
    case .tooMuchOutput: throw .tooLarge(limit: limit)
    case .notStarted(let code): throw .notStarted(converter, code)
    }
  }

  /// The first line of standard error that is no warning, else the first; empty for nothing.
  private func errorText(in errors: [UInt8]) -> String {
    let lines = String(decoding: errors, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.drop(while: \.isWhitespace) }.filter { !$0.isEmpty }
    let line = lines.first { !$0.lowercased().contains("warning") } ?? lines.first ?? ""
    return visible(String(line).cut(to: 200))
  }
}

/// The programs on the search path, each looked for once.
private final class InstalledPrograms: @unchecked Sendable {
  private let lock = ThreadLock()
  /// Accessed under the lock.
  private var known: [Converter: Result<Path, ConversionFailure>] = [:]

  /// The path of a converter that is new enough.
  ///
  /// - Parameter seconds: How long the program may take to say its version.
  func path(
    of converter: Converter, checkingFor seconds: Int
  ) throws(ConversionFailure) -> Path {
    lock.lock()
    defer { lock.unlock() }
    if let result = known[converter] { return try result.get() }
    let result = find(converter, seconds)
    known[converter] = result
    return try result.get()
  }

  private func find(
    _ converter: Converter, _ seconds: Int
  ) -> Result<Path, ConversionFailure> {
    guard let program = Environment.program(named: converter.program) else {
      return .failure(.missing(converter))
    }
    guard let oldest = converter.oldestVersion else { return .success(program) }
    let run = ProgramRun(of: program, ["--version"], input: [], limit: 1 << 16, seconds: seconds)
    if run.end == .timeout { return .failure(.timeout(converter, seconds: seconds)) }
    // A program that does not say its version says what is wrong when it is asked to convert.
    guard let version = version(in: run.output) else { return .success(program) }
    let numbers = version.split(separator: ".").map { Int($0) ?? 0 }
    let isOld = numbers.lexicographicallyPrecedes([oldest.major, oldest.minor])
    return isOld ? .failure(.outdated(converter, version)) : .success(program)
  }

  /// The version in the first line: `2.17.1.1` of `pandoc 2.17.1.1`.
  private func version(in output: [UInt8]) -> String? {
    let line = String(
      decoding: output.prefix { $0 != UInt8(ascii: "\n") }.prefix(200), as: UTF8.self)
    let words = line.split(separator: " ")
    guard words.count >= 2, words[1].first?.isNumber == true else { return nil }
    return String(words[1].prefix { $0.isASCII && ($0.isNumber || $0 == ".") })
  }
}

extension Environment {
  /// The path of a program in a folder of `PATH`. Folders that are not named from the root on are skipped,
  /// as what they hold depends on where the command is called.
  static func program(named name: String) -> Path? {
    let folders =
      getenv("PATH").map { Array(String(cString: $0).utf8) }
      ?? Array("/usr/local/bin:/usr/bin:/bin".utf8)
    for folder in folders.split(separator: UInt8(ascii: ":"))
    where folder.first == UInt8(ascii: "/") {
      let program = Path(Array(folder)).appending(name.utf8)
      if program.kind == .file, program.withCString({ access($0, X_OK) }) == 0 { return program }
    }
    return nil
  }
}
