extension Contract: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("offer", offer)
    json.field("clause", clause)
    json.field("secondment", secondment)
    json.field("servingStaff", servingStaff)
    json.field("notes", notes)
  }
}

extension Contract.Offer: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("text", text)
    json.field("kind", kind)
    json.field("duration", duration)
    json.field("until", until)
    json.field("renewal", renewal)
    json.field("conversion", conversion)
  }
}

extension Contract.Clause: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("kind", kind)
    json.field("paragraphs", paragraphs)
    json.field("duration", duration)
    json.field("until", until)
    json.field("renewal", renewal)
    json.field("maximumService", maximumService)
    json.field("conversion", conversion)
    json.field("conversionNotice", conversionNotice)
  }
}

extension Contract.Secondment: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("text", text)
    json.field("duration", duration)
    json.field("until", until)
    json.field("renewal", renewal)
    json.field("maximumService", maximumService)
  }
}

extension Contract.ServingStaff: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("text", text)
  }
}

extension Contract.Note: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("kind", kind)
    json.field("paragraphs", paragraphs)
  }
}
