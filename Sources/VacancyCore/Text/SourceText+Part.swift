extension SourceText {
  /// A part of the text as a text of its own; its places are those in the file.
  ///
  /// ``encoding``, ``byteCount`` and ``converter`` stay those of the file; ``assumption`` is that of the
  /// file where it lies in the part.
  ///
  /// - Parameters:
  ///   - range: Offsets in ``bytes`` at which scalars begin.
  ///   - start: Where the part begins in the file.
  /// - Complexity: Linear in the length of the part.
  func part(_ range: Range<Int>, at start: Position) -> SourceText {
    let range = range.clamped(to: 0..<bytes.count)
    let assumption = assumption.flatMap { assumption in
      range.contains(assumption.range.start)
        ? Assumption(
          offset: assumption.offset, byte: assumption.byte,
          range: TextRange(
            assumption.range.start - range.lowerBound, assumption.range.end - range.lowerBound),
          isOfFile: assumption.isOfFile)
        : nil
    }
    var part = SourceText(
      bytes: Array(bytes[range]), encoding: encoding, byteCount: byteCount,
      origins: origins.map { Array($0[range.lowerBound...range.upperBound]) },
      prefix: prefix + range.lowerBound, original: original, assumption: assumption,
      mayHaveWideBreaks: mayHaveWideBreaks, firstLine: start.line, firstColumn: start.column)
    part.converter = converter
    return part
  }
}
