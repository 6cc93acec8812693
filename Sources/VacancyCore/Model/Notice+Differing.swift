extension Notice {
  /// The keys of the header fields that both halves have and disagree on, in the order of the record;
  /// what is only worth a note is not among these.
  package var differingFields: [String] {
    guard let english = halves.english, let french = halves.french else { return [] }
    return HeaderField.allCases.filter {
      $0.row.disagreement(english, french) ?? .note > .note
    }.map(\.key)
  }
}
