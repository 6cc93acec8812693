import VacancyCore

/// A path that names the half in its file, such as `officer.en.txt` or `fr/officer.txt`.
struct HalfName {
  let language: Language
  /// The paths that the file of the other half may have, the most likely first.
  let partners: [Path]

  /// - Parameter path: `NAME.en.EXT`, `NAME-en.EXT`, `NAME_en.EXT`, or `en/NAME`; the same with `fr`, in
  ///   any case of letters.
  init?(_ path: Path) {
    let (folder, name) = path.split
    let inName = LanguageMark(inFile: name)
    // The name of the working folder is not in its path.
    let inFolder = LanguageMark(
      ofFolder: folder.bytes.last == UInt8(ascii: ".") ? folder.normalized : folder)
    guard let language = inName?.language ?? inFolder?.language else { return nil }
    let names = inName?.counterparts ?? [Array(name)]
    var partners: [Path] = []
    if inName != nil { partners += names.map { Path(path.bytes.dropLast(name.count) + $0) } }
    if let inFolder, inFolder.language == language {
      for folder in inFolder.counterparts {
        partners += names.map { Path(folder).appending($0) }
      }
    }
    (self.language, self.partners) = (language, partners)
  }
}

/// The two letters of a name that say in which language its file is.
struct LanguageMark {
  let language: Language
  /// The name with the letters of the other language, first in the same case.
  let counterparts: [[UInt8]]

  /// The mark before the extension of a file: `officer.en.txt`.
  init?(inFile name: ArraySlice<UInt8>) {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex + 3,
      ".-_".utf8.contains(name[dot - 3])
    else { return nil }
    self.init(name, in: (dot - 2)..<dot)
  }

  /// The mark that is the whole name of a folder: `notices/en`.
  init?(ofFolder folder: Path) {
    let name = folder.split.name
    guard name.count == 2 else { return nil }
    self.init(folder.bytes[...], in: name.indices)
  }

  private init?(_ name: ArraySlice<UInt8>, in range: Range<Int>) {
    let letters = name[range]
    switch String(decoding: letters, as: UTF8.self).lowercased() {
    case "en": language = .english
    case "fr": language = .french
    default: return nil
    }
    let other = Array((language == .english ? "fr" : "en").utf8)
    // In ASCII, a letter is upper case where this bit is not set.
    let caseBit: UInt8 = 0x20
    let asHere = zip(other, letters).map { $0 & ~caseBit | $1 & caseBit }
    var spellings = [asHere]
    for spelling in [other, other.map { $0 & ~caseBit }, [other[0] & ~caseBit, other[1]]]
    where !spellings.contains(spelling) {
      spellings.append(spelling)
    }
    counterparts = spellings.map { name[..<range.lowerBound] + $0 + name[range.upperBound...] }
      .map { Array($0) }
  }
}
