import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

/// Amounts keep the digits of the notice on their way through a decoder.
struct AmountDigitsTests {
  @Test(
    arguments: [
      "3,100.00Euro (EUR) Monthly", "3 100,00Euro (EUR) Mensuelle", "3,100.0 Euro", "7,500Euro",
      "7,540.44Euro", "0.10Euro", "9,999,999,999,999.99 Euro", "9999999999999999 Euro",
      "3,411.06 (2026)", "Euro (EUR) Monthly", "5,210.90",
    ])
  func `a salary that was decoded is written with the same digits`(text: String) throws {
    let salary = Salary(reading: text)
    let json = written(salary)
    let decoded = try JSONDecoder().decode(Salary.self, from: Data(json.utf8))
    #expect(written(decoded) == json)
    let encoded = try JSONDecoder().decode(Salary.self, from: try JSONEncoder().encode(salary))
    #expect(written(encoded) == json)
  }

  @Test func `an amount that the text does not have keeps what the number says`() throws {
    for (amount, digits) in [("3100.00", "3100"), ("12.5", "12.5"), ("70", "70")] {
      let json = #"{"text":"7,540.44","amount":\#(amount),"currency":null,"period":null}"#
      let salary = try JSONDecoder().decode(Salary.self, from: Data(json.utf8))
      #expect(salary.amount?.description == digits)
    }
  }

  @Test func `a whole record is written as it was before it was decoded`() throws {
    let samples = Fixtures.notices + Fixtures.broken + Corpus.notices
    let records = try samples.map { try $0.reading().notice }
    #expect(records.contains { $0.json().contains(/"amount": \d+\.\d?0,/) })
    for record in records {
      let json = record.json()
      let decoded = try JSONDecoder().decode(Notice.self, from: Data(json.utf8))
      #expect(decoded.json() == json)
      let encoded = try JSONDecoder().decode(Notice.self, from: try JSONEncoder().encode(record))
      #expect(encoded.json() == json)
    }
  }
}
