/// The findings that are known and put up with, so that only new ones decide.
///
/// An entry says what a finding is about, never where it stands or what it says: it survives lines that
/// shift, words that change and files that move.
public struct Baseline: Hashable, Sendable {
  public var entries: Set<Entry>

  /// Why a finding is set aside that a baseline names.
  public static let reason = "baseline"

  public init(entries: Set<Entry> = []) {
    self.entries = entries
  }

  /// What a finding is known by.
  public struct Entry: Hashable, Sendable {
    public var rule: String
    public var jobNumber: String?
    /// `en` or `fr`; `nil` for what is about the whole notice.
    public var half: String?
    /// The JSON Pointer within the half.
    public var pointer: String?
    /// Which one of several findings of the rule at the pointer, counted from 0.
    public var ordinal: Int

    public init(
      rule: String, jobNumber: String?, half: String?, pointer: String?, ordinal: Int
    ) {
      self.rule = rule
      self.jobNumber = jobNumber
      self.half = half
      self.pointer = pointer
      self.ordinal = ordinal
    }

    /// - Parameter pointer: A JSON Pointer into the record, such as `/halves/fr/deadline`.
    init(rule: String, jobNumber: String?, pointer: String?) {
      let prefix = "/halves/"
      guard let pointer, pointer.hasPrefix(prefix) else {
        self.init(rule: rule, jobNumber: jobNumber, half: nil, pointer: pointer, ordinal: 0)
        return
      }
      let rest = pointer.utf8.dropFirst(prefix.utf8.count)
      let member = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      self.init(
        rule: rule, jobNumber: jobNumber, half: String(pointer[rest.startIndex..<member]),
        pointer: member == rest.endIndex ? nil : String(pointer[member...]), ordinal: 0)
    }
  }

  public func contains(_ entry: Entry) -> Bool { entries.contains(entry) }

  /// All that a run found, but for what its configuration sets aside.
  public init(recording report: ValidationReport) {
    let findings = report.files.flatMap(\.findings)
    let recorded = findings.filter { $0.setAside == nil || $0.setAside == Self.reason }
    self.init(entries: Set(recorded.compactMap { Entry($0.fingerprint) }))
  }
}

extension Baseline.Entry: LosslessStringConvertible {
  /// The fingerprint of a finding: `placeholder|241642|fr|/positions/0/number|0`.
  public var description: String {
    "\(rule)|\(jobNumber ?? "")|\(half ?? "")|\(pointer ?? "")|\(ordinal)"
  }

  public init?(_ description: String) {
    let parts = description.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5, let ordinal = Int(parts[4]), !parts[0].isEmpty else { return nil }
    func value(_ part: String) -> String? { part.isEmpty ? nil : part }
    self.init(
      rule: parts[0], jobNumber: value(parts[1]), half: value(parts[2]), pointer: value(parts[3]),
      ordinal: ordinal)
  }
}

extension Baseline {
  /// The file, one entry a line, in an order of its own: the same findings give the same bytes.
  public var text: String {
    let lines = entries.map { entry in
      let members = [
        "\"rule\": " + quoted(entry.rule), "\"jobNumber\": " + quoted(entry.jobNumber),
        "\"half\": " + quoted(entry.half), "\"pointer\": " + quoted(entry.pointer),
        "\"ordinal\": \(entry.ordinal)",
      ]
      return (entry.description, "    {" + members.joined(separator: ", ") + "}")
    }
    let sorted = lines.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }.map(\.1)
    let list = sorted.isEmpty ? "[]" : "[\n" + sorted.joined(separator: ",\n") + "\n  ]"
    return "{\n  \"version\": 1,\n  \"entries\": \(list)\n}\n"
  }

  private func quoted(_ text: String?) -> String {
    guard let text else { return "null" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
