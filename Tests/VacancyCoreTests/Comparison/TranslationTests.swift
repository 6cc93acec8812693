import Foundation
import Testing

@testable import VacancyCore

/// Translations by people who had not read the rules: right ones, and ones with one slip each.
///
/// A line of `Fixtures/translations` has the place of the pair (`e` an essential item, `d` a desirable
/// one, `a` a duty, `s` the summary, `i` the interrelationships, `x` the additional information), the
/// English text, the French one, and what is delicate about it, with tabs between them.
@Suite(.slow) struct TranslationTests {
  @Test func `of a hundred right translations one at the most is reported`() throws {
    let pairs = try TranslationPair.all(in: "right.tsv")
    let reported = pairs.filter(\.isReported)
    #expect(pairs.count > 1300)
    #expect(
      reported.count * 100 <= pairs.count, "\(reported.map { "\($0.english) / \($0.french)" })")
  }

  /// The second file has what takes the most knowledge of the language: small words that limit what is
  /// said, opposites, names, and things that were left out of lists.
  @Test(arguments: [("slips.tsv", 400, 78), ("slips-of-small-words.tsv", 250, 60)])
  func `of a hundred slips most are reported`(file: String, count: Int, percent: Int) throws {
    let pairs = try TranslationPair.all(in: file)
    let missed = Dictionary(grouping: pairs.filter { !$0.isReported }, by: \.kind)
    #expect(pairs.count > count)
    #expect(
      missed.values.reduce(0) { $0 + $1.count } * 100 <= pairs.count * (100 - percent),
      "\(missed.mapValues(\.count))")
  }
}

/// A text and its translation, in a notice that has nothing else of its kind.
private struct TranslationPair {
  let place: Character
  let english: String
  let french: String
  let kind: String

  static func all(in file: String) throws -> [Self] {
    let url = Fixtures.folder.appending(path: "translations/\(file)")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 4, let place = fields[0].first else { return nil }
      return Self(place: place, english: fields[1], french: fields[2], kind: fields[3])
    }
  }

  /// Whether the comparison has more than a note.
  var isReported: Bool {
    Comparison(of: Reading(of: SourceText(notice))).differences.contains { $0.severity > .note }
  }

  private func text(_ place: Character, _ text: String, _ end: String) -> String {
    guard place == self.place else { return "" }
    return "ed".contains(place) ? "\n- \(text)\(end)" : "\n\n\(text)"
  }

  private var notice: String {
    """
    Clerk (260001)

    Primary Location: Belgium-Brussels
    NATO Body: NATO International Staff (NATO IS)
    Schedule: Full-time
    Application Deadline: 20-Mar-2026
    Salary (Pay Basis): 4,912.36Euro (EUR) Monthly
    Grade NATO Grade G5
    Clearance Level NS
    Description

    1. SUMMARY

    The Section files the letters of the Division.\(text("s", english, ""))

    2. QUALIFICATIONS AND EXPERIENCE

    ESSENTIAL

    The incumbent must:

    - have completed higher secondary education;\(text("e", english, ";"))
    - possess the following minimum levels of NATO's official languages: V ("Advanced") in one; I ("Beginner") in the other.

    DESIRABLE

    The following would be considered an advantage:

    - knowledge of the archives of the Organization.\(text("d", english, ";"))

    3. MAIN ACCOUNTABILITIES

    Information Management

    Files the letters of the day and finds them again when they are asked for.\(text("a", english, ""))

    4. INTERRELATIONSHIPS

    The incumbent reports to the Head of the Section.\(text("i", english, ""))

    8. ADDITIONAL INFORMATION

    The International Staff is a non-smoking environment.\(text("x", english, ""))

    Commis (260001)

    Emplacement principal : Belgique-Bruxelles
    Organisation : OTAN SI
    Horaire : Temps plein
    Date de retrait : 20-mars-2026
    Salaire (Base de paie) : 4 912,36Euro (EUR) Mensuelle
    Grade NATO Grade G5
    Niveau de l'habilitation de sécurité NS
    Description

    1. RÉSUMÉ

    La Section classe le courrier de la Division.\(text("s", french, ""))

    2. QUALIFICATIONS ET EXPÉRIENCE

    ACQUIS ESSENTIELS

    La/Le titulaire du poste doit :

    - avoir achevé des études secondaires supérieures ;\(text("e", french, " ;"))
    - avoir au minimum le niveau de compétence V (« avancé ») dans l'une des deux langues officielles de l'OTAN, et le niveau I (« débutant ») dans l'autre.

    ACQUIS SOUHAITABLES

    Serait considéré comme un atout :

    - la connaissance des archives de l'Organisation.\(text("d", french, " ;"))

    3. RESPONSABILITÉS PRINCIPALES

    Gestion de l'information

    Classe le courrier du jour et le retrouve lorsqu'il est demandé.\(text("a", french, ""))

    4. STRUCTURE ET LIAISONS

    La/Le titulaire du poste relève de la/du chef de la Section.\(text("i", french, ""))

    8. INFORMATIONS COMPLÉMENTAIRES

    Le Secrétariat international est un environnement sans tabac.\(text("x", french, ""))
    """
  }
}
