import VacancyCore

/// Completions for bash 3.2 or later. The shell completes files.
enum BashCompletions {
  static var text: String {
    """
    # Completions of vacancy for bash, written by 'vacancy completions bash'.

    _vacancy() {
      local cur=${COMP_WORDS[COMP_CWORD]} prev= command= words= i
      ((COMP_CWORD > 0)) && prev=${COMP_WORDS[COMP_CWORD - 1]}
      COMPREPLY=()

      # The shell may make three words of '--format=json'.
      if [[ $cur == = ]]; then
        cur=
      elif [[ $prev == = ]] && ((COMP_CWORD > 1)); then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
      fi

      # The command is the first word that is no option and no value of one.
      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        \(valued))
          [[ ${COMP_WORDS[i + 1]} == = ]] && ((i++))
          ((i++))
          ;;
        -*) ;;
        *)
          command=${COMP_WORDS[i]}
          break
          ;;
        esac
      done

      case $command:$prev in
    \(values)  *:\(valued.replacing(" | ", with: " | *:"))) return ;;
      *)
        case $command:$cur in
    \(options)    esac
        ;;
      esac

      # Of a list, the last word is completed.
      local before=
      if [[ $cur == *,* && $prev == --* ]]; then
        before=${cur%,*},
        cur=${cur##*,}
      fi
      COMPREPLY=($(compgen -P "$before" -W "$words" -- "$cur"))
    }

    complete -o bashdefault -o default -F _vacancy vacancy

    """
  }

  /// The options that take a value, as a pattern.
  private static var valued: String {
    var spellings: [String] = []
    for option in OptionTable.options where option.valueName != nil {
      spellings += option.spellings.filter { !spellings.contains($0) }
    }
    return spellings.joined(separator: " | ")
  }

  /// A line for each option of a command whose values are words.
  private static var values: String {
    var lines = ""
    for command in CommandName.allCases {
      for option in OptionTable.options(of: command) {
        switch option.values {
        case .words(let words), .list(let words):
          let pattern = option.spellings.map { "\(command.rawValue):\($0)" }
          lines +=
            "  \(pattern.joined(separator: " | "))) words='\(words.joined(separator: " "))' ;;\n"
        case .files, .assignments, .anything, nil: break
        }
      }
    }
    return lines
  }

  /// A line for the options of each command, and one for its operands.
  private static var options: String {
    var lines = ""
    for command in CommandName.allCases {
      let names = OptionTable.options(of: command).map { "--\($0.name)" }
      lines += "    \(command.rawValue):-*) words='\(names.joined(separator: " "))' ;;\n"
      if case .words(let words) = command.operands {
        lines += "    \(command.rawValue):*) words='\(words.joined(separator: " "))' ;;\n"
      }
    }
    let commands = CommandName.allCases.map(\.rawValue).joined(separator: " ")
    return lines + "    :-*) words='--help --version --lang' ;;\n    :*) words='\(commands)' ;;\n"
  }
}
