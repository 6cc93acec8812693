import Testing

@testable import VacancyCore
@testable import VacancyReports

struct NoticeCSVTests {
  @Test func `a half is a row under the names of the columns`() {
    #expect(
      table(of: .full) == """
        path,language,jobNumber,title,posts,location,countries,body,bodyCode,schedule,deadline,\
        deadlineTime,deadlineText,salaryAmount,currency,period,gradeLowest,gradeHighest,twinGrade,\
        clearance,pendingBudget,summaryParagraphs,essential,desirable,accountabilities,\
        competencies,positions,contractKind,offerDuration,otherSections,unrecognized\r
        notices/officer.txt,en,241660,Administratrice/Administrateur (Unité Innovation),2,\
        Belgique-Bruxelles,BE,OTAN SI,NATO IS,full-time,2024-11-10,23:59:00,\
        "10-nov.-2024, 23:59:00",7540.44,EUR,month,G17,G20,true,CTS,true,1,1,1,1,1,1,definite,P3Y,\
        1,1\r
        notices/officer.fr.txt,fr,241660,Administratrice/Administrateur (Unité Innovation),2,\
        Belgique-Bruxelles,BE,OTAN SI,NATO IS,full-time,2024-11-10,23:59:00,\
        "10-nov.-2024, 23:59:00",7540.44,EUR,month,G17,G20,true,CTS,true,1,1,1,1,1,1,definite,P3Y,\
        1,1\r

        """)
  }

  @Test func `what a half does not say is an empty cell`() {
    var buffer: [UInt8] = []
    NoticeCSV.appendRows(of: .bare, to: &buffer)
    #expect(
      String(decoding: buffer, as: UTF8.self) == """
        -,en,,,1,,,,,,,,,,,,,,,,false,0,0,0,0,0,0,,,0,0\r
        -,fr,,,1,,,,,,,,,,,,,,,,false,0,0,0,0,0,0,,,0,0\r

        """)
  }

  @Test func `a notice without halves has no row`() {
    var buffer: [UInt8] = []
    NoticeCSV.appendRows(of: .empty, to: &buffer)
    #expect(buffer.isEmpty)
  }

  @Test func `several countries stand in one cell`() {
    var half = Half(language: .english)
    half.location = .init(
      text: "BE, CA",
      places: [
        .init(country: "BE", name: nil), .init(country: nil, name: "?"),
        .init(country: "CA", name: "Halifax"),
      ])
    var notice = Notice.empty
    notice.halves.english = half
    #expect(table(of: notice).contains(#","BE, CA",BE;CA,"#))
  }

  @Test(arguments: [
    ("", ""),
    ("Officer", "Officer"),
    ("Officer, Innovation", #""Officer, Innovation""#),
    (#"the "Officer""#, #""the ""Officer""""#),
    ("two\nlines", "\"two\nlines\""),
    ("two\r\nlines", "\"two\r\nlines\""),
    (" spaced", #"" spaced""#),
    ("a;b", "a;b"),
    ("Unité « déc. » 👩🏽‍🚀", "Unité « déc. » 👩🏽‍🚀"),
    ("-", "-"),
    ("=", "="),
    ("=1+1", "'=1+1"),
    ("+33", "'+33"),
    ("-2,5", #""'-2,5""#),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"),
    ("\r=x", "\"'\r=x\""),
    (#"=HYPERLINK("http://x","y")"#, #""'=HYPERLINK(""http://x"",""y"")""#),
  ])
  func `a text is quoted where it must be and is never a formula`(text: String, cell: String) {
    var buffer: [UInt8] = []
    CSV.append([.text(text), .word("-1")], to: &buffer)
    #expect(String(decoding: buffer, as: UTF8.self) == cell + ",-1\r\n")
  }

  private func table(of notice: Notice) -> String {
    var buffer: [UInt8] = []
    NoticeCSV.appendHeader(to: &buffer)
    NoticeCSV.appendRows(of: notice, to: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }
}
