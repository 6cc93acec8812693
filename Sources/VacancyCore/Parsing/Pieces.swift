/// The pieces that a text was cut into, in the order of the text. Nearly every text has one.
struct Pieces: RandomAccessCollection, MutableCollection {
  private var head: Range<Int>?
  private var tail: [Range<Int>] = []

  init() {}
  init(_ piece: Range<Int>) { head = piece }

  var startIndex: Int { 0 }
  var endIndex: Int { head == nil ? 0 : 1 + tail.count }

  subscript(index: Int) -> Range<Int> {
    get { index == 0 ? head! : tail[index - 1] }
    set {
      if index == 0 { head = newValue } else { tail[index - 1] = newValue }
    }
  }

  mutating func append(_ piece: Range<Int>) {
    if head == nil { head = piece } else { tail.append(piece) }
  }
}
