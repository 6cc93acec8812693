extension RecordPath {
  /// The members of the record that findings and places are about, under their names in the JSON; the
  /// fields of a header and the facts of a contract aside.
  package enum Member: UInt8, CaseIterable {
    case accountabilities, additional, application, behaviour, clause, competencies, contract,
      desirable, directReports, education, essential, experience, former, heading, indirectReports,
      interrelationships, intro, items, label, languages, letterhead, name, notes, number, offer,
      otherSections, paragraphs, places, positions, preamble, qualifications, remarks, secondment,
      servingStaff, summary, text, unrecognized
    /// A list of the configuration, for findings about its elements.
    case suppressions
  }

  /// The numbers of the members, of the facts of a contract and of the fields of a header.
  enum Code {
    static let fact: UInt8 = 0x60
    static let field: UInt8 = 0x80

    private static let names: [UInt8: String] = {
      var names: [UInt8: String] = [:]
      for member in Member.allCases { names[member.rawValue] = String(describing: member) }
      for item in ContractFact.allCases { names[fact + item.rawValue] = item.key }
      for item in HeaderField.allCases { names[field + item.number] = item.key }
      return names
    }()

    /// By their names; a listed post has some of the fields under the same names.
    static let named = Dictionary(uniqueKeysWithValues: names.map { ($1, $0) })

    /// The key of a member in the JSON.
    static func name(_ code: UInt8) -> String { names[code] ?? "" }
  }
}
