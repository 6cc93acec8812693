import VacancyCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Does what was asked, and says with which status to leave.
func runCommand(_ arguments: [[UInt8]]) -> ExitStatus {
  Environment.secureChannels()
  var language = Language.english
  do {
    let invocation = try Invocation(arguments)
    language = invocation.settings.language
    return try run(invocation)
  } catch let mistake as UsageError {
    StandardError.write(mistake.text)
    return .usage
  } catch let failure as ConfigurationFailure {
    StandardError.write(failure.text(in: language))
    return .usage
  } catch let failure as OutputFailure {
    StandardError.write(failure.text(in: language))
    return .broken
  } catch {
    // These are all that is thrown; the compiler cannot know it.
    return .broken
  }
}

private func run(_ invocation: Invocation) throws -> ExitStatus {
  let language = invocation.settings.language
  switch invocation.action {
  case .parse(let paths):
    return try ParseCommand(paths: paths, settings: invocation.settings).run()
  case .diff(let paths):
    return try DiffCommand(paths: paths, settings: invocation.settings).run()
  case .validate(let paths):
    return try ValidateCommand(paths: paths, settings: invocation.settings).run()
  case .rules: return try show(RulePages.listing(as: invocation.settings.pageFormat, in: language))
  case .explain(let rule):
    return try show(RulePages.page(of: rule, as: invocation.settings.pageFormat, in: language))
  case .config(let path):
    let page = ConfigurationPage(path: path, settings: invocation.settings)
    var status = try show(page.text())
    if let missing = page.missingInput {
      StandardError.write(FindingStyle(invocation.settings).line(missing))
      status.worsen(to: .incomplete)
    }
    return status
  case .schema(let name): return try show(LibraryAdapter.schema(name))
  case .completions(let shell): return try show(Completions.text(for: shell, in: language))
  case .manual: return try show(ManualPage(language: language).text)
  case .help(let command): return try show(HelpText.text(about: command, in: language))
  case .version: return try show(HelpText.version)
  case .usage:
    StandardError.write(HelpText.usage(in: language))
    return .usage
  }
}

/// Writes a text to standard output.
private func show(_ text: String) throws(OutputFailure) -> ExitStatus {
  var door = OutputWriter(to: STDOUT_FILENO)
  try door.write(text)
  try door.flush()
  return .success
}
