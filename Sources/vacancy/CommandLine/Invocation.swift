import VacancyCore

/// What was asked of the command. Making one reads no file, no clock and no environment; it asks only
/// whether an output is a device or a pipe.
struct Invocation: Equatable {
  let action: Action
  let settings: Settings

  enum Action: Equatable {
    case parse([Path])
    case validate([Path])
    case diff([Path])
    case rules
    /// The page of a rule, by its name.
    case explain(String)
    /// The configuration in force for a notice or a folder.
    case config(Path)
    case schema(SchemaName)
    case completions(ShellName)
    /// Help about one command, or about all of them.
    case help(CommandName?)
    /// The manual page.
    case manual
    case version
    /// Nothing was asked: the usage goes to standard error.
    case usage
  }

  /// - Parameter arguments: What stands behind the name of the command.
  init(_ arguments: [String]) throws(UsageError) {
    try self.init(arguments.map { Array($0.utf8) })
  }

  /// - Parameter arguments: The same as bytes, for file names need not be UTF-8.
  init(_ arguments: [[UInt8]]) throws(UsageError) {
    let reader = InvocationReader(arguments)
    (action, settings) = try reader.read()
  }
}
