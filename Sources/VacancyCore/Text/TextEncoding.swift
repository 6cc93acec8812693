/// How the bytes of a file stand for characters.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable, Codable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"
  case latin1 = "iso-8859-1"
}
