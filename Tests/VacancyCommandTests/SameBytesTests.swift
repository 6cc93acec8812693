import Testing
import VacancyReports

@testable import VacancyCommand

/// The same input gives the same bytes, whoever asks, where and when.
@Suite(.slow) struct SameBytesTests {
  /// Enough files for many threads to get in each other's way, in two working folders.
  private static let scene = """
    mkdir -p here/d elsewhere/deep; cd here
    cp $BILINGUAL d/good.txt
    sed '/^Clearance Level/d; /^Niveau de l/d' d/good.txt > d/warns.txt
    sed 's/20-mars-2026/21-mars-2026/' d/good.txt > d/differs.txt
    sed '/^Analyste (voies/,$d' d/good.txt > d/two.en.txt
    sed -n '/^Analyste (voies/,$p' d/good.txt > d/two.fr.txt
    printf '%%PDF-1.7\\n' > d/pdf.txt; : > d/empty.txt; ln -s nowhere d/dangling.txt
    iconv -f UTF-8 -t WINDOWS-1252//TRANSLIT d/good.txt > d/windows.txt
    cp d/warns.txt "$(printf 'd/a\\nb.txt')"; cp d/warns.txt "$(printf 'd/n\\351.txt')"
    cp d/good.txt d/É.txt; cp d/good.txt d/i.txt; cp d/good.txt d/I.txt
    for i in $(seq 12); do cp d/differs.txt d/w$i.txt; cp d/warns.txt d/x$i.txt; done
    cp -a d ../elsewhere/deep
    """

  private static let commands =
    OutputFormat.formats(of: .parse).map { "parse --format \($0.rawValue)" }
    + ["parse --spans", "parse --compact"]
    + OutputFormat.formats(of: .list).map { "list --format \($0.rawValue)" }
    + OutputFormat.formats(of: .align).map { "align --format \($0.rawValue)" }
    + OutputFormat.formats(of: .validate).map { "validate --format \($0.rawValue)" }
    + OutputFormat.formats(of: .diff).map { "diff --format \($0.rawValue)" }

  @Test(arguments: commands)
  func `threads, locale, time zone and folder change nothing`(command: String) throws {
    let shell = try Shell(Self.scene)
    let one = try shell.run("cd here; $VACANCY \(command) --jobs 1 d; echo $?")
    #expect(one.output.hasSuffix("3\n") && one.output.count > 1000)
    for (variables, folder, jobs) in [
      ("LC_ALL=C TZ=UTC", "here", "16"), ("LC_ALL=fr_FR.UTF-8 TZ=Pacific/Auckland", "here", "2"),
      ("LC_ALL=tr_TR.UTF-8 LANG=tr TZ=America/Los_Angeles", "elsewhere/deep", "16"),
    ] {
      let other = try shell.run(
        "cd \(folder); export \(variables); $VACANCY \(command) --jobs \(jobs) d; echo $?")
      #expect(other == one, "\(variables)")
    }
    // A file holds what a pipe carries.
    let file = try shell.run(
      "cd elsewhere/deep; $VACANCY \(command) -o out d; status=$?; cat out; echo $status")
    #expect(file.output == one.output && file.errors == one.errors)
  }

  static let hasTaskset = (try? Shell().run("taskset -c 0 true").status) == 0

  @Test(.enabled(if: hasTaskset, "there is no 'taskset' to take cores away"))
  func `as many threads as the command may use cores are at work`() throws {
    let shell = try Shell("mkfifo late; for i in $(seq 200); do cp $NOTICE $i.txt; done")
    // The run waits for the named pipe while its threads are counted, and they for room.
    let script = """
      run=$!; sleep 1; grep Threads /proc/$run/status | tr -cd 0-9; cat $NOTICE > late; wait $run
      """
    let one = try shell.run("taskset -c 0 $VACANCY parse -o out late *.txt & \(script)")
    #expect(one.output == "1")
    let asked = try shell.run("taskset -c 0 $VACANCY parse -j3 -o out late *.txt & \(script)")
    #expect(asked.output == "3")
    let all = try shell.run("$VACANCY parse -o out late *.txt & \(script); echo; nproc")
    let numbers = all.output.split(separator: "\n")
    #expect(numbers.count == 2 && numbers.first == numbers.last)
  }
}
