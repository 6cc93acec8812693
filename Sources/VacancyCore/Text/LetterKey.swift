/// The hash of the folded letters and digits of a text: texts that differ by case, accents, spaces and
/// signs alone have the same.
///
/// Of the some thousand phrases of the lexicon no two share one by chance but once in many billions.
func letterKey(of text: String) -> UInt64 {
  let bytes = text.utf8.span
  var key = ByteHash()
  var at = 0
  while at < bytes.count {
    let byte = bytes[at]
    if byte.isLetterOrDigit {
      key.add(byte.isUppercase ? byte | 0x20 : byte)
    } else if byte >= 0x80 {
      // `é` and its like are nearly all that French has beyond ASCII.
      let letter = byte == 0xC3 && at + 1 < bytes.count ? FoldTable.accented(bytes[at + 1]) : 0
      guard letter != 0 else { return letterKey(of: folded(Array(text.utf8))) }
      key.add(letter)
      at += 1
    }
    at += 1
  }
  return key.value
}

/// The same for a phrase of the lexicon, which is folded.
func letterKey(of folded: StaticString) -> UInt64 {
  var key = ByteHash()
  folded.withUTF8Buffer { for byte in $0 where byte.isLetterOrDigit { key.add(byte) } }
  return key.value
}

/// The same for a text that is folded.
func letterKey(of folded: [UInt8]) -> UInt64 {
  var key = ByteHash()
  for byte in folded where byte.isLetterOrDigit { key.add(byte) }
  return key.value
}
