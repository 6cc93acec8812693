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

extension Baseline.Entry: ReportObject {
  static let definition: Definition = (
    "BaselineEntry", "An accepted finding, as a baseline lists it."
  )

  static let keys: [Key] = [
    Key("rule", form: .definition("rule"), "The rule.") { $0.rule },
    Key("jobNumber", "The job number of the notice.") { $0.jobNumber },
    Key("file", "The path of a notice without a job number.") { $0.file },
    Key("half", "The half; null for what is about the whole notice.") { $0.half },
    Key("pointer", "The place in the half, without the indices of lists.") { $0.pointer },
    Key("digest", "A digest of the values that are compared.") { $0.digest },
  ]
}
