import Foundation
import Testing

/// Inputs far longer than any notice: each is bounded in memory, and none ends the run.
///
/// Memory is limited from outside, so that what grows with the square of the length fails.
@Suite(.slow, .timeLimit(.minutes(5))) struct LongInputTests {
  /// Adds `$count` lines behind the line that a pattern matches, in either half.
  private static let scene = #"""
    add() { # place-in-english place-in-french line-in-english line-in-french
      awk -v n="$count" -v en="$1" -v fr="$2" -v one="$3" -v other="$4" '
        { print }
        index($0, en) { for (i = 1; i <= n; i++) printf "\n" one "\n", i, i % 7 }
        index($0, fr) { for (i = 1; i <= n; i++) printf "\n" other "\n", i, i % 7 }' "$BILINGUAL"
    }
    count=6000
    add 'a related discipline;' 'discipline apparentée ;' '- know data x%dum;' \
      '- connaître les données x%dum ;' > items.txt
    add 'and enablement.' 'et la facilitation.' 'The data x%dum is known.' \
      'La donnée x%dum est connue.' > paragraphs.txt
    add 'and enablement.' 'et la facilitation.' '- know data x%dum;' \
      '- connaître les données x%dum ;' > bullets.txt
    add 'at short notice.' 'services du siège.' 'The same words.' 'Les mêmes mots.' > same.txt
    add 'Checks own work.' 'vérifie son travail.' '- **Skill x%dum:** Does it.' \
      '- **Talent x%dum** : le fait.' > competencies.txt
    """#

  @Test(arguments: ["items", "paragraphs", "bullets", "same", "competencies"])
  func `a long list takes memory in proportion to its length`(name: String) throws {
    let shell = try Shell(Self.scene)
    for command in ["parse", "validate --fail-on never", "diff --fail-on never"] {
      let outcome = try shell.run("ulimit -v 140000; $VACANCY \(command) -j1 \(name).txt")
      #expect(outcome.status == 0, "\(command): \(outcome.errors)")
      #expect(!outcome.output.isEmpty)
    }
  }

  @Test func `that a comparison was shortened is reported and sets no status`() throws {
    let shell = try Shell(Self.scene.replacing("count=6000", with: "count=600"))
    for command in [
      "diff --fail-on note --ignore halves --select comparison-simplified,halves",
      "validate --fail-on note --select comparison-simplified",
    ] {
      let outcome = try shell.run("$VACANCY \(command) items.txt")
      #expect(outcome.status == (command.hasPrefix("diff") ? 2 : 0), "\(outcome)")
    }
    let diff = try shell.run(
      "$VACANCY diff --fail-on note --select halves,comparison-simplified items.txt")
    #expect(diff.output.contains("[comparison-simplified]"))
    #expect(diff.status == 0, "\(diff.output)")
    let validate = try shell.run(
      "$VACANCY validate --fail-on note --select comparison-simplified items.txt")
    #expect(
      validate.output.contains("note: ") && validate.output.contains("[comparison-simplified]"))
  }

  @Test func `a sparse file that no memory holds is a finding`() throws {
    let shell = try Shell("truncate -s 1T large.txt; cp $NOTICE small.txt")
    for options in ["", "--encoding utf-8", "--encoding utf-16le"] {
      let outcome = try shell.run(
        "$VACANCY parse --max-file-size 2048GiB \(options) large.txt small.txt")
      #expect(outcome.status == 3)
      #expect(outcome.errors.hasPrefix("large.txt: error: "))
      if !options.contains("16") { #expect(outcome.paths == ["small.txt"]) }
    }
  }

  @Test func `an input without end ends at the limit, or where it is no text`() throws {
    let shell = try Shell()
    let endless = try shell.run("yes | $VACANCY parse -")
    #expect(endless.status == 3 && endless.errors.contains("[file-too-large]"))
    let zeros = try shell.run("$VACANCY parse --max-file-size 2048GiB - < /dev/zero")
    #expect(zeros.status == 3 && zeros.errors.contains("[not-text]"))
    let limited = try shell.run(
      "ulimit -v 200000; yes | $VACANCY parse --max-file-size 2048GiB -")
    #expect(limited.status == 3 && limited.errors.contains("out of memory"))
  }
}
