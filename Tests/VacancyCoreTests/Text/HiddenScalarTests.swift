import Testing

@testable import VacancyCore

struct HiddenScalarTests {
  @Test func `the table has what Unicode displays as nothing, and controls`() {
    for scalar in (0...0x10FFFF).compactMap(Unicode.Scalar.init) {
      let properties = scalar.properties
      let isExpected =
        switch scalar.value {
        case 0x2028, 0x2029, 0xFFF0...0xFFFB, 0xFFFE, 0xFFFF: true
        default: properties.isDefaultIgnorableCodePoint || properties.generalCategory == .control
        }
      #expect(isHidden(scalar.value) == isExpected, "\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `every hidden scalar begins with a byte that is looked at`() {
    for scalar in (0x80...0x10FFFF).compactMap(Unicode.Scalar.init) where isHidden(scalar.value) {
      #expect(UTF8.encode(scalar)?.first.map(mayBeginHidden) == true)
    }
    #expect(!"éàçÉœŒ".utf8.contains(where: mayBeginHidden))
  }
}
