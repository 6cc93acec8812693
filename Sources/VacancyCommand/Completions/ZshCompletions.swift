import VacancyCore

/// Completions for zsh, to be loaded from a folder of `$fpath` or to be evaluated.
struct ZshCompletions {
  let language: Language

  var text: String {
    """
    #compdef vacancy
    # Completions of vacancy for zsh, written by 'vacancy completions zsh'.

    _vacancy() {
      local curcontext="$curcontext" state line ret=1
      typeset -A opt_args
      local -a commands=(
    \(commands)  )

      _arguments -C \\
        '(- *)--version[\(quoted(OptionTable.help(of: "version", in: language)))]' \\
        '(- *)'{-h,--help}'[\(quoted(OptionTable.help(of: "help", in: language)))]' \\
        '1:command:->command' \\
        '*::argument:->argument' && ret=0

      case $state in
      command) _describe -t commands command commands && ret=0 ;;
      argument)
        curcontext="${curcontext%:*:*}:vacancy-$line[1]:"
        case $line[1] in
    \(cases)    esac
        ;;
      esac
      return ret
    }

    if [[ $funcstack[1] == _vacancy ]]; then
      _vacancy "$@"
    else
      compdef _vacancy vacancy
    fi

    """
  }

  private var commands: String {
    CommandTable.pages.map { "    '\($0.name.rawValue):\(quoted($0.summary[language]))'\n" }
      .joined()
  }

  private var cases: String {
    CommandName.allCases.map { command in
      var specs = OptionTable.options(of: command).flatMap(specs)
      switch command.operands {
      case .files: specs.append("'*:file:_files'")
      case .words(let words), .list(let words):
        if !words.isEmpty { specs.append("'1:word:(\(words.joined(separator: " ")))'") }
      case .assignments, .anything: break
      }
      let lines = specs.joined(separator: " \\\n        ")
      return
        "    \(command.rawValue))\n      _arguments -s \\\n        \(lines) && ret=0\n      ;;\n"
    }.joined()
  }

  /// The arguments of `_arguments` about an option, one for each of its spellings.
  private func specs(_ option: Option) -> [String] {
    let help = "[\(quoted(option.help[language]))]"
    guard let valueName = option.valueName else {
      let others = option.spellings.joined(separator: " ")
      return option.spellings.map { "'(\(others))\($0)\(help)'" }
    }
    return option.spellings.map { spelling in
      let mark = spelling.hasPrefix("--") ? "=" : "+"
      return "'*\(spelling)\(mark)\(help):\(valueName):\(action(option))'"
    }
  }

  private func action(_ option: Option) -> String {
    switch option.values {
    case .files: "_files"
    case .words(let words): "(\(words.joined(separator: " ")))"
    case .list(let words): "_sequence compadd - \(words.joined(separator: " "))"
    case .assignments, .anything, nil: " "
    }
  }

  /// A text between apostrophes in which brackets and colons are literal.
  private func quoted(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "'": result += "'\\''"
      case "[", "]", ":", "\\": result += "\\\(character)"
      default: result.append(character)
      }
    }
    return result
  }
}
