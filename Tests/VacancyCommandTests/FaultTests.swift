import Foundation
import Testing

@testable import VacancyCommand

/// What a run depends on fails under it: the disk, the memory, its files. It ends in time, with a status of
/// the table, and never leaves a part of a report under the name of the whole.
@Suite(.slow) struct FaultTests {
  private static let folder = "mkdir d; for i in $(seq 20); do cp $BILINGUAL d/$i.txt; done\n"

  private static let canMount = (try? Shell().run("unshare -m true").status) == 0

  /// Files without a name, where the system has them, and files with one.
  private static let kinds = ["VACANCY_UNNAMED", "VACANCY_NAMED_TEMPORARY_FILES"]

  // MARK: - Disk

  @Test(
    .enabled(if: canMount, "no file system can be mounted here"),
    arguments: ["html", "json", "xlsx"], kinds)
  func `a disk that fills up keeps the old report and nothing else`(
    format: String, kind: String
  ) throws {
    let outcome = try Shell(Self.folder).run(
      """
      mkdir disk; unshare -m sh -c '
        mount -t tmpfs -o size=16k none disk; echo old > disk/report
        $VACANCY validate --format \(format) -o disk/report d; echo $?; cat disk/report; ls -A disk'
      """, environment: [kind: "1"])
    #expect(outcome.output == "4\nold\nreport\n")
    #expect(outcome.errors == "vacancy: cannot write to 'disk/report': the disk is full\n")
  }

  @Test(.enabled(if: canMount, "no file system can be mounted here"))
  func `a disk that is taken away is told`() throws {
    let outcome = try Shell(Self.folder).run(
      """
      mkdir disk; unshare -m sh -c '
        mount -t tmpfs none disk; cp -r d disk; mount -o remount,ro disk
        $VACANCY validate --format json -o disk/report disk/d; echo $?; ls -A disk'
      """)
    #expect(outcome.output == "4\nd\n")
    #expect(outcome.errors == "vacancy: cannot write to 'disk/report': read-only file system\n")
  }

  // MARK: - Files

  /// What is done to a file, again and again, while it is read.
  private static let changes = [
    "rm -f $f; cp $BILINGUAL $f", "cat $BILINGUAL >> $f; cp $BILINGUAL $f",
    ": > $f; cp $BILINGUAL $f", "head -c 3000 $BILINGUAL > $f; cp $BILINGUAL $f",
    "rm -f $f; mkfifo $f; rm -f $f; cp $BILINGUAL $f",
    "rm -f $f; mkdir $f; rmdir $f; cp $BILINGUAL $f",
    "rm -f $f; ln -s $f $f; rm -f $f; cp $BILINGUAL $f", "chmod 0 $f; chmod 644 $f",
    "mv d e; mv e d",
  ]

  @Test(arguments: changes)
  func `files that change while they are read end no run`(change: String) throws {
    let shell = try Shell("chmod 755 .; \(Self.folder)")
    let user = TrapTests.dropsPrivileges ? "setpriv --reuid 65534 --clear-groups" : ""
    let outcome = try shell.run(
      """
      { while :; do for f in d/*.txt; do \(change); done; done 2>/dev/null; } & churn=$!
      for run in 1 2 3; do
        for command in 'parse --format json' 'validate --format json' 'diff --format json'; do
          \(user) timeout -s KILL 60 $VACANCY $command d > "$run$command"; echo $?
        done
      done
      kill $churn
      """)
    let statuses = Set(outcome.output.split(separator: "\n"))
    #expect(statuses.isSubset(of: ["0", "1", "3"]), "\(statuses)")
    for run in 1...3 {
      for command in ["parse", "validate", "diff"] {
        let file = shell.folder.appending(path: "\(run)\(command) --format json")
        #expect(throws: Never.self) {
          try JSONSerialization.jsonObject(with: Data(contentsOf: file), options: .fragmentsAllowed)
        }
      }
    }
  }

  // MARK: - Limits

  /// Runs a command under limits from the least to enough of it, and says how each run ended.
  private func ladder(
    _ limit: String, _ steps: [Int], _ command: String
  ) throws -> [Int32] {
    let shell = try Shell(Self.folder)
    let whole = try shell.run("\(command) -o whole; cat whole").output
    return try steps.map { step in
      let outcome = try shell.run(
        """
        export SWIFT_BACKTRACE=enable=no; ulimit -c 0; rm -f out
        sh -c 'ulimit \(limit) \(step); exec timeout -s KILL 60 \(command) -o out' 2>errors; echo $? > status
        cat out 2>/dev/null; exit $(cat status)
        """)
      // A file that could not be read is missing from a document that is whole all the same.
      #expect(
        outcome.output == "" || outcome.output.hasSuffix(whole.suffix(2)), "\(limit) \(step)")
      #expect((outcome.status == 0) == (outcome.output == whole), "\(limit) \(step)")
      return outcome.status
    }
  }

  @Test(arguments: ["parse --format json", "validate --exit-zero --format html"])
  func `too little memory leaves no part of a report`(command: String) throws {
    let statuses = try ladder(
      "-v", Array(stride(from: 20_000, through: 200_000, by: 12_000)), "$VACANCY \(command) -j2 d")
    #expect(statuses.last == 0)
  }

  @Test(arguments: ["parse --format json", "validate --exit-zero --format html"])
  func `too few descriptors are told`(command: String) throws {
    let statuses = try ladder("-n", Array(4...16), "$VACANCY \(command) -j2 d")
    #expect(Set(statuses).isSubset(of: [0, 3, 4]) && statuses.last == 0, "\(statuses)")
  }

  @Test func `a small stack is enough for deep folders and nested configurations`() throws {
    let outcome = try Shell(
      """
      p=d; for i in $(seq 400); do p=$p/a; done; mkdir -p $p; cp $BILINGUAL $p/a.txt
      { head -c 100000 /dev/zero | tr '\\0' '['; } > nested.json
      """
    ).run(
      """
      ulimit -s 256; $VACANCY validate --exit-zero d > out; echo $?
      $VACANCY validate --config nested.json d; echo $?
      """)
    #expect(outcome.output == "0\n2\n")
  }

  @Test(.enabled(if: TrapTests.dropsPrivileges, "root may start as many as it likes"))
  func `a program that may not be started is a finding`() throws {
    let outcome = try Shell("chmod 755 .; printf '%%PDF-1.7' > a.pdf; cp $BILINGUAL b.txt").run(
      """
      mkdir bin; printf '#!/bin/sh\\ncat "$NOTICE"' > bin/pdftotext; chmod 755 bin bin/pdftotext
      export PATH="$PWD/bin:$PATH"
      setpriv --reuid 65534 --clear-groups sh -c 'ulimit -p 0; exec $VACANCY parse -j1 a.pdf b.txt'
      """)
    #expect(outcome.errors.contains("[conversion-failed]") && outcome.status == 3)
    #expect(outcome.paths == ["b.txt"])
  }
}
