import Foundation
import Testing

@testable import VacancyCommand

/// `make install`: what it puts where, and whether the programs that look there find it.
@Suite struct InstallTests {
  static let hasMake = (try? Shell().run("command -v make").status) == 0

  @Test(.enabled(if: hasMake, "make is not here"))
  func `the command, its manual and its completions are put into place`() throws {
    let shell = try Shell()
    // What is built already is not built again.
    let outcome = try shell.run(
      """
      make -s -C "$ROOT" -o release VACANCY="$VACANCY" SCRATCH="$PWD/scratch" DESTDIR="$PWD/a b" \\
        PREFIX=/usr install
      cd "a b/usr"; find . -type f -perm /111; echo; find . -type f ! -perm /111 | LC_ALL=C sort; echo
      bin/vacancy --version
      bin/vacancy help --man | cmp - share/man/man1/vacancy.1
      bin/vacancy completions bash | cmp - share/bash-completion/completions/vacancy
      bin/vacancy completions zsh | cmp - share/zsh/site-functions/_vacancy
      bin/vacancy completions fish | cmp - share/fish/vendor_completions.d/vacancy.fish
      """, environment: ["ROOT": Place.root.path])
    #expect(
      outcome
        == Outcome(
          output: """
            ./bin/vacancy

            ./share/bash-completion/completions/vacancy
            ./share/fish/vendor_completions.d/vacancy.fish
            ./share/man/man1/vacancy.1
            ./share/zsh/site-functions/_vacancy

            vacancy 0.1.0

            """, errors: "", status: 0))
  }

  @Test(.enabled(if: hasMake, "make is not here"))
  func `a command that cannot speak is not installed`() throws {
    let outcome = try Shell().run(
      """
      make -s -C "$ROOT" -o release VACANCY=false SCRATCH="$PWD/scratch" PREFIX="$PWD/usr" install \\
        2> errors; echo $?; ls
      """, environment: ["ROOT": Place.root.path])
    #expect(outcome.output == "2\nerrors\nscratch\n")
  }

  @Test(.enabled(if: hasMake, "make is not here"))
  func `what is installed can be removed`() throws {
    let outcome = try Shell().run(
      """
      make -s -C "$ROOT" -o release VACANCY="$VACANCY" SCRATCH="$PWD/scratch" PREFIX="$PWD/usr" install
      touch usr/bin/other
      make -s -C "$ROOT" PREFIX="$PWD/usr" uninstall; make -s -C "$ROOT" PREFIX="$PWD/usr" uninstall
      find usr -type f
      """, environment: ["ROOT": Place.root.path])
    #expect(outcome == Outcome(output: "usr/bin/other\n", errors: "", status: 0))
  }

  @Test(.enabled(if: hasMake, "make is not here"))
  func `a package for a release has the command, its manual and its completions`() throws {
    let outcome = try Shell().run(
      """
      make -s -C "$ROOT" -o release VACANCY="$VACANCY" SCRATCH="$PWD/scratch" MACHINE=x \\
        PACKAGE="$PWD/a/b.tar.gz" package
      tar -tzf a/b.tar.gz
      """, environment: ["ROOT": Place.root.path])
    #expect(outcome.output == "vacancy\nvacancy.1\nvacancy.bash\n_vacancy\nvacancy.fish\n")
  }

  @Test func `what is said to be installed is`() throws {
    let makefile = try String(
      contentsOf: Place.root.appending(path: "Makefile"), encoding: .utf8)
    for row in try Page.article("GettingStarted").table(
      headed: "it puts below `PREFIX`")
    {
      let path = row.first?.replacing("`", with: "") ?? ""
      #expect(makefile.contains("\"$(PLACE)/\(path)\"\n"))
    }
  }
}
