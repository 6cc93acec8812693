/// The words around dates, folded, English and French.
enum DatePhrases {
  /// A date directly behind one of these is the last day of something.
  static let lastDay: [StaticString] = ["until ", "jusqu'au ", "jusqu'a "]

  /// The days of the week, Monday first: a row has the whole words for one day.
  static let weekdays: [[StaticString]] = [
    ["monday", "lundi"], ["tuesday", "mardi"], ["wednesday", "mercredi"], ["thursday", "jeudi"],
    ["friday", "vendredi"], ["saturday", "samedi"], ["sunday", "dimanche"],
  ]
}
