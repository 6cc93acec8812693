import Foundation
import Testing
import VacancyFoundation

@testable import VacancyCore

@Suite struct BridgeTests {
  @Test func `an amount keeps its digits`() throws {
    let amount = try #require(Amount("7970.25"))
    #expect(Decimal(amount) == Decimal(string: "7970.25"))
  }

  @Test func `a deadline passes at its time, or at the end of its day`() throws {
    let zone = try #require(TimeZone(secondsFromGMT: 3600))
    let timed = Deadline(reading: "15-Dec-2024, 23:59:00")
    let day = Deadline(reading: "15-Dec-2024")
    let format = ISO8601DateFormatter()
    #expect(timed.instant(in: zone) == format.date(from: "2024-12-15T22:59:00Z"))
    #expect(day.instant(in: zone) == format.date(from: "2024-12-15T23:00:00Z"))
    #expect(Deadline(reading: "Ongoing").instant(in: zone) == nil)
    #expect(DateComponents(timed)?.hour == 23)
    #expect(DateComponents(day)?.hour == nil)
  }

  @Test func `the day of an instant depends on the time zone`() throws {
    let instant = try #require(ISO8601DateFormatter().date(from: "2024-12-15T23:30:00Z"))
    let (west, east) = (TimeZone(secondsFromGMT: 0), TimeZone(secondsFromGMT: 3600))
    #expect(CalendarDate(instant, in: try #require(west))?.description == "2024-12-15")
    #expect(CalendarDate(instant, in: try #require(east))?.description == "2024-12-16")
  }

  @Test func `a file, its bytes and its text give the same record and findings`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let url = root.appending(path: "Fixtures/broken/impossible-date/notice.txt")
    let file = try Reading(contentsOf: url)
    let bytes = try Reading(Array(Data(contentsOf: url)), path: url.path)
    let text = try Reading(String(contentsOf: url, encoding: .utf8), path: url.path)
    #expect(file.notice == bytes.notice)
    #expect(file.notice == text.notice)
    let rules = file.findings().map(\.rule)
    #expect(rules.contains(.impossibleDate))
    #expect(file.findings() == text.findings())
    #expect(throws: (any Error).self) { try Reading(contentsOf: root) }
  }

  @Test func `the day decides whether a deadline has passed`() throws {
    let notice = "Clerk\n\nJob Number: 240001\nApplication Deadline: 15-Dec-2024\nGrade: G7\n"
    let before = try #require(CalendarDate("2024-12-15"))
    let after = try #require(CalendarDate("2024-12-16"))
    let reading = Reading(notice)
    #expect(!reading.findings(asOf: before).contains { $0.rule == .deadlinePassed })
    #expect(reading.findings(asOf: after).contains { $0.rule == .deadlinePassed })
  }
}
