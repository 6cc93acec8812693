import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

/// A fact of a part of the contract section.
struct PartFact: Sendable, CustomTestStringConvertible {
  var part: ContractPart
  var fact: ContractFact

  static let all = ContractPart.allCases.flatMap { part in
    Contract.empty.facts(of: part).map { PartFact(part: part, fact: $0.fact) }
  }

  /// The fact as the record writes it.
  func value(in contract: Contract) -> String? {
    contract.facts(of: part).first { $0.fact == fact }?.value
  }

  var testDescription: String { "\(part.rawValue)/\(fact.key)" }
}

/// Every property of a part of the contract reaches whatever shows, writes or compares a record.
@Suite struct FactCompletenessTests {
  private let contract = Half.full(.french).contract

  @Test func `every property of the contract is a part of it, and every other of a part a fact`() {
    #expect(keys(of: contract) == ContractPart.allCases.map(\.rawValue))
    let texts = ["text", "paragraphs"]
    func facts(_ value: Any?) -> [String] {
      value.map(keys)?.filter { !texts.contains($0) } ?? []
    }
    let values: [(ContractPart, Any?)] = [
      (.offer, contract.offer), (.clause, contract.clause), (.secondment, contract.secondment),
      (.servingStaff, contract.servingStaff),
    ]
    for (part, value) in values {
      #expect(value != nil)
      #expect(facts(value) == contract.facts(of: part).map(\.fact.key), "\(part)")
    }
    #expect(facts(contract.notes.first) == ["kind"])
  }

  @Test(arguments: PartFact.all)
  func `the full sample of the tests has every fact`(place: PartFact) {
    let value = place.value(in: contract)
    #expect(value != nil && value != "false")
  }

  @Test(arguments: PartFact.all)
  func `a fact is in the json and in the schema`(place: PartFact) throws {
    var bytes: [UInt8] = []
    JSONWriter.append(to: &bytes, indented: false) { contract.write(to: &$0) }
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let written = try #require(
      (object?[place.part.rawValue] as? [String: Any])?[place.fact.key])
    let value = try #require(place.value(in: contract))
    #expect("\(written)" == (value == "true" ? "1" : value))
    let name = try #require(
      [ContractPart.offer: "Offer", .clause: "Clause", .secondment: "Secondment"][place.part])
    let schema = try #require(NoticeSchema.definitions.first { $0.title == name })
    let property = try #require(schema.properties.first { $0.name == place.fact.key })
    #expect(property.description.count > 5)
  }

  @Test(arguments: PartFact.all)
  func `a fact that differs is a difference at the fact, with its name`(place: PartFact) throws {
    let changed = try HalfObject(.full(.french))
      .changing(place.fact.key, of: place.part.rawValue)
    let found = Comparison.differences(causedBy: changed)
    let difference = try #require(found.first { $0.rule == "contract-mismatch" })
    let path: RecordPath = "/halves/fr/contract/\(place.part.rawValue)/\(place.fact.key)"
    #expect(difference.french?.path == path)
    #expect(difference.severity == .error)
    let name = path.name(in: changed)
    #expect(name.english == "\(place.part.name.english), \(place.fact.name.english)")
    #expect(name.french == "\(place.part.name.french), \(place.fact.name.french)")
    #expect(difference.message.english.contains(place.part.name.english))
    #expect(difference.message.french.contains(place.part.name.french))
  }

  @Test func `no two facts and no two parts have the same name`() {
    for language in Language.allCases {
      #expect(Set(ContractFact.allCases.map { $0.name[language] }).count == 7)
      #expect(Set(ContractPart.allCases.map { $0.name[language] }).count == 5)
    }
  }

  @Test(arguments: ContractPart.allCases)
  func `a part that one half alone has is a difference, and its texts are shown`(
    part: ContractPart
  ) throws {
    var half = Half.full(.french)
    switch part {
    case .offer: half.contract.offer = nil
    case .clause: half.contract.clause = nil
    case .secondment: half.contract.secondment = nil
    case .servingStaff: half.contract.servingStaff = nil
    case .notes: half.contract.notes = []
    }
    #expect(Comparison.differences(causedBy: half).contains { $0.rule == "contract-mismatch" })
    let path: RecordPath = "/halves/fr/contract/\(part.rawValue)"
    #expect(RecordText.all(of: .full(.french)).contains { path.contains($0.path) })
  }
}
