import VacancyCore
import VacancyReports

/// Runs the command with these arguments, without its name.
package func runCommand(_ arguments: [[UInt8]]) -> ExitStatus {
  Environment.secureChannels()
  var language = Language.english
  do {
    if let debug = try DebugCommand(arguments) { return try debug.run() }
    let invocation = try Invocation(arguments)
    language = invocation.settings.language
    return try run(invocation)
  } catch {
    // The compiler does not know that nothing else is thrown.
    guard let failure = error as? any CommandFailure else { return .broken }
    StandardError.write(failure.text(in: language))
    return failure.exitStatus
  }
}

private func run(_ invocation: Invocation) throws -> ExitStatus {
  let language = invocation.settings.language
  let isJSON = invocation.settings.format == .json
  switch invocation.action {
  case .parse(let paths):
    return try ParseCommand(paths: paths, settings: invocation.settings).run()
  case .list(let paths):
    return try ListCommand(paths: paths, settings: invocation.settings).run()
  case .diff(let paths):
    return try DiffCommand(paths: paths, settings: invocation.settings).run()
  case .align(let paths):
    return try AlignCommand(paths: paths, settings: invocation.settings).run()
  case .validate(let paths):
    return try ValidateCommand(paths: paths, settings: invocation.settings).run()
  case .rules(let names):
    let pages = RuleCatalog.pages.filter {
      names.isEmpty || names.contains($0.name) || names.contains($0.family.rawValue)
    }
    return try show(
      isJSON
        ? RuleListing.json(of: pages, in: language)
        : RuleListing.text(of: pages, in: language, width: Environment.terminalColumns))
  case .explain(let name) where RuleFamily(rawValue: name) != nil:
    guard let family = RuleFamily(rawValue: name) else { return .success }
    let pages = RuleCatalog.pages.filter { $0.family == family }
    return try show(
      isJSON
        ? RuleListing.json(of: pages, in: language)
        : RuleExplanation.text(of: family, in: language, width: Environment.terminalColumns))
  case .explain(let rule):
    guard let page = RuleCatalog.pages.first(where: { $0.name == rule }) else { return .success }
    return try show(
      isJSON
        ? RuleExplanation.json(of: page, in: language)
        : RuleExplanation.text(of: page, in: language, width: Environment.columns(toFile: false)))
  case .config(let path):
    let page = ConfigurationPage(path: path, settings: invocation.settings)
    var status = try show(page.text())
    if let missing = page.missingInput {
      StandardError.write(FindingStyle(invocation.settings).line(missing))
      status.worsen(to: .incomplete)
    }
    return status
  case .configurationTemplate: return try show(ConfigurationPage.template)
  case .schema(let name): return try show(name.text)
  case .completions(let shell): return try show(Completions.text(for: shell, in: language))
  case .manual: return try show(ManualPage(language: language).text)
  case .help(let command): return try show(HelpText.text(about: command, in: language))
  case .topic(let topic): return try show(HelpText.text(about: topic, in: language))
  case .version: return try show(HelpText.version)
  case .usage:
    StandardError.write(HelpText.usage(in: language))
    return .usage
  }
}

/// Writes a text to standard output.
private func show(_ text: String) throws(OutputFailure) -> ExitStatus {
  try OutputTarget.write(text, to: nil)
  return .success
}
