/// The pay: the lower grade's where the post has a twin grade.
public struct Salary: Hashable, Sendable, Codable {
  /// The words of the notice.
  public var text: String
  /// The amount in ``currency``; `nil` where the notice leaves it out.
  public var amount: Amount?
  /// The ISO 4217 code; `nil` where it is unsaid, or where name and code contradict each other.
  public var currency: String?
  /// What the amount is paid for; `nil` where it is unsaid.
  public var period: Period?

  /// The time that an amount is paid for.
  public enum Period: String, Hashable, Sendable, Codable, CaseIterable, RecordValue {
    /// A month.
    case month
    /// A year.
    case year
  }
}

extension Salary {
  enum CodingKeys: String, CodingKey {
    case text, amount, currency, period
  }

  /// Reads what an encoder or the record wrote. Decoders drop the zeros at the end of a number:
  /// where ``text`` has the same amount, it is taken with the digits of the text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let text = try container.decode(String.self, forKey: .text)
    let amount = try container.decodeIfPresent(Amount.self, forKey: .amount)
    let printed = Salary(reading: text).amount
    self.init(
      text: text, amount: printed?.isDecoded(as: amount) == true ? printed : amount,
      currency: try container.decodeIfPresent(String.self, forKey: .currency),
      period: try container.decodeIfPresent(Period.self, forKey: .period))
  }
}

extension Salary {
  /// The amount for a month, by which salaries are put in an order.
  package var monthlyAmount: Amount? { period == .year ? amount?.divided(by: 12) : amount }
}

extension Salary: FieldValue {
  /// Reads `7,540.44Euro (EUR) Monthly`, `7 540,44Euro (EUR) Mensuelle`, ` Euro (EUR) Monthly` and
  /// a bare `9,999.99`.
  package init(reading text: String) {
    self.text = text
    let folded = FoldedText(text)
    amount = Amount(onlyIn: folded)
    if case .known(let code) = PrintedCurrency(in: text, folded) { currency = code }
    period = .named(in: folded)
  }

  static var rules: [RuleID] { [.unreadableSalary] }

  func problem(in language: Language) -> FieldProblem? {
    if amount == nil { return (.unreadableSalary, .unreadable(text, language)) }
    return contradiction.map { (.unreadableSalary, .contradiction($0, $1)) }
  }

  /// Whether the words name a currency, even one that cannot be read, and a period.
  func isWhole(above line: String) -> Bool {
    (currency != nil || contradiction != nil) && period != nil
  }

  func disagreement(with other: Self) -> Severity? {
    if amount != other.amount { return .error }
    if let currency, let second = other.currency, currency != second { return .error }
    if let period, let second = other.period, period != second { return .error }
    return currency == other.currency && period == other.period ? nil : .note
  }

  /// The name of a currency and the code beside it that is not its own.
  private var contradiction: (name: String, code: String)? {
    guard currency == nil,
      case .contradictory(let name, let code) = PrintedCurrency(in: text, FoldedText(text))
    else { return nil }
    return (name, code)
  }
}

extension Salary: RecordObject {
  package static var definition: Definition {
    ("Salary", "The pay: of the lower grade where the grade is a twin grade.")
  }

  package func visitMembers(_ visitor: inout some MemberVisitor & ~Copyable) {
    visitor.visit("text", text, "The words of the notice.")
    visitor.visit("amount", amount, "The amount, with the decimal digits of the notice.")
    visitor.visit("currency", currency, .definition("currency"), "The currency.")
    visitor.visit("period", period, "What the amount is paid for.")
  }
}

extension Salary.Period {
  /// The period that words name: `Monthly`, `Basic Monthly Salary`.
  static func named(in text: FoldedText) -> Self? {
    if text.contains(anyOf: ["month", "mensuel", "par mois", "/mois", "/ mois", " p.m."]) {
      return .month
    }
    let year: [StaticString] = [
      "year", "annual", "annuel", "par an", "per annum", "/an", "/ an", " p.a.",
    ]
    return text.contains(anyOf: year) ? .year : nil
  }
}

