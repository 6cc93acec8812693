/// The words, figures and addresses of some texts of one language, and the values read from them.
///
/// The record and the comparison read quantities, dates and addresses from it, so that both
/// understand a number in the same way.
struct TokenStream {
  let language: Language
  let table: WordTable
  /// The sets that the words of the stream may be in.
  let filter: WordFilter
  /// The texts, one behind the other, with ``padding`` bytes behind each.
  var bytes: [UInt8] = []
  var tokens: [Token] = []
  /// The tokens that may begin a value or belong to a wrong term: figures, addresses, some words.
  var noted: [Int32] = []
  /// The tokens that are acronyms, or parts of them.
  var acronymTokens: [Int32] = []
  var marks: [Mark] = []
  /// Thousandths that are compared elsewhere: the job number and the salary.
  var droppedValues: [Int] = []
  /// Whether one of these stands in the text whose values were read last.
  var hasDropped = false

  init(_ language: Language, table: WordTable, filter: WordFilter = .empty) {
    self.language = language
    self.table = table
    self.filter = filter
  }

  func entry(_ token: Int) -> WordEntry { table.entries[Int(tokens[token].entry)] }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
