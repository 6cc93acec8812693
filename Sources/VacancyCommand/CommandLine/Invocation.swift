import VacancyCore

/// One call of the command.
///
/// Reading it depends on no file, no clock and no environment, but for whether an output is a device or a
/// pipe.
package struct Invocation: Equatable {
  let action: Action
  let settings: Settings

  enum Action: Equatable {
    case parse([Path])
    case list([Path])
    case validate([Path])
    case diff([Path])
    case align([Path])
    /// The rules of these names and families; all of them for none.
    case rules([String])
    /// The page of a rule or a family, by its name.
    case explain(String)
    /// The configuration that applies to a notice or a folder.
    case config(Path)
    /// A configuration to start from.
    case configurationTemplate
    case schema(SchemaName)
    case completions(ShellName)
    /// Help about one command, or about all of them.
    case help(CommandName?)
    case topic(HelpTopic)
    case manual
    case version
    /// No command was given: the usage goes to standard error.
    case usage
  }

  /// - Parameter arguments: The arguments after the path of the executable, as bytes: file names need not be
  ///   UTF-8.
  package init(_ arguments: [[UInt8]]) throws(UsageError) {
    (action, settings) = try InvocationReader(arguments).read()
  }
}
