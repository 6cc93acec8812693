import Foundation
import Testing

@testable import VacancyCommand

/// The table of notices, as those read it who get it.
@Suite struct ListTests {
  /// Four notices: with both halves, with halves that differ, in two files, and with one half.
  private static let scene = """
    mkdir d; cp $BILINGUAL d/analyst.txt; cp $NOTICE d/staff.txt
    sed 's/20-mars-2026/21-mars-2026/; s/260118/260119/' $BILINGUAL > d/differs.txt
    sed '/^Analyste (voies/,$d; s/260118/260120/; s/G17/G9/' $BILINGUAL > d/two.en.txt
    sed -n '/^Analyste (voies/,$p' $BILINGUAL | sed 's/260118/260120/; s/G17/G9/' > d/two.fr.txt
    """

  @Test func `a notice is a row that fits the width`() throws {
    let shell = try Shell(Self.scene)
    let outcome = try shell.run("COLUMNS=120 $VACANCY list --as-of 2026-03-01 d")
    #expect(
      outcome.output == """
        job     title                    body     location          grade       salary  deadline     days  halves  path
        260118  Analyst Officer, Suppl…  NATO IS  Belgium-Brussels  G17    7912.36 EUR  2026-03-20     19  EN FR   d/analyst.txt
        260119  Analyst Officer, Suppl…  NATO IS  Belgium-Brussels  G17    7912.36 EUR  2026-03-20*    19  EN FR   d/differs.txt
        250640  Staff Officer (Exercis…  –        –                 G15              –  2026-03-31     30  EN      d/staff.txt
        260120  Analyst Officer, Suppl…  NATO IS  Belgium-Brussels  G9     7912.36 EUR  2026-03-20     19  EN FR   d/two.en.txt

        4 notices; * the halves differ

        """)
    #expect(outcome.errors == "" && outcome.status == 0)
    for columns in [80, 60, 40, 200] {
      let lines = try shell.run("COLUMNS=\(columns) $VACANCY list d").output.split(separator: "\n")
      #expect(lines.count == 6 && lines.dropLast().allSatisfy { $0.count <= columns })
    }
    #expect(
      try shell.run("COLUMNS=80 $VACANCY list d").output.hasSuffix("no room for salary, halves\n"))
  }

  /// To measure what is left after each letter that is cut off would take minutes.
  @Test func `a cell that is as long as a file is cut to the width`() throws {
    let shell = try Shell(
      "{ printf 's/Belgium-Brussels/Belgium-'; head -c 100000 /dev/zero | tr '\\0' x; echo '/'; } > e"
        + "; sed -f e $BILINGUAL > a.txt")
    let outcome = try shell.run("COLUMNS=80 timeout 60 $VACANCY list a.txt")
    let lines = outcome.output.split(separator: "\n")
    #expect(outcome.status == 0 && lines.count == 3)
    #expect(lines.dropLast().allSatisfy { $0.count <= 80 })
    #expect(outcome.output.contains("  Belgium-x…"))
  }

  @Test(arguments: [
    ("--sort number", "250640 260118 260119 260120"),
    ("--sort grade", "260120 250640 260118 260119"),
    ("--sort deadline", "260118 260119 260120 250640"),
    ("--sort deadline --reverse", "250640 260118 260119 260120"),
    ("--sort grade --reverse", "260118 260119 250640 260120"),
    ("--sort salary --reverse", "260118 260119 260120 250640"),
    ("--sort title", "260118 260119 260120 250640"), ("--reverse", "260120 250640 260119 260118"),
    ("--sort path", "260118 260119 250640 260120"),
    ("--where 'grade>=G15'", "260118 260119 250640"), ("--where 'grade<G15'", "260120"),
    ("--where 'deadline>2026-03-20'", "250640"), ("--where location=be", "260118 260119 260120"),
    ("--where 'deadline<21/03/2026'", "260118 260119 260120"),
    ("--where 'deadline<21-Mar-2026'", "260118 260119 260120"),
    ("--where 'grade>=A2'", "260118 260119 250640"),
    ("--where 'salary>7,000.00'", "260118 260119 260120"),
    ("--where country=Belgique", "260118 260119 260120"),
    ("--where 'body=NATO International Staff'", "260118 260119 260120"),
    ("--where jobNumber=260119", "260119"),
    ("--sort location", "260118 260119 260120 250640"),
    ("--where location!=BE", ""), ("--where location=Belgium", "260118 260119 260120"),
    ("--where location=Brussels", "260118 260119 260120"),
    ("--where 'title ~ EXERCISES'", "250640"),
    ("--where 'body=nato is' --where number=260119", "260119"),
    ("--where languages=FR", "260118 260119 260120"),
    (
      "--where 'salary>7000.5' --sort grade",
      "260120 260118 260119"
    ),
    ("--where 'days<20' --as-of 2026-03-01", "260118 260119 260120"),
    ("--where 'clearance>=NR' --where clearance!=NR", "260118 260119 250640 260120"),
  ])
  func `notices are selected and sorted`(options: String, numbers: String) throws {
    let outcome = try Shell(Self.scene).run("$VACANCY list --format csv \(options) d")
    let found = outcome.output.split(separator: "\r\n").dropFirst().map { row in
      String(row.split(separator: ",", maxSplits: 2)[1])
    }
    #expect(found.joined(separator: " ") == numbers)
    #expect(outcome.status == 0)
  }

  @Test func `a deadline in words is found by them`() throws {
    let shell = try Shell(
      Self.scene
        + "\nsed 's/^Application Deadline:.*/Application Deadline: Ongoing/' $BILINGUAL > d/open.txt"
    )
    let list = "$VACANCY list --format csv --where"
    let outcome = try shell.run(
      "\(list) deadline=ongoing d; \(list) 'deadline>2000-01-01' d; $VACANCY list --sort deadline d"
    )
    #expect(outcome.output.contains("d/open.txt") && outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(
      lines.count { $0.contains("open.txt") } == 2
        && lines.dropLast().last?.contains("open.txt") == true)
  }

  @Test(arguments: [
    ("grade", "a key, an operator and a value"), ("grde=G1", "a key of number, title"),
    ("grade=25", "a value of grade such as 'G15'"), ("deadline<2026-02-30", "such as '2027-01-01'"),
    ("grade~G1", "'~' behind a text"), ("title=", "a value of title"), ("salary>a", "'7540.44'"),
    ("days<20", "add '--as-of DATE'"),
  ])
  func `a condition that cannot be read is a usage error`(condition: String, message: String) throws
  {
    let outcome = try Shell().run("$VACANCY list --where '\(condition)' .")
    #expect(outcome.status == 2 && outcome.output == "" && outcome.errors.contains(message))
  }

  @Test func `a differing value has its key in JSON and CSV`() throws {
    let shell = try Shell(Self.scene)
    let json = try shell.run("$VACANCY list --format json d/differs.txt").output
    #expect(json.contains(#""deadline": "2026-03-20","#) && json.contains("\"deadline\"\n"))
    let csv = try shell.run("$VACANCY list --format csv d/differs.txt").output
    #expect(csv.contains(",2026-03-20,") && csv.hasSuffix("20-Mar-2026,deadline\r\n"))
    let open = try shell.run(
      "sed 's/20-Mar-2026.*/Ongoing/' d/analyst.txt | $VACANCY list --format csv -"
    ).output
    #expect(open.contains(",month,,") && open.contains(",Ongoing,"))
  }

  @Test func `whatever is no notice is reported, and the others are listed`() throws {
    let shell = try Shell(Self.scene + "\nmkdir empty; echo note > d/note.txt")
    let outcome = try shell.run("$VACANCY list d; echo $?; $VACANCY list empty --format json")
    #expect(outcome.output.contains("4 notices;") && outcome.output.hasSuffix("3\n[]\n"))
    #expect(outcome.errors.contains("note.txt: error:") && outcome.status == 3)
    let closed = try shell.run("{ $VACANCY list --format csv d; echo $? >&2; } | head -c 9")
    #expect(closed.output == "path,jobN" && closed.errors.hasSuffix("3\n"))
    let none = try shell.run("$VACANCY list --where grade=G1 - < $NOTICE")
    #expect(none == Outcome(output: "0 of 1 notice\n", errors: "", status: 0))
  }

  @Test func `a CSV file begins with a byte order mark`() throws {
    let shell = try Shell(Self.scene)
    let script = """
      $VACANCY \("list") -o a.csv d; $VACANCY list --no-bom -o b.csv d
      $VACANCY list --format csv -o c d; $VACANCY parse -o d.CSV d; $VACANCY list --format csv d > e.csv
      for file in a.csv b.csv c d.CSV e.csv; do head -c 4 $file | od -An -tx1; done
      """
    #expect(
      try shell.run(script).output == """
         ef bb bf 70
         70 61 74 68
         70 61 74 68
         ef bb bf 70
         70 61 74 68

        """)
  }

  @Test(.enabled(if: Python.has("icalendar"), "VACANCY_PYTHON has no icalendar"))
  func `a calendar program imports the deadlines`() throws {
    let shell = try Shell(Self.scene)
    _ = try shell.run("cp d/analyst.txt d/copy.txt; $VACANCY list -o a.ics d")
    let answer = try Python.answer(
      """
      import icalendar, sys
      calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
      assert not calendar.errors
      for event in calendar.walk("VEVENT"):
          assert not event.errors
          start, stamp = event.decoded("dtstart"), event.decoded("dtstamp")
          print(start, stamp.isoformat(), event["uid"], event["summary"], event["location"] if "location" in event else "-")
      """, "a.ics", in: shell)
    #expect(
      answer == """
        2026-03-20 2026-03-20T00:00:00+00:00 260118-nato-is@vacancy Deadline: Analyst Officer, Supply Routes (260118, G17) Belgium-Brussels
        2026-03-20 2026-03-20T00:00:00+00:00 260118-nato-is-2@vacancy Deadline: Analyst Officer, Supply Routes (260118, G17) Belgium-Brussels
        2026-03-20 2026-03-20T00:00:00+00:00 260119-nato-is@vacancy Deadline: Analyst Officer, Supply Routes (260119, G17) Belgium-Brussels
        2026-03-31 2026-03-31T00:00:00+00:00 250640@vacancy Deadline: Staff Officer (Exercises, Lessons) (250640, G15) -
        2026-03-20 2026-03-20T00:00:00+00:00 260120-nato-is@vacancy Deadline: Analyst Officer, Supply Routes (260120, G9) Belgium-Brussels

        """)
  }

  @Test func `a notice without a date is not in the calendar, and that is said`() throws {
    let scene = "sed 's/^Application Deadline: .*/Application Deadline: Ongoing/' $BILINGUAL"
    let shell = try Shell("\(scene) | sed '/^Analyste (voies/,$d' > a.txt")
    let outcome = try shell.run("$VACANCY list --format ics a.txt")
    #expect(!outcome.output.contains("VEVENT") && outcome.output.hasSuffix("END:VCALENDAR\r\n"))
    #expect(outcome.errors.contains("1 notice has no date") && outcome.status == 0)
  }
}
