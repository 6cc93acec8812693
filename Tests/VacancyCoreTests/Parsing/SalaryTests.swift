import Testing

@testable import VacancyCore

@Suite struct SalaryTests {
  @Test(arguments: [
    ("7,540.44Euro (EUR) Monthly", "EUR"), ("7 540,44Euro (EUR) Mensuelle", "EUR"),
    ("7,540.44 eur", "EUR"), ("€ 7,540.44", "EUR"), ("7,540.44Dollar (CAD) Monthly", "CAD"),
    ("7,540.44 US Dollar", "USD"), ("7,540.44 (GBP)", "GBP"), ("7,540.44Euro all included", "EUR"),
    ("7,540.44 ALL", "ALL"), ("7,540.44Euro (net)", "EUR"), ("7,540.44Euro (EUR) (MIN)", "EUR"),
    ("7,540.44Euro (EUX) Monthly", nil), ("7,540.44Euro (USD) Monthly", nil),
    ("7,540.44Canadian Dollar (USD)", nil), ("7,540.44€ (GBP)", nil), ("7,540.44 Euro USD", nil),
    ("7,540.44Euro (EUR) (USD)", nil), ("7,540.44Euro (EUR/USD)", nil),
    ("7,540.44 (EUX)", nil), ("7,540.44", nil),
  ])
  func `a currency is read where name and code agree`(text: String, currency: String?) {
    let salary = Salary(reading: text)
    #expect(salary.currency == currency)
    #expect(salary.amount == Amount(coefficient: 754044, decimals: 2))
    #expect(salary.text == text)
  }

  @Test(arguments: [
    "7,540 .44Euro", "7,540\u{61C}.44Euro", "7 540\u{3164},44Euro", "7,540\u{85}.44",
    "7,540.445Euro", "7.540,445Euro", "1e5Euro", "7k Euro", "7,540.4 4Euro",
  ])
  func `an amount that is cut apart is not read in part`(text: String) {
    #expect(Salary(reading: text).amount == nil)
    #expect(Salary(reading: text).problem(in: .english)?.rule == "unreadable-salary")
  }

  @Test func `a code that is not that of the name is reported by the reader`() throws {
    let problem = try #require(Salary(reading: "4,912.36Euro (EUX) Monthly").problem(in: .english))
    #expect(problem.rule == "unreadable-salary" && problem.rule.severity == .error)
    #expect(problem.message.english == "'EUX' is not the code of 'euro'")
    #expect(Salary(reading: "4,912.36 Monthly").problem(in: .english) == nil)
  }

  @Test func `a line below a salary that contradicts itself is no part of it`() throws {
    let reading = Reading(
      of: SourceText(
        "Clerk (250613)\n\nSalary (Pay Basis): 4,912.36Euro (EUX) Monthly\nsubject to change\n"
          + "Grade: NATO Grade G10\n\n1. SUMMARY\n\nThe office keeps papers.\n"))
    #expect(reading.notice.halves.english?.salary?.text == "4,912.36Euro (EUX) Monthly")
  }
}
