import VacancyCore

/// The lists of a half whose members are dropped, doubled, swapped and replaced.
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
        let own = [String(pointer.dropLast(list.member.count)), pointer]
        result += dropAndDouble(
          list.name, lines, separator: list.name == "paragraph" ? [10] : [], at: own)
        if index + 1 < pointers.count, let next = self.lines(of: pointers[index + 1]),
          !next.overlaps(lines), bytes[lines] != bytes[next]
        {
          let other = String(pointers[index + 1].dropLast(list.member.count))
          result.append(
            Mutation(
              "\(list.name): swapped",
              [.init(lines, ended(bytes[next])), .init(next, ended(bytes[lines]))],
              at: [own[0], other, pointer]))
        }
        if let foreign = foreign(prefix, list.member, others, &random),
          !hasSameWords(foreign, Array(bytes[lines]))
        {
          result.append(Mutation("\(list.name): replaced", lines, by: ended(foreign[...]), at: own))
        }
      }
    }
    return result + dutyMutations(half, others, &random)
  }

  private func dropAndDouble(
    _ name: String, _ lines: Range<Int>, separator: [UInt8], at pointers: [String]
  ) -> [Mutation] {
    [
      Mutation("\(name): dropped", lines, at: pointers),
      Mutation(
        "\(name): doubled", lines, by: bytes[lines] + separator + bytes[lines], at: pointers),
    ]
  }

  private func ended(_ line: ArraySlice<UInt8>) -> [UInt8] {
    line.last == 10 ? Array(line) : line + [10]
  }

  /// Whether two lines have four of five words in common: notices share their paragraphs and items,
  /// but for a word or two.
  private func hasSameWords(_ line: [UInt8], _ other: [UInt8]) -> Bool {
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

  private func dutyMutations(_ half: String, _ others: [Sample], _ random: inout SeededGenerator)
    -> [Mutation]
  {
    var result: [Mutation] = []
    let prefix = "/halves/\(half)/accountabilities"
    let headings = pointers(prefix, "/heading")
    for (index, heading) in headings.enumerated() {
      guard let lines = lines(of: heading) else { continue }
      let own = String(heading.dropLast("/heading".count))
      let places = [heading, own + "/paragraphs/0"]
      result.append(Mutation("heading: dropped", lines, at: places))
      if let foreign = foreign(prefix, "/heading", others, &random), foreign != Array(bytes[lines])
      {
        result.append(Mutation("heading: replaced", lines, by: ended(foreign[...]), at: places))
      }
      let paragraphs = pointers(own + "/paragraphs")
      if let whole = duty(heading) {
        let pointers = [heading] + paragraphs
        result.append(Mutation("accountability: dropped", whole, at: pointers))
        if index + 1 < headings.count, let other = duty(headings[index + 1]) {
          result.append(
            Mutation(
              "accountability: swapped",
              [.init(whole, Array(bytes[other])), .init(other, Array(bytes[whole]))],
              at: [heading, headings[index + 1]] + paragraphs))
        }
      }
      for paragraph in paragraphs {
        guard let lines = self.lines(of: paragraph) else { continue }
        var changes = dropAndDouble("paragraph", lines, separator: [10], at: [paragraph, heading])
        changes[1].pointers = [paragraph]
        result += changes
        if let foreign = foreign(prefix + "/0/paragraphs", "", others, &random),
          !hasSameWords(foreign, Array(bytes[lines]))
        {
          result.append(
            Mutation("paragraph: replaced", lines, by: ended(foreign[...]), at: [paragraph]))
        }
      }
    }
    return result
  }

  /// The lines of an accountability, from its heading to its last paragraph.
  private func duty(_ heading: String) -> Range<Int>? {
    let own = String(heading.dropLast("/heading".count))
    guard let start = lines(of: heading), let last = pointers(own + "/paragraphs").last,
      let end = lines(of: last)
    else { return nil }
    return start.lowerBound..<end.upperBound
  }

  /// A section dropped with its heading or doubled, and the half dropped.
  func sectionMutations(_ half: String) -> [Mutation] {
    var result: [Mutation] = []
    func drop(_ name: String, _ range: Range<Int>) {
      result.append(Mutation("\(name): dropped", range, isWhole: true))
    }
    let starts = sectionStarts(half)
    for (start, end) in zip(starts, starts.dropFirst()) {
      drop("section", start..<end)
      result.append(
        Mutation("section: doubled", end..<end, by: Array(bytes[start..<end]), isWhole: true))
      let heading = lines(of: start..<start + 1)
      drop("section heading", heading)
      for line in listHeadings(in: heading.upperBound..<end) { drop("list heading", line) }
    }
    if let title = spans["/halves/\(half)/title"] {
      let start = lines(of: title.start..<title.end).lowerBound
      let other = lines(of: "/halves/\(half == "en" ? "fr" : "en")/title")?.lowerBound ?? 0
      drop("half", start..<(other > start ? other : bytes.count))
    }
    return result
  }

  /// The lines of a section that are in capitals, as `ESSENTIAL` and `ACQUIS SOUHAITABLES` are.
  private func listHeadings(in section: Range<Int>) -> [Range<Int>] {
    bytes[section].split(separator: 10).filter { line in
      line.count { $0 &- 0x41 < 26 } > 7 && !line.contains { $0 &- 0x61 < 26 }
    }.map { lines(of: $0.startIndex..<$0.endIndex) }
  }

  /// The offsets of the lines that begin with a section's number, and of the end of the last section.
  private func sectionStarts(_ half: String) -> [Int] {
    guard let title = spans["/halves/\(half)/title"] else { return [] }
    let other = spans["/halves/\(half == "en" ? "fr" : "en")/title"]?.start ?? bytes.count
    let end = other > title.start ? other : bytes.count
    var result = (title.start..<max(title.start, end - 3)).filter { at in
      guard at == 0 || bytes[at - 1] == 10, (0x31...0x38).contains(bytes[at]) else { return false }
      return bytes[at + 1] == 0x2E && (bytes[at + 2] == 0x20 || bytes[at + 2] &- 0x41 < 26)
    }
    if let last = result.last {
      // The last section ends before the other half's title, or with the file.
      let stop = end == bytes.count ? end : lines(of: end..<end + 1).lowerBound
      if stop > last { result.append(stop) }
    }
    return result
  }
}