extension Amount {
  /// The amount of a text, in the form of either language; `nil` where two are named, where a letter
  /// matches a digit, and where a sign precedes it.
  fileprivate init?(onlyIn text: FoldedText) {
    guard let start = text.bytes.firstIndex(where: \.isDigit),
      let (amount, end) = Amount.first(in: text, from: start),
      text[start - 1] != UInt8(ascii: "-") || text[start - 2].isLetterOrDigit
    else { return nil }
    // `7k`
    if text[end] == UInt8(ascii: "k"), !text[end + 1].isLetterOrDigit { return nil }
    // `7,54O.44`, `7,540.44 - 9,000.00`
    var offset = end
    while offset < text.bytes.count {
      if text[offset].isDigit, let (other, next) = Amount.first(in: text, from: offset) {
        // `7,540 .44`: its decimals are apart from it.
        let isApart =
          text[offset - 1].isOne(of: ".,")
          && !text.bytes[end..<offset].contains(where: \.isLetterOrDigit)
        let isGlued = isApart || text[offset - 1].isOne(of: ".,") && text[offset - 2].isLetter
        let between = text.bytes[end..<offset]
        // `1e5`, `7,912.3 6`
        if !isApart, between.allSatisfy(\.isLetter) || between.allSatisfy({ $0 == .space }) {
          return nil
        }
        // `3,411.06 (2026)`: the year that an amount is of.
        let isYear = next == offset + 4 && (1990...2100).contains(other.coefficient)
        guard !isGlued, isYear || other.coefficient < 100 || other == amount else { return nil }
        offset = next
      } else {
        offset += 1
      }
    }
    self = amount
  }

  /// The amount that begins at a digit, and where it ends.
  ///
  /// The last separator is the decimal one when one or two digits follow it; three digits are
  /// thousands: `7,540` and `7 540` are whole, `7540,5` is not.
  private static func first(
    in text: FoldedText, from start: Int
  ) -> (amount: Amount, end: Int)? {
    var digits: [UInt8] = []
    var decimals: Int?
    var thousands: UInt8?
    var offset = start
    while digits.count <= 15 {
      let byte = text[offset]
      if byte.isDigit {
        digits.append(byte)
        decimals = decimals.map { $0 + 1 }
        offset += 1
      } else if Self.isSeparator(byte), text[offset + 1].isDigit {
        var run = 1
        while text[offset + 1 + run].isDigit { run += 1 }
        switch (run, byte) {
        case (1...2, UInt8(ascii: ".")), (1...2, UInt8(ascii: ",")):
          guard decimals == nil else { return nil }
          decimals = 0
        case (3, _) where decimals == nil && byte == thousands ?? byte: thousands = byte
        default:
          guard byte == .space else { return nil }
          return Amount(digits, decimals).map { ($0, offset) }
        }
        offset += 1
      } else {
        break
      }
    }
    return Amount(digits, decimals).map { ($0, offset) }
  }

  private init?(_ digits: [UInt8], _ decimals: Int?) {
    guard let coefficient = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    self.init(coefficient: coefficient, decimals: decimals ?? 0)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "'"), .space: true
    default: false
    }
  }
}

extension Message {
  fileprivate static func unreadable(_ text: String, _ half: Language) -> Self {
    let example = half == .english ? "7,540.44" : "7\u{202F}540,44"
    return Self(
      english: "expected an amount such as '\(example)', but found '\(text)'",
      french: "attendu : un montant tel que « \(example) » ; trouvé : « \(text) »")
  }

  fileprivate static func contradiction(_ name: String, _ code: String) -> Self {
    Self(
      english: "'\(code)' is not the code of '\(name)'",
      french: "« \(code) » n'est pas le code de « \(name) »")
  }
}
