/// The offset after a folded phrase at an offset of a text; `nil` if the text has another there.
///
/// A space of the phrase matches any white space with at most one line break in it, so that a
/// heading that is wrapped is found; `*` and `_` that mark emphasis are passed over between words.
/// The caller checks what precedes and follows the phrase, such as the rest of a word.
///
/// - Parameters:
///   - phrase: Folded ASCII, such as `closing date`.
///   - text: UTF-8, not folded.
///   - start: Where the phrase should begin.
///   - limit: The offset that it must not reach beyond.
@inline(__always)
func matchFolded(_ phrase: StaticString, in text: [UInt8], at start: Int, upTo limit: Int) -> Int? {
  guard start >= 0, start < limit, limit <= text.count, phrase.utf8CodeUnitCount > 0 else {
    return nil
  }
  let (first, second) = phrase.withUTF8Buffer { ($0[0], $0.count > 1 ? $0[1] : 0) }
  let byte = text[start]
  // Most places are turned down by their first two bytes.
  if byte < 0x80, byte != first {
    let isCapital = (0x41...0x5A).contains(byte) && byte | 0x20 == first
    let isSpecial = byte == 0x60 || byte < 0x20 && first == 0x20
    guard isCapital || isSpecial || first == 0x20 && isEmphasis(byte) else { return nil }
  }
  if byte.isLetter, second.isLetter, start &+ 1 < limit, text[start &+ 1].isLetter,
    text[start &+ 1] | 0x20 != second
  {
    return nil
  }
  return phrase.withUTF8Buffer { compare($0, with: text, at: start, upTo: limit) }
}

private func isEmphasis(_ byte: UInt8) -> Bool { byte == 0x2A || byte == 0x5F }

private func isWordByte(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
}

/// Compares a phrase with a place in a text: letter by letter, what is more by scalars.
@inline(never)
private func compare(
  _ phrase: UnsafeBufferPointer<UInt8>, with text: [UInt8], at start: Int, upTo limit: Int
) -> Int? {
  var at = start
  var index = 0
  while index < phrase.count {
    // Nearly all of a phrase is small letters.
    while at < limit, phrase[index].isLowercase, text[at] | 0x20 == phrase[index] {
      at &+= 1
      index &+= 1
      if index == phrase.count { return at }
    }
    if at < limit, text[at].isLetter { return nil }
    if phrase[index] == 0x20 {
      guard let end = endOfSpace(in: text, at: at, upTo: limit) else { return nil }
      at = end
      index += 1
      continue
    }
    guard at < limit else { return nil }
    // Markdown may have a backslash before an apostrophe.
    if text[at] == 0x5C, at + 1 < limit, text[at + 1].isOne(of: "'\"") {
      at += 1
      continue
    }
    let step = FoldStep(in: text, at: at, upTo: limit)
    if step.isVerbatim { return nil }
    if UInt8(truncatingIfNeeded: step.plain) == phrase[index] {
      // A ligature is two or three letters of the phrase.
      var plain = step.plain
      while plain != 0 {
        guard index < phrase.count, phrase[index] == UInt8(truncatingIfNeeded: plain) else {
          return nil
        }
        plain >>= 8
        index += 1
      }
    } else if step.plain != 0 {
      let isWithinWord = index > 0 && isWordByte(phrase[index - 1]) && isWordByte(phrase[index])
      guard isEmphasis(text[at]), index > 0, !isWithinWord else { return nil }
    }
    at += step.length
  }
  return at
}

/// The end of white space with at most one line break and of the emphasis marks in and around it;
/// `nil` if there is no white space.
private func endOfSpace(in text: [UInt8], at start: Int, upTo limit: Int) -> Int? {
  // Nearly always it is one space.
  if start + 1 < limit, text[start] == 0x20, text[start + 1].isLetterOrDigit { return start + 1 }
  var at = start
  var hasSpace = false
  var hasBreak = false
  while at < limit {
    if isEmphasis(text[at]) {
      at += 1
      continue
    }
    let length = whiteSpace(in: text, at: at, upTo: limit)
    guard length > 0 else { break }
    let counted = countedBreak(in: text, at: at)
    if counted > 0 {
      if hasBreak { return nil }
      hasBreak = true
    }
    hasSpace = hasSpace || !isInvisible(in: text, at: at)
    at += max(length, min(counted, limit - at))
  }
  return hasSpace ? at : nil
}
