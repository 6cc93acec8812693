extension Amount {
  /// The amount as English prints it: `7,540.44`.
  var inEnglish: String { printed(thousands: ",", decimals: ".") }

  /// The amount as French prints it, with narrow no-break spaces: `7 540,44`.
  var inFrench: String { printed(thousands: "\u{202F}", decimals: ",") }

  private func printed(thousands separator: String, decimals mark: String) -> String {
    let parts = description.split(separator: ".")
    let whole = parts.first ?? ""
    let digits = whole.drop { $0 == "-" }
    var result = String(whole.prefix { $0 == "-" })
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += separator }
      result.append(digit)
    }
    return parts.count == 2 ? result + mark + parts[1] : result
  }
}
