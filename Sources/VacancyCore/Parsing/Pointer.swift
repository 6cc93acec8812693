/// A JSON Pointer (RFC 6901) to a value of the record, such as `/halves/fr/summary/2`.
///
/// It is written as a string is, but only ``text`` puts the string together: a notice has hundreds of
/// places, of which a few are ever shown.
struct Pointer: ExpressibleByStringInterpolation {
  /// A text and the index that follows it; -1 for none.
  private typealias Step = (text: StaticString, index: Int32)

  private var steps = InlineArray<8, Step>(repeating: ("", -1))
  private var count = 0

  init(stringLiteral text: StaticString) { append(text) }

  init(stringInterpolation pieces: StringInterpolation) { self = pieces.pointer }

  init(_ language: Language) {
    self.init(stringLiteral: language == .english ? "/halves/en" : "/halves/fr")
  }

  static func + (pointer: Pointer, text: StaticString) -> Pointer {
    var pointer = pointer
    pointer.append(text)
    return pointer
  }

  private mutating func append(_ text: StaticString) {
    guard text.utf8CodeUnitCount > 0 else { return }
    steps[count] = (text, -1)
    count += 1
  }

  /// The pointer as a string.
  var text: String {
    var text = ""
    for index in 0..<count {
      text += steps[index].text.description
      if steps[index].index >= 0 { text += String(steps[index].index) }
    }
    return text
  }

  /// The digest of the pointer's text, made without the text.
  var digest: PointerDigest {
    var digest = PointerDigest()
    let steps = steps.span
    for index in 0..<count {
      steps[index].text.withUTF8Buffer { digest.add($0) }
      if steps[index].index >= 0 { digest.add(number: UInt32(steps[index].index)) }
    }
    return digest
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pointer: Pointer = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ text: StaticString) { pointer.append(text) }

    /// The pointer that this one goes on from: it stands first.
    mutating func appendInterpolation(_ start: Pointer) { pointer = start }

    mutating func appendInterpolation(_ index: Int) {
      pointer.steps[pointer.count - 1].index = Int32(clamping: index)
    }
  }
}
