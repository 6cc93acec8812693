import VacancyCore

extension NoticeSchema {
  static let fields = [
    SchemaObject(
      "Location", "Where a post is; a notice may name several places.",
      [
        printed,
        .init("places", .list(.definition("Place")), "The places, in the order of the text."),
      ]),
    SchemaObject(
      "Place", "A place in a country.",
      [
        .init(
          "country", .orNull(.definition("country")),
          "The country; null where none is recognised."),
        .init("name", .orNull(.text), "The place as printed; null where there is a country only."),
      ]),
    SchemaObject(
      "Body", "The NATO body that a post belongs to.",
      [printed, .init("code", .orNull(.text), "Its English acronym, such as NATO IS.")]),
    SchemaObject(
      "Schedule", "Full or part time.",
      [printed, .init("kind", .orNull(.words(of: Schedule.Kind.self)), "Which of the two.")]),
    SchemaObject(
      "Deadline", "The last day, and perhaps the hour, on which one may apply.",
      [
        printed,
        .init("date", .orNull(.definition("date")), "The day."),
        .init("time", .orNull(.definition("time")), "The time of day; null where it is unsaid."),
      ]),
    SchemaObject(
      "Salary", "The pay: of the lower grade where the grade is a twin grade.",
      [
        printed,
        .init("amount", .orNull(.amount), "The amount, with the decimal digits of the notice."),
        .init("currency", .orNull(.definition("currency")), "The currency."),
        .init("period", .orNull(.words(of: Salary.Period.self)), "What the amount is paid for."),
      ]),
    SchemaObject(
      "Grade", "The grade of a post.",
      [
        printed,
        .init("lowest", .orNull(.definition("gradeName")), "The grade, or the lower of two."),
        .init("highest", .orNull(.definition("gradeName")), "The grade, or the higher of two."),
        .init("twin", .boolean, "Whether the post may rise from the lowest to the highest."),
        .init("former", .list(.text), "The names of before 2019 that are printed, such as A.2."),
      ]),
    SchemaObject(
      "Clearance", "The security clearance asked for.",
      [
        printed,
        .init(
          "level", .orNull(.words(of: Clearance.Level.self)),
          "The level: unclassified, restricted, confidential, secret or cosmic top secret."),
      ]),
    SchemaObject(
      "OtherField", "A header line with a label that is not known.",
      [.init("label", .text, "The label as printed."), printed]),
    SchemaObject(
      "ListedPost", "One of the posts that a notice for several posts lists.",
      [
        .init("title", .text, "The title as printed."),
        .init("grade", .orNull(.text), "The grade as printed, such as G17."),
        .init("number", .orNull(.text), "The post number, such as OCIO0013."),
        .init("pendingBudget", .boolean, "Whether this post waits for its budget."),
      ]),
  ]

  /// What every typed value keeps beside it.
  static let printed = SchemaObject.Property("text", .text, "The words of the notice.")
}
