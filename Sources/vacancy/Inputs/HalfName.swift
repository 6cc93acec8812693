import VacancyCore

/// A name that says which half a file holds, such as `officer.en.txt`.
struct HalfName {
  let language: Language
  /// The name of the file with the other half.
  let partner: [UInt8]

  init?(_ name: [UInt8]) {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 3 else { return nil }
    let stem = name[..<(dot - 3)]
    switch String(decoding: name[(dot - 3)..<dot], as: UTF8.self) {
    case ".en": (language, partner) = (.english, stem + Array(".fr".utf8) + name[dot...])
    case ".fr": (language, partner) = (.french, stem + Array(".en".utf8) + name[dot...])
    default: return nil
    }
  }
}
