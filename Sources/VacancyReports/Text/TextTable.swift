/// A table of text that fits a width: long cells are cut, and the least important columns are left out
/// where there is no room for them.
struct TextTable {
  struct Column {
    let heading: String
    /// The columns of a terminal that it needs; `nil` does not cut its cells.
    var minimum: Int?
    var isNumber = false
    /// Whether the start of a long cell is cut, not its end.
    var cutsStart = false
    /// Its place in the order in which columns are left out; `nil` for one that never is.
    var sacrifice: Int?
  }

  struct Cell {
    let text: String
    /// What stands behind the text, even if that is cut.
    var mark = ""

    var columns: Int { text.columns + mark.columns }
  }

  private let columns: [Column]
  private let rows: [[Cell]]
  /// The indexes of the columns that are shown, with their widths.
  private let shown: [(index: Int, width: Int)]

  init(_ columns: [Column], rows: [[Cell]], width: Int) {
    self.columns = columns
    self.rows = rows
    let natural = columns.indices.map { index in
      rows.reduce(columns[index].heading.columns) { max($0, $1[index].columns) }
    }
    func least(_ index: Int) -> Int {
      min(natural[index], max(columns[index].minimum ?? .max, columns[index].heading.columns))
    }
    func total(_ widths: [Int]) -> Int { widths.reduce(2 * max(0, widths.count - 1), +) }
    var kept = Array(columns.indices)
    while total(kept.map(least)) > width,
      let last = kept.filter({ columns[$0].sacrifice != nil })
        .min(by: { columns[$0].sacrifice ?? 0 < columns[$1].sacrifice ?? 0 })
    {
      kept.removeAll { $0 == last }
    }
    var widths = kept.map { natural[$0] }
    // Where even the least widths are too much, no cell is more than a letter and an ellipsis.
    for floor in [least, { columns[$0].minimum == nil ? natural[$0] : 2 }] {
      while total(widths) > width,
        let widest = kept.indices.filter({ widths[$0] > floor(kept[$0]) })
          .max(by: { widths[$0] < widths[$1] })
      {
        widths[widest] -= 1
      }
    }
    shown = zip(kept, widths).map { (index: $0, width: $1) }
  }

  /// The headings of the columns for which there was no room.
  var leftOut: [String] {
    columns.indices.filter { index in !shown.contains { $0.index == index } }
      .map { columns[$0].heading }
  }

  /// The headings and the rows, a line each.
  func text(isColored: Bool) -> String {
    let head = line(columns.map { Cell(text: $0.heading) }).styled("1", isColored)
    return ([head] + rows.map(line)).map { $0 + "\n" }.joined()
  }

  private func line(_ cells: [Cell]) -> String {
    var line = ""
    for (place, (index, width)) in shown.enumerated() {
      let text = cells[index].shortened(to: width, cuttingStart: columns[index].cutsStart)
      if place > 0 { line += "  " }
      let room = String(repeating: " ", count: max(0, width - text.columns))
      line += columns[index].isNumber ? room + text : text + room
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}

extension TextTable.Cell {
  fileprivate func shortened(to width: Int, cuttingStart: Bool) -> String {
    guard columns > width else { return text + mark }
    // What is kept is gone through, and not what is cut off: a cell may be as long as a file.
    var room = width - 1 - mark.columns
    let near =
      cuttingStart ? Array(text.reversed().prefix(max(0, room))) : Array(text.prefix(max(0, room)))
    let kept = near.prefix { character in
      room -= String(character).columns
      return room >= 0
    }
    return (cuttingStart ? "…" + String(kept.reversed()) : String(kept) + "…") + mark
  }
}
