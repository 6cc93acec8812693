/// Where the halves of a notice stand, found by their labels and not by their place.
struct Outline {
  /// The lines before the first title.
  var letterhead: Range<Int>
  /// In the order of the text; one for a language at most.
  var halves: [HalfOutline]
}

/// Where the parts of a half stand, in lines.
struct HalfOutline {
  var language: Language
  /// The lines of the title; empty where there is none.
  var title: Range<Int>
  /// The header lines, from the first label on, up to the first section or to `Description`.
  var header: Range<Int>
  /// The line after the half's last one.
  var end: Int
  /// A line above the title that makes the post subject to budget approval.
  var remark: Int?
  /// Where the body begins on the last line of the header, if its heading was run together with that.
  var bodyOffset: Int?
}

extension HalfOutline {
  var firstLine: Int { remark ?? (title.isEmpty ? header.lowerBound : title.lowerBound) }
}
