import VacancyCore

/// The lists of a half whose members are dropped, doubled, exchanged and replaced.
private let lists: [(name: String, prefix: String, member: String)] = [
  ("item", "qualifications/essential/items", ""),
  ("item", "qualifications/desirable/items", ""),
  ("paragraph", "summary", ""),
  ("paragraph", "application", ""),
  ("paragraph", "additional", ""),
  ("paragraph", "contract/clause/paragraphs", ""),
  ("competency", "competencies/items", "/name"),
]

extension Sample {
  func listMutations(_ half: String, _ others: [Sample], _ random: inout SeededGenerator)
    -> [Mutation]
  {
    var result: [Mutation] = []
    for list in lists {
      let prefix = "/halves/\(half)/\(list.prefix)"
      let pointers = pointers(prefix, list.member)
      for (index, pointer) in pointers.enumerated() {
        guard let lines = lines(of: pointer) else { continue }
        let own = String(pointer.dropLast(list.member.count))
        result.append(
          Mutation("\(list.name): dropped", [.init(range: lines, text: [])], at: [own, pointer]))
        let twice =
          Array(bytes[lines]) + (list.name == "paragraph" ? [10] : []) + Array(bytes[lines])
        result.append(
          Mutation("\(list.name): doubled", [.init(range: lines, text: twice)], at: [own, pointer]))
        if index + 1 < pointers.count, let next = self.lines(of: pointers[index + 1]),
          !next.overlaps(lines), bytes[lines] != bytes[next]
        {
          let other = String(pointers[index + 1].dropLast(list.member.count))
          result.append(
            Mutation(
              "\(list.name): swapped",
              [
                .init(range: lines, text: ended(Array(bytes[next]))),
                .init(range: next, text: ended(Array(bytes[lines]))),
              ], at: [own, other, pointer]))
        }
        if let foreign = foreign(prefix, list.member, others, &random),
          !saysTheSame(foreign, Array(bytes[lines]))
        {
          result.append(
            Mutation(
              "\(list.name): replaced", [.init(range: lines, text: ended(foreign))],
              at: [own, pointer]))
        }
      }
    }
    result += dutyMutations(half, others, &random)
    return result
  }

  private func ended(_ line: [UInt8]) -> [UInt8] { line.last == 10 ? line : line + [10] }

  /// Whether two lines have four of five words in common: notices share their paragraphs and items,
  /// but for a word or two.
  private func saysTheSame(_ line: [UInt8], _ other: [UInt8]) -> Bool {
    func words(_ line: [UInt8]) -> Set<[UInt8]> {
      Set(line.split { $0 < 0x80 && ($0 | 0x20) &- 0x61 >= 26 }.map { $0.map { $0 | 0x20 } })
    }
    let (one, two) = (words(line), words(other))
    return one.intersection(two).count * 5 >= one.union(two).count * 4
  }

  /// The lines of a member of the same list of another notice.
  private func foreign(
    _ prefix: String, _ member: String, _ others: [Sample], _ random: inout SeededGenerator
  ) -> [UInt8]? {
    guard let other = others.filter({ $0.name != name }).randomElement(using: &random),
      let pointer = other.pointers(prefix, member).randomElement(using: &random),
      let lines = other.lines(of: pointer)
    else { return nil }
    return Array(other.bytes[lines])
  }

  // MARK: - Headings, sections, halves

