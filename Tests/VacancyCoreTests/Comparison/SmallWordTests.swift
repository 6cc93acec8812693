import Testing

@testable import VacancyCore

/// Small words that limit or join what is said, which a translation must keep.
@Suite struct SmallWordTests {
  /// An English sentence, a French one, and whether they say the same.
  struct Row: Sendable {
    var english: String
    var french: String
    var isRight: Bool
  }

  @Test(arguments: [
    Row(
      english: "The shuttle carries only staff on duty.",
      french: "La navette transporte les agents en service.", isRight: false),
    Row(
      english: "The shuttle carries only staff on duty.",
      french: "La navette ne transporte que les agents en service.", isRight: true),
    Row(
      english: "The shuttle carries staff on duty.",
      french: "La navette transporte uniquement les agents en service.", isRight: false),
    Row(
      english: "The contract may be renewed for one year.",
      french: "Le contrat sera renouvelé pour un an.", isRight: false),
    Row(
      english: "The contract may be renewed for one year.",
      french: "Le contrat est susceptible d'être renouvelé pour un an.", isRight: true),
    Row(
      english: "The office is open on Fridays unless a ceremony takes place.",
      french: "Le bureau est ouvert le vendredi lorsqu'une cérémonie a lieu.", isRight: false),
    Row(
      english: "The office is open on Fridays unless a ceremony takes place.",
      french: "Le bureau est ouvert le vendredi, sauf si une cérémonie a lieu.", isRight: true),
    Row(
      english: "The Unit deals with administration or logistics.",
      french: "L'Unité s'occupe d'administration et de logistique.", isRight: false),
    Row(
      english: "The Unit deals with administration or logistics.",
      french: "L'Unité s'occupe d'administration ou de logistique.", isRight: true),
    Row(
      english: "No visitor may enter the archive or the store.",
      french: "Aucun visiteur ne peut entrer dans les archives et la réserve.", isRight: true),
    Row(
      english: "The director reports to the Council and informs the Committee.",
      french: "La directrice ou le directeur relève du Conseil et informe le Comité.", isRight: true
    ),
    Row(
      english: "Incomplete applications will not be accepted.",
      french: "Les candidatures incomplètes seront acceptées.", isRight: false),
    Row(
      english: "Apply Article 5(b) of the regulations.",
      french: "Applique l'article 5(c) du règlement.", isRight: false),
    Row(
      english: "Update the schedule in Excel.", french: "Actualise le calendrier dans Visio.",
      isRight: false),
  ])
  func `small words are in both halves`(row: Row) throws {
    let notice = """
      Clerk (260001)

      Primary Location: Belgium-Brussels
      Grade NATO Grade G5
      Description

      1. SUMMARY

      The Section files the letters of the Division.

      \(row.english)

      Commis (260001)

      Emplacement principal : Belgique-Bruxelles
      Grade NATO Grade G5
      Description

      1. RÉSUMÉ

      La Section classe le courrier de la Division.

      \(row.french)
      """
    let found = Comparison(of: Reading(of: SourceText(notice))).differences
      .filter { $0.severity > .note }
    #expect(found.isEmpty == row.isRight, "\(found.map(\.message.english))")
  }
}
