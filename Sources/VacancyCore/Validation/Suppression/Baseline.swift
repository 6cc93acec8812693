/// Accepted findings. Only findings not listed here affect the exit status.
///
/// An entry says what a finding is about, never where it is in the file: it holds when lines move, when
/// items are inserted before it and when texts around it change. A value that changes is a new finding.
public struct Baseline: Hashable, Sendable {
  /// How often each finding was found in a notice.
  public var entries: [Entry: Int]

  /// Why a finding is suppressed that a baseline lists.
  public static let reason = "baseline"

  /// The version of the file that is read and written.
  package static let version = 2

  /// A baseline with some entries; without any, nothing is accepted.
  public init(entries: [Entry: Int] = [:]) {
    self.entries = entries
  }

  /// What identifies a finding.
  public struct Entry: Hashable, Sendable {
    /// The name of the rule.
    public var rule: String
    /// The job number of the notice.
    public var jobNumber: String?
    /// The path of a notice without a job number; `nil` where there is one.
    public var file: String?
    /// `en` or `fr`; `nil` for what is about the whole notice.
    public var half: String?
    /// The JSON Pointer within the half, without the indices of lists: `/accountabilities/paragraphs`.
    public var pointer: String?
    /// A digest of the values or words that are compared, in 16 hexadecimal digits.
    public var digest: String

    /// An entry with all that identifies a finding.
    public init(
      rule: String, jobNumber: String?, file: String?, half: String?, pointer: String?,
      digest: String
    ) {
      self.rule = rule
      self.jobNumber = jobNumber
      self.file = file
      self.half = half
      self.pointer = pointer
      self.digest = digest
    }

    /// - Parameters:
    ///   - path: The value that the finding is about.
    ///   - values: The values or words that are compared.
    init(rule: String, notice: NoticeKey, path: RecordPath?, values: [String]) {
      let place = path.map { $0.belowHalf.withoutIndexes.description } ?? ""
      self.init(
        rule: rule, jobNumber: notice.jobNumber, file: notice.file, half: path?.half?.rawValue,
        pointer: place.isEmpty ? nil : place, digest: Self.digest(of: values))
    }

    var notice: NoticeKey {
      NoticeKey(jobNumber: jobNumber, path: file ?? "")
    }

    /// A digest of some texts that does not change with the white space in them.
    static func digest(of values: [String]) -> String {
      var hash = ByteHash()
      for value in values {
        // Spaces between words count as one, those around them not at all.
        var (hasWord, isAfterSpace) = (false, false)
        value.utf8Span.span.withUnsafeBufferPointer { bytes in
          var offset = 0
          while offset < bytes.count {
            let space = Self.lengthOfSpace(in: bytes, at: offset)
            if space > 0 {
              isAfterSpace = hasWord
              offset += space
              continue
            }
            if isAfterSpace { hash.add(.space) }
            (hasWord, isAfterSpace) = (true, false)
            hash.add(bytes[offset])
            offset += 1
          }
        }
        hash.add(0)
      }
      let digits = String(hash.value, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// How many bytes the space at an offset has, a no-break one included; 0 where there is none.
    private static func lengthOfSpace(
      in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
    ) -> Int {
      switch bytes[offset] {
      case 0x09...0x0D, .space: 1
      case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0xA0: 2
      case 0xE2
      where offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0xAF:
        3
      default: 0
      }
    }
  }

  /// Adds entries of a notice; those of its copies add up.
  public mutating func add(_ entries: [Entry: Int]) {
    self.entries.merge(entries, uniquingKeysWith: +)
  }

  /// All that a run found, but for what its configuration suppresses.
  public init(recording report: ValidationReport) {
    self.init()
    for file in report.files { add(file.accepted) }
  }
}

/// What identifies a notice across runs.
struct NoticeKey: Hashable, Sendable {
  let jobNumber: String?
  /// The path where there is no job number.
  let file: String?

  /// - Parameter path: The path of the file, or of the one with the English half.
  init(jobNumber: String?, path: String) {
    self.jobNumber = jobNumber
    file = jobNumber == nil ? path : nil
  }
}

extension Baseline.Entry {
  /// The entry as a text that no other entry has:
  /// `placeholder|241642|fr|/positions/number|0f3c…`.
  package var fingerprint: String {
    [rule, jobNumber ?? file, half, pointer, digest].map { $0 ?? "" }.joined(separator: "|")
  }
}
