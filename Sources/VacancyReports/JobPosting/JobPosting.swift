public import VacancyCore

/// Notices as job postings of schema.org in JSON-LD: one object a half, in the language of the half.
///
/// They are for search engines and job boards; the whole record is in the JSON. A property is there
/// where the half says it, and nothing is guessed: no notice prints the day on which it was posted.
/// The text can be put into a script element of a page as it is.
public enum JobPosting {
  /// Appends the postings of a notice as items of an array, without the text before the first.
  ///
  /// - Parameters:
  ///   - notice: The notice; each of its halves is a posting.
  ///   - buffer: What it holds stays.
  ///   - indented: Whether each posting is on lines of its own.
  public static func append(of notice: Notice, to buffer: inout [UInt8], indented: Bool) {
    let halves = [notice.halves.english, notice.halves.french].compactMap(\.self)
    for (index, half) in halves.enumerated() {
      if index > 0 {
        let separator = JSONArrayFrame(indented: indented).separator(before: index)
        buffer.append(contentsOf: separator.utf8)
      }
      var posting: [UInt8] = []
      JSONWriter.append(to: &posting, indented: indented, depth: 1) { json in
        Posting(half: half, jobNumber: notice.jobNumber).write(to: &json)
      }
      buffer.append(text: String(decoding: posting, as: UTF8.self).script)
    }
  }
}

private struct Posting: JSONObject {
  let half: Half
  /// That of the notice: a half without one is still of the same post.
  let jobNumber: String?

  func writeFields(to json: inout JSONWriter) {
    json.listField("@context") { json in
      json.item("https://schema.org")
      json.item(JSONFields { $0.field("@language", half.language) })
    }
    json.field("@type", "JobPosting")
    if let jobNumber {
      json.objectField("identifier") { json in
        json.field("@type", "PropertyValue")
        if let name = half.body?.code { json.field("name", name) }
        json.field("value", jobNumber)
      }
    }
    if let title = half.title { json.field("title", title) }
    writeText(half.summary.isEmpty ? half.preamble : half.summary, "description", to: &json)
    if let body = half.body {
      json.objectField("hiringOrganization") { json in
        json.field("@type", "Organization")
        json.field("name", body.text)
        if let code = body.code, code != body.text { json.field("alternateName", code) }
      }
    }
    let places = half.location?.places.filter { $0.country != nil || $0.name != nil } ?? []
    if !places.isEmpty { json.field("jobLocation", places.map(place)) }
    if let kind = half.schedule?.kind { json.field("employmentType", kind.word) }
    if let deadline = half.deadline, let date = deadline.date {
      json.field("validThrough", "\(date)" + (deadline.time.map { "T\($0)" } ?? ""))
    }
    if let salary = half.salary, let amount = salary.amount {
      json.objectField("baseSalary") { json in
        json.field("@type", "MonetaryAmount")
        if let currency = salary.currency { json.field("currency", currency) }
        json.objectField("value") { json in
          json.field("@type", "QuantitativeValue")
          json.field("value", amount)
          if let period = salary.period { json.field("unitText", period.word) }
        }
      }
    }
    json.field("totalJobOpenings", half.posts)
    if let clearance = half.clearance {
      json.field("securityClearanceRequirement", clearance.text)
    }
    writeText(half.accountabilities.map(\.text), "responsibilities", to: &json)
    writeText(half.qualifications.essential.items, "qualifications", to: &json)
    writeText(half.competencies.items.map(\.name), "skills", to: &json)
  }

  private func place(_ place: Location.Place) -> JSONFields {
    JSONFields { json in
      json.field("@type", "Place")
      json.objectField("address") { json in
        json.field("@type", "PostalAddress")
        if let name = place.name { json.field("addressLocality", name) }
        if let country = place.country { json.field("addressCountry", country) }
      }
    }
  }

  /// Paragraphs as one text, if there are any.
  private func writeText(_ paragraphs: [String], _ key: StaticString, to json: inout JSONWriter) {
    let text = paragraphs.filter { !$0.isEmpty }.joined(separator: "\n")
    if !text.isEmpty { json.field(key, text) }
  }
}

extension Accountability {
  /// Heading and paragraphs as one text.
  fileprivate var text: String {
    ([heading].compactMap(\.self) + paragraphs).joined(separator: "\n")
  }
}

extension Schedule.Kind {
  /// As search engines spell it.
  fileprivate var word: String {
    switch self {
    case .fullTime: "FULL_TIME"
    case .partTime: "PART_TIME"
    }
  }
}

extension Salary.Period {
  /// As search engines spell it.
  fileprivate var word: String {
    switch self {
    case .month: "MONTH"
    case .year: "YEAR"
    }
  }
}
