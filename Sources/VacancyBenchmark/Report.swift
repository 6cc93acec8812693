/// The lines that the benchmark prints.
enum Report {
  static func table(_ title: String, _ first: String, _ second: String) {
    print("\n  " + column(title, 46) + column(first, 12, .right) + column(second, 12, .right))
  }

  static func times(_ contender: Contender) {
    let name = contender.name + (contender.failed ? " (failed)" : "")
    print(
      "  " + column(name, 46) + column(milliseconds(contender.minimum), 12, .right)
        + column(milliseconds(contender.median), 12, .right))
  }

  /// A measure beside its goal; it says which is missed and fails nothing.
  static func goal(_ name: String, _ goal: Double, _ measured: Double, atLeast: Bool = false) {
    let isMet = atLeast ? measured >= goal : measured <= goal
    print(
      "  " + column(name, 46) + column((atLeast ? "≥ " : "≤ ") + decimal(goal), 12, .right)
        + column(decimal(measured), 12, .right) + (isMet ? "" : "   missed"))
  }

  enum Side { case left, right }

  static func column(_ text: String, _ width: Int, _ side: Side = .left) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return side == .left ? text + space : space + text
  }

  static func milliseconds(_ seconds: Double) -> String { decimal(seconds * 1000) + " ms" }

  /// With two decimals.
  static func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(padded(hundredths % 100, to: 2))"
  }
}
