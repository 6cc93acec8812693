import VacancyCore

struct FishCompletions {
  let language: Language

  var text: String {
    """
    # Completions of vacancy for fish, written by 'vacancy completions fish'.

    function __vacancy_rules
      string split ' ' -- '\(RuleNames.all.joined(separator: " "))'
    end

    complete -c vacancy -n __fish_use_subcommand -l version -d '\(quoted(OptionTable.help(of: "version", in: language)))'
    \(CommandTable.pages.map(lines).joined(separator: "\n"))
    """
  }

  /// A line for the command, one for its operands, and one for each option.
  private func lines(_ page: CommandPage) -> String {
    let name = page.name.rawValue
    let seen = "complete -c vacancy -n '__fish_seen_subcommand_from \(name)'"
    var lines =
      "complete -c vacancy -n __fish_use_subcommand -f -a \(name) -d '\(quoted(page.summary[language]))'\n"
    if case .words(let words) = page.name.operands {
      lines += words.isEmpty ? "\(seen) -f\n" : "\(seen) -f -a '\(words.joined(separator: " "))'\n"
    }
    for option in OptionTable.options(of: page.name) {
      let short = option.short.map { " -s \($0)" } ?? ""
      lines +=
        "\(seen) -l \(option.name)\(short)\(values(option)) -d '\(quoted(option.help[language]))'\n"
    }
    return lines
  }

  private func values(_ option: Option) -> String {
    switch option.values {
    case nil: ""
    case .files: " -r -F"
    case .words(let words): " -x -a '\(words.joined(separator: " "))'"
    case .list: " -x -a '(__fish_complete_list , __vacancy_rules)'"
    case .assignments, .anything: " -x"
    }
  }

  private func quoted(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
  }
}
