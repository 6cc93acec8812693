import Testing

@testable import VacancyCommand

/// The completions, asked for in the shells themselves.
@Suite struct CompletionTests {
  @Test(arguments: [
    ("''", "parse list validate diff align rules explain config schema completions help"),
    ("v", "validate"), ("-", "--help --version --lang"),
    ("validate --f", "--format --fail-on --files-from --follow-symlinks"),
    ("diff --format ''", "text json ndjson csv xlsx markdown html"),
    ("validate --format = js", "json"),
    ("--lang fr completions ''", "bash zsh fish"), ("--lang = fr completions f", "fish"),
    ("validate --select fields,fold", "fields,folder"), ("validate a --output ''", ""),
    ("validate -o ''", ""), ("validate ''", ""), ("help val", "validate"),
  ])
  func `bash completes`(words: String, completions: String) throws {
    let outcome = try Shell().run(
      """
      bash -c 'eval "$("$VACANCY" completions bash)"
      COMP_WORDS=(vacancy "$@"); COMP_CWORD=$#; _vacancy; echo "${COMPREPLY[*]}"' - \(words)
      """)
    #expect(outcome == Outcome(output: completions + "\n", errors: "", status: 0))
  }

  @Test(.enabled(if: ValidateTests.hasScript, "there is no 'script' to make a terminal"))
  func `bash completes what is typed`() throws {
    // Control and A goes to the start of the line: what was completed is then shown.
    let shell = try Shell("mkdir bin; ln -s $VACANCY bin/vacancy")
    let outcome = try shell.run(
      #"""
      PATH=$PWD/bin:$PATH; export TERM=dumb
      {
        printf 'eval "$(vacancy completions bash)"; PS1=\n'; sleep 1
        printf 'vacancy val\t--stat\t--format=js\t--lang f\t\001echo \nexit\n'; sleep 1
      } | timeout 20 script -qec 'bash --norc -i' /dev/null
      """#)
    let line = "\r\nvacancy validate --statistics --format=json --lang fr\r\n"
    #expect(outcome.output.contains(line))
  }

  static let hasZsh = (try? Shell().run("command -v zsh").status) == 0

  @Test(
    .enabled(if: hasZsh, "zsh is not here"),
    arguments: [
      ("v", "vacancy validate "), ("validate --stat", "vacancy validate --statistics "),
      ("validate --format=js", "vacancy validate --format=json "),
      ("diff --format h", "vacancy diff --format html "),
      ("validate --select fields,fold", "vacancy validate --select fields,folder"),
      ("completions z", "vacancy completions zsh "), ("parse not", "vacancy parse notice.txt "),
    ])
  func `zsh completes`(words: String, completed: String) throws {
    let shell = try Shell("mkdir f; $VACANCY completions zsh > f/_vacancy; touch notice.txt")
    let outcome = try shell.run(
      """
      timeout 30 zsh -f -c '
        zmodload zsh/zpty; zpty z "TERM=dumb zsh -f -i"
        zpty -w z "fpath=($PWD/f \\$fpath); autoload -U compinit; compinit -u -D"
        zpty -w z "show() { print -r -- \\"\\$BUFFER\\" > out; exit }; zle -N show"
        zpty -w z "bindkey ^X show; bindkey ^I complete-word; print REA\\"\\"DY"
        zpty -r z line "*READY*"
        zpty -n -w z "vacancy $1$(printf "\\t\\030")"
        while zpty -r z line; do :; done' - '\(words)' > log 2>&1
      cat out
      """)
    #expect(outcome.output.hasPrefix(completed))
    #expect(outcome.output.dropFirst(completed.count).allSatisfy { ",\n ".contains($0) })
  }

  static let hasFish = (try? Shell().run("command -v fish").status) == 0

  @Test(
    .enabled(if: hasFish, "fish is not here"),
    arguments: [
      ("v", "validate"), ("validate --format j", "json junit"),
      ("diff --format=j", "--format=json"), ("validate --select fields,fold", "fields,folder"),
      ("validate --exit", "--exit-zero"), ("completions ", "bash fish zsh"),
      ("parse not", "notice.txt"),
    ])
  func `fish completes`(words: String, completions: String) throws {
    let outcome = try Shell("touch notice.txt").run(
      """
      "$VACANCY" completions fish > vacancy.fish
      HOME=$PWD fish -N -c 'source vacancy.fish; complete -C "vacancy \(words)"' | cut -f1
      """)
    #expect(outcome.output.split(separator: "\n").joined(separator: " ") == completions)
  }

  @Test(arguments: ShellName.allCases)
  func `completions are written in both languages`(shell: ShellName) throws {
    let french = try Shell().run("$VACANCY completions \(shell.rawValue) --lang fr")
    #expect(french.status == 0)
    #expect(french.output.contains("afficher") == (shell != .bash))
  }

  @Test func `completions are for a shell`() throws {
    let shell = try Shell()
    #expect(try shell.run("$VACANCY completions").errors.contains("missing shell"))
    let near = try shell.run("$VACANCY completions fiish")
    #expect(near.errors.contains("did you mean 'fish'?") && near.status == 2)
  }
}
