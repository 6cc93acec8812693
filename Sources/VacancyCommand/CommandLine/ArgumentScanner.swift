import VacancyCore

/// Splits the arguments into options with their values, and operands.
struct ArgumentScanner {
  private(set) var options: [Given] = []
  private(set) var operands: [[UInt8]] = []
  /// The first option that is written in a wrong way.
  private(set) var error: SpellingError?

  struct Given {
    let option: Option
    let value: [UInt8]
    /// As it is written, such as `-o` or `--output`.
    let spelling: String
  }

  enum SpellingError: Equatable {
    case unknown(String)
    case missingValue(String, valueName: String)
    case needlessValue(String)
  }

  /// Options may come before and after operands; after `--` everything is an operand.
  init(_ arguments: [[UInt8]]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == Array("--".utf8) {
        operands.append(contentsOf: rest)
        return
      } else if word.starts(with: "--".utf8) {
        takeLong(word.dropFirst(2), &rest)
      } else if word.first == UInt8(ascii: "-"), word.count > 1 {
        takeShort(word.dropFirst(), &rest)
      } else {
        operands.append(word)
      }
    }
  }

  /// `--name`, `--name value` or `--name=value`.
  private mutating func takeLong(_ word: ArraySlice<UInt8>, _ rest: inout ArraySlice<[UInt8]>) {
    let equals = word.firstIndex(of: UInt8(ascii: "="))
    let name = String(decoding: word[..<(equals ?? word.endIndex)], as: UTF8.self)
    let spelling = "--\(name)"
    guard let option = OptionTable.option(named: name) else {
      return report(.unknown(spelling))
    }
    if let equals {
      guard option.valueName != nil else { return report(.needlessValue(spelling)) }
      add(option, Array(word[(equals + 1)...]), spelling)
    } else {
      takeValue(of: option, spelling, &rest)
    }
  }

  /// `-q`, `-o value`, `-ovalue`, or several such as `-q0`.
  private mutating func takeShort(_ word: ArraySlice<UInt8>, _ rest: inout ArraySlice<[UInt8]>) {
    var letters = word
    while let letter = letters.popFirst() {
      let spelling = "-" + String(decoding: [letter], as: UTF8.self)
      guard let option = OptionTable.option(short: Character(Unicode.Scalar(letter))) else {
        return report(
          .unknown(letter < 0x80 ? spelling : "-" + String(decoding: word, as: UTF8.self)))
      }
      if option.valueName != nil, !letters.isEmpty {
        return add(option, Array(letters), spelling)
      }
      takeValue(of: option, spelling, &rest)
    }
  }

  private mutating func takeValue(
    of option: Option, _ spelling: String, _ rest: inout ArraySlice<[UInt8]>
  ) {
    guard let valueName = option.valueName else { return add(option, [], spelling) }
    guard let value = rest.popFirst() else {
      return report(.missingValue(spelling, valueName: valueName))
    }
    add(option, value, spelling)
  }

  private mutating func add(_ option: Option, _ value: [UInt8], _ spelling: String) {
    options.append(Given(option: option, value: value, spelling: spelling))
  }

  private mutating func report(_ found: SpellingError) {
    error = error ?? found
  }
}
