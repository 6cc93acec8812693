extension ComparedNotice {
  /// What came of an input that could be read; of another one, why it could not.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Both halves were compared.
    case compared
    /// There is nothing to compare one half with.
    case missingHalf = "missing-half"
  }

  /// What came of the notice.
  public var status: Status { isComparable ? .compared : .missingHalf }
}
