public import VacancyCore

extension Baseline {
  /// The file, one entry a line, in an order of its own: the same findings give the same bytes.
  public var text: String {
    let sorted = entries.sorted {
      ($0.key.fingerprint, $0.value) < ($1.key.fingerprint, $1.value)
    }
    var bytes: [UInt8] = []
    bytes.append(text: "{\n  \"version\": \(Self.version),\n  \"entries\": [")
    for (index, (entry, count)) in sorted.enumerated() {
      bytes.append(text: index == 0 ? "\n    " : ",\n    ")
      JSONWriter.append(to: &bytes, indented: false) { json in
        json.object { json in
          entry.writeFields(to: &json)
          json.field("count", count)
        }
      }
    }
    bytes.append(text: sorted.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Baseline.Entry: JSONObject {
  package func writeFields(to json: inout JSONWriter) {
    json.field("rule", rule)
    json.field("jobNumber", jobNumber)
    json.field("file", file)
    json.field("half", half)
    json.field("pointer", pointer)
    json.field("digest", digest)
  }
}
