extension RecordPath {
  /// The members of the record that findings and places are about, under their names in the JSON; the
  /// fields of a header and the facts of a contract aside.
  package enum Member: String, CaseIterable {
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

    private static let members = Member.allCases

    /// The number of a member: the byte that it is kept as, which is its place among all cases.
    static func of(_ member: Member) -> UInt8 { unsafeBitCast(member, to: UInt8.self) }

    /// The member with a number; `nil` for the number of a fact or a field.
    static func member(_ code: UInt8) -> Member? {
      Int(code) < members.count ? members[Int(code)] : nil
    }

    /// By their names; a listed post has some of the fields under the same names.
    static let named: [String: UInt8] = {
      var codes: [String: UInt8] = [:]
      for member in members { codes[member.rawValue] = of(member) }
      for item in ContractFact.allCases { codes[item.key] = fact + item.rawValue }
      for item in HeaderField.allCases { codes[item.key] = field + item.number }
      return codes
    }()

    /// The key of a member in the JSON.
    static func name(_ code: UInt8) -> String {
      if let member = member(code) { return member.rawValue }
      return code < field
        ? ContractFact(rawValue: code &- fact)?.key ?? ""
        : HeaderField(number: code - field)?.key ?? ""
    }
  }
}