  private func dutyMutations(_ half: String, _ others: [Sample], _ random: inout SeededGenerator)
    -> [Mutation]
  {
    var result: [Mutation] = []
    let prefix = "/halves/\(half)/accountabilities"
    let headings = pointers(prefix, "/heading")
    for (index, heading) in headings.enumerated() {
      guard let lines = lines(of: heading) else { continue }
      let own = String(heading.dropLast("/heading".count))
      result.append(
        Mutation(
          "heading: dropped", [.init(range: lines, text: [])], at: [heading, own + "/paragraphs/0"])
      )
      if let foreign = foreign(prefix, "/heading", others, &random), foreign != Array(bytes[lines])
      {
        result.append(
          Mutation(
            "heading: replaced", [.init(range: lines, text: ended(foreign))],
            at: [heading, own + "/paragraphs/0"]))
      }
      let paragraphs = pointers(own + "/paragraphs")
      if let last = paragraphs.last, let end = self.lines(of: last) {
        let whole = lines.lowerBound..<end.upperBound
        result.append(
          Mutation(
            "accountability: dropped", [.init(range: whole, text: [])], at: [heading] + paragraphs))
        if index + 1 < headings.count {
          let next = String(headings[index + 1].dropLast("/heading".count))
          if let start = self.lines(of: headings[index + 1]),
            let last = pointers(next + "/paragraphs").last, let stop = self.lines(of: last)
          {
            let other = start.lowerBound..<stop.upperBound
            result.append(
              Mutation(
                "accountability: swapped",
                [
                  .init(range: whole, text: Array(bytes[other])),
                  .init(range: other, text: Array(bytes[whole])),
                ],
                at: [heading, headings[index + 1]] + paragraphs))
          }
        }
      }
      for paragraph in paragraphs {
        guard let lines = self.lines(of: paragraph) else { continue }
        result.append(
          Mutation("paragraph: dropped", [.init(range: lines, text: [])], at: [paragraph, heading]))
        result.append(
          Mutation(
            "paragraph: doubled",
            [.init(range: lines, text: Array(bytes[lines]) + [10] + Array(bytes[lines]))],
            at: [paragraph]))
        if let foreign = others.filter({ $0.name != name }).randomElement(using: &random).flatMap({
          other in
          other.pointers(prefix + "/0/paragraphs").randomElement(using: &random).flatMap {
            other.lines(of: $0).map { Array(other.bytes[$0]) }
          }
        }), !saysTheSame(foreign, Array(bytes[lines])) {
          result.append(
            Mutation(
              "paragraph: replaced", [.init(range: lines, text: ended(foreign))], at: [paragraph]))
        }
      }
    }
    return result
  }

  /// A section dropped with its heading or doubled, and the half dropped.
  func sectionMutations(_ half: String) -> [Mutation] {
    var result: [Mutation] = []
    let starts = sectionStarts(half)
    for (index, start) in starts.enumerated() where index + 1 < starts.count {
      let range = start..<starts[index + 1]
      result.append(
        Mutation("section: dropped", [.init(range: range, text: [])], at: [], isWhole: true))
      result.append(
        Mutation(
          "section: doubled",
          [.init(range: range.upperBound..<range.upperBound, text: Array(bytes[range]))], at: [],
          isWhole: true))
      let heading = lines(of: start..<start + 1)
      result.append(
        Mutation(
          "section heading: dropped", [.init(range: heading, text: [])], at: [], isWhole: true))
      for line in listHeadings(in: heading.upperBound..<range.upperBound) {
        result.append(
          Mutation("list heading: dropped", [.init(range: line, text: [])], at: [], isWhole: true))
      }
    }
    if let title = spans["/halves/\(half)/title"] {
      let start = lines(of: title.start..<title.end).lowerBound
      let other =
        spans["/halves/\(half == "en" ? "fr" : "en")/title"].map {
          lines(of: $0.start..<$0.end).lowerBound
        } ?? 0
      let range = start..<(other > start ? other : bytes.count)
      result.append(
        Mutation("half: dropped", [.init(range: range, text: [])], at: [], isWhole: true))
    }
    return result
  }

  /// The lines of a section that are in capitals, as `ESSENTIAL` and `ACQUIS SOUHAITABLES` are.
  private func listHeadings(in section: Range<Int>) -> [Range<Int>] {
    bytes[section].split(separator: 10).filter { line in
      line.count { $0 &- 0x41 < 26 } > 7 && !line.contains { $0 &- 0x61 < 26 }
    }.map { lines(of: $0.startIndex..<$0.endIndex) }
  }

  /// The offsets of the lines that begin with a section's number.
  private func sectionStarts(_ half: String) -> [Int] {
    guard let title = spans["/halves/\(half)/title"] else { return [] }
    let other = spans["/halves/\(half == "en" ? "fr" : "en")/title"]?.start ?? bytes.count
    let end = other > title.start ? other : bytes.count
    var result: [Int] = []
    var at = title.start
    while at < end {
      if at == 0 || bytes[at - 1] == 10, at + 3 < end, (0x31...0x38).contains(bytes[at]),
        bytes[at + 1] == 0x2E,
        bytes[at + 2] == 0x20 || bytes[at + 2] &- 0x41 < 26
      {
        result.append(at)
      }
      at += 1
    }
    if let last = result.last {
      // The last section ends before the other half's title, or with the file.
      let stop = end == bytes.count ? end : lines(of: end..<end + 1).lowerBound
      if stop > last { result.append(stop) }
    }
    return result
  }
}
