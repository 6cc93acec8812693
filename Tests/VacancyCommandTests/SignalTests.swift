import Testing

@testable import VacancyCommand

/// A run that is ended from outside leaves nothing behind.
@Suite(.slow) struct SignalTests {
  /// The named pipe keeps the run waiting until the signal comes, or the test has waited enough.
  private static let scene = """
    mkdir d; cp $NOTICE d/a.txt; mkfifo late; echo old > old; ln -s old link
    """

  /// Waits until as many drafts are open, with a name or without one, sends the signal, and says how
  /// the run ended.
  private static func end(with signal: String, drafts: Int) -> String {
    """
    run=$!; i=0
    drafts() {
      for p in $run $(cat /proc/$run/task/$run/children 2>/dev/null); do ls -l /proc/$p/fd; done |
        grep -cE '[.]part$|/#[0-9]+ [(]deleted[)]$'
    }
    while [ $i -lt 100 ] && [ "$(drafts)" -lt \(drafts) ]; do
      sleep 0.05; i=$((i+1))
    done
    [ "$(drafts)" -ge \(drafts) ] && echo open
    { sleep 20 & s=$!; trap "kill $s; exit" TERM; wait $s; kill -KILL $run; } & guard=$!
    kill -\(signal) $run; wait $run; echo $?; kill $guard; ls -A
    """
  }

  /// A shell lets what it starts in the background ignore some signals, which 'env' undoes. 'timeout'
  /// hands signals on, and ends a run that no signal ends.
  private static let start = "env --default-signal timeout --preserve-status -s KILL 20 $VACANCY"

  /// Files without a name, where the system has them, and files with one.
  private static let kinds = ["VACANCY_UNNAMED=1", "VACANCY_NAMED_TEMPORARY_FILES=1"]

  @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)], kinds)
  func `a signal takes the drafts with it and ends the run as it always does`(
    signal: (name: String, status: Int), kind: String
  ) throws {
    let outcome = try Shell(Self.scene).run(
      """
      export \(kind)
      \(Self.start) validate --format json -o new --format text -o link d late &
      \(Self.end(with: signal.name, drafts: 2)); cat old
      """)
    #expect(outcome.output.hasSuffix("open\n\(signal.status)\nd\nlate\nlink\nold\nold\n"))
  }

  @Test(
    arguments: [
      ("ALRM", 142), ("USR1", 138), ("USR2", 140), ("VTALRM", 154), ("PROF", 155), ("XCPU", 152),
      ("ABRT", 134), ("QUIT", 131), ("RTMIN", 162), ("KILL", 137),
    ])
  func `so does every other signal that ends a run`(signal: String, status: Int) throws {
    // No signal that ends a run for good can be caught; a file without a name is gone all the same.
    for kind in Self.kinds where signal != "KILL" || kind == Self.kinds[0] {
      let outcome = try Shell(Self.scene).run(
        """
        export \(kind) SWIFT_BACKTRACE=enable=no; ulimit -c 0
        env --default-signal $VACANCY parse -o new d late &
        \(Self.end(with: signal, drafts: 1))
        """)
      #expect(outcome.output.hasSuffix("open\n\(status)\nd\nlate\nlink\nold\n"))
    }
  }

  @Test(arguments: ["parse", "diff"])
  func `the other commands clean up, too`(command: String) throws {
    let outcome = try Shell(Self.scene).run(
      """
      \(Self.start) \(command) -o new d late &
      \(Self.end(with: "TERM", drafts: 1))
      """)
    #expect(outcome.output.hasSuffix("open\n143\nd\nlate\nlink\nold\n"))
  }

  @Test func `a signal that the caller ignores is ignored`() throws {
    let outcome = try Shell(Self.scene).run(
      """
      trap '' TERM
      $VACANCY parse -o new d late & run=$!
      sleep 0.5; kill -TERM $run; cat $NOTICE > late; wait $run; echo $?; ls -A
      """)
    #expect(outcome.output == "0\nd\nlate\nlink\nnew\nold\n")
  }
}
