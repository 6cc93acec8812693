import VacancyCore

extension NoticeSchema {
  static let sections = [
    SchemaObject(
      "Qualifications", "Section 2: what a candidate must and should bring.",
      [
        .init("essential", .definition("QualificationList"), "What a candidate must bring."),
        .init("desirable", .definition("QualificationList"), "What would be an advantage."),
        .init(
          "experience", .list(.definition("Experience")),
          "Each number of years that an essential item asks for, in reading order."),
        .init(
          "languages", .orNull(.list(.definition("LanguageRequirement"))),
          "The language levels asked for; null where none are named."),
        .init("education", .orNull(.definition("Education")), "The schooling asked for."),
      ]),
    SchemaObject(
      "QualificationList", "A list with the sentence that leads into it.",
      [
        .init("intro", .orNull(.text), "The sentence that leads into the list."),
        .init("items", .list(.text), "The items, without their marks."),
        .init("remarks", .list(.text), "The paragraphs behind the items."),
      ]),
    SchemaObject(
      "Experience", "A number of years that an essential item asks for.",
      [
        .init("years", .number(from: 0), "The number of years."),
        .init("item", .definition("index"), "The essential item that asks for them."),
      ]),
    SchemaObject(
      "LanguageRequirement", "A level asked for in a language.",
      [
        .init(
          "language", .words(of: LanguageRequirement.Which.self),
          "English, French, or one and the other of the two official languages."),
        .init(
          "level", .form("^(I|II|III|IV|V|VI|[0-9]{4})$"),
          "I to VI at the International Staff, four digits of STANAG 6001 elsewhere."),
        .init("label", .orNull(.text), "The name of the level as printed, such as Advanced."),
      ]),
    SchemaObject(
      "Education", "The schooling that an essential item asks for.",
      [
        .init("level", .words(of: Education.Level.self), "The level of schooling."),
        .init("item", .definition("index"), "The essential item that asks for it."),
      ]),
    SchemaObject(
      "Accountability", "What the incumbent answers for under one heading.",
      [
        .init("heading", .orNull(.text), "The heading; null in forms without headings."),
        .init("paragraphs", .list(.text), "The paragraphs under it."),
      ]),
    SchemaObject(
      "Interrelationships", "Section 4: whom the incumbent answers to and works with.",
      [
        .init("paragraphs", .list(.text), "The paragraphs, the reports aside."),
        .init("directReports", .orNull(.definition("Reports")), "The direct reports."),
        .init("indirectReports", .orNull(.definition("Reports")), "The indirect reports."),
      ]),
    SchemaObject(
      "Reports", "A number of reports.",
      [printed, .init("count", .orNull(.integer(from: 0)), "The number; N/A is 0.")]),
    SchemaObject(
      "Competencies", "Section 5: the competencies, each with the behaviour that shows it.",
      [
        .init("intro", .orNull(.text), "The sentence that leads into the list."),
        .init("items", .list(.definition("Competency")), "The competencies."),
      ]),
    SchemaObject(
      "Competency", "A competency.",
      [
        .init("name", .text, "Its name as printed, such as Teamwork."),
        .init(
          "behaviour", .orNull(.text),
          "The behaviour that shows it, without its final full stop or semicolon."),
      ]),
  ]
}
