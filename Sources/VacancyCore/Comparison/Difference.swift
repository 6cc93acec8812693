/// A finding of the comparison: what each half has, and how they differ.
public typealias Difference = Finding

extension Finding {
  /// The difference with all that is compared, where the words of its sides are not all of it.
  func comparing(_ values: [String]) -> Self {
    var difference = self
    difference.values = values
    return difference
  }
}

extension Finding.Side {
  /// A side at a value that the comparison names by its JSON Pointer.
  init(pointer: String, text: String, range: TextRange? = nil) {
    self.init(path: RecordPath(pointer: pointer) ?? RecordPath(.english), text: text, range: range)
  }
}
