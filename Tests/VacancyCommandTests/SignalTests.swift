import Testing

@testable import vacancy

/// A run that is ended from outside leaves nothing behind.
@Suite struct SignalTests {
  /// The named pipe keeps the run waiting until the signal comes, or the test has waited enough.
  private static let scene = """
    mkdir d; cp $NOTICE d/a.txt; mkfifo late; echo old > old; ln -s old link
    """

  /// Waits until as many drafts lie in the folder, sends the signal, and says how the run ended.
  private static func end(with signal: String, drafts: Int) -> String {
    """
    run=$!; i=0
    while [ $i -lt 100 ] && [ "$(ls -A | grep -c '[.]part$')" != \(drafts) ]; do
      sleep 0.05; i=$((i+1))
    done
    ls -A | grep -c '[.]part$'
    kill -\(signal) $run; wait $run; echo $?; ls -A
    """
  }

  /// A shell lets what it starts in the background ignore some signals, which 'env' undoes. 'timeout'
  /// hands signals on, and ends a run that no signal ends.
  private static let start = "env --default-signal timeout --preserve-status -s KILL 20 $VACANCY"

  @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)])
  func `a signal takes the drafts with it and ends the run as it always does`(
    signal: String, status: Int
  ) throws {
    let outcome = try Shell(Self.scene).run(
      """
      \(Self.start) validate --format json -o new --format text -o link d late &
      \(Self.end(with: signal, drafts: 2)); cat old
      """)
    #expect(outcome.output == "2\n\(status)\nd\nlate\nlink\nold\nold\n")
  }

  @Test(arguments: ["parse", "diff"])
  func `the other commands clean up, too`(command: String) throws {
    let outcome = try Shell(Self.scene).run(
      """
      \(Self.start) \(command) -o new d late &
      \(Self.end(with: "TERM", drafts: 1))
      """)
    #expect(outcome.output == "1\n143\nd\nlate\nlink\nold\n")
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
