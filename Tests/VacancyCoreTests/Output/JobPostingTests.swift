import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

struct JobPostingTests {
  private func text(_ notice: Notice, indented: Bool = true) -> String {
    var buffer: [UInt8] = []
    JobPosting.append(of: notice, to: &buffer, indented: indented)
    return "[" + String(decoding: buffer, as: UTF8.self) + "]"
  }

  private func postings(_ notice: Notice) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(text(notice).utf8))
    return try #require(object as? [[String: Any]])
  }

  @Test func `each half is a posting in its language`() throws {
    let languages = try postings(.full).map { posting in
      ((posting["@context"] as? [Any])?.last as? [String: String])?["@language"]
    }
    #expect(languages == ["en", "fr"])
    #expect(try postings(.hollow).count == 1 && postings(.empty).isEmpty)
  }

  @Test func `what the half says has its place in the vocabulary`() throws {
    let posting = try #require(postings(.full).last)
    #expect(posting["@type"] as? String == "JobPosting")
    #expect(
      posting["identifier"] as? [String: String]
        == ["@type": "PropertyValue", "name": "NATO IS", "value": "241660"])
    #expect(
      posting["hiringOrganization"] as? [String: String]
        == ["@type": "Organization", "name": "OTAN SI", "alternateName": "NATO IS"])
    #expect(posting["employmentType"] as? String == "FULL_TIME")
    #expect(posting["validThrough"] as? String == "2024-11-10T23:59:00")
    #expect(posting["totalJobOpenings"] as? Int == 2)
    #expect(posting["securityClearanceRequirement"] as? String == "COSMIC TOP SECRET (CTS)")
    let places = try #require(posting["jobLocation"] as? [[String: Any]])
    #expect(
      places.map { $0["address"] as? [String: String] } == [
        ["@type": "PostalAddress", "addressLocality": "Bruxelles", "addressCountry": "BE"]
      ])
    // The digits are those of the notice.
    #expect(text(.full).contains("\"value\": 7540.44,\n        \"unitText\": \"MONTH\"\n"))
    #expect(posting["datePosted"] == nil)
  }

  @Test func `what the half does not say is not there`() throws {
    for posting in try postings(.bare) {
      #expect(Set(posting.keys) == ["@context", "@type", "totalJobOpenings"])
    }
    let hollow = try #require(postings(.hollow).first)
    #expect(
      Set(hollow.keys) == [
        "@context", "@type", "hiringOrganization", "totalJobOpenings",
        "securityClearanceRequirement", "skills",
      ])
  }

  @Test func `no text ends the script element that a posting stands in`() throws {
    var notice = Notice.full
    let title = "</script><!-- <script>&amp; \u{2028}"
    notice.halves.english?.title = title
    #expect(!text(notice).contains { "<>&\u{2028}".contains($0) })
    #expect(text(notice).contains(#"\u003c/script\u003e"#))
    #expect(try postings(notice).first?["title"] as? String == title)
  }

  @Test func `without indentation there is not a single line end`() throws {
    #expect(!text(.full, indented: false).contains("\n"))
  }
}
