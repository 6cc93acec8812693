import VacancyCore

/// The formats of outputs for which none was asked: the extension of the file decides.
extension Settings {
  /// Chooses the formats, and notes a file whose extension names another one or none.
  ///
  /// - Parameter isFormatGiven: Whether `--format` was given.
  mutating func chooseFormats(for command: CommandName?, isFormatGiven: Bool) {
    switch command {
    case .parse:
      format = chosen(for: output, isFormatGiven ? format : nil, of: .parse) ?? format
    case .diff:
      diffFormat = chosen(for: output, isFormatGiven ? diffFormat : nil, of: .diff) ?? diffFormat
    case .validate:
      for (index, output) in validation.outputs.enumerated() {
        validation.outputs[index].format = chosen(for: output.path, output.format, of: .validate)
      }
    case .rules, .explain, .config, .schema, .completions, .help, nil: break
    }
  }

  /// The format that was given, or that the extension chooses; `nil` leaves it to the command.
  private mutating func chosen<Format: CaseIterable & RawRepresentable<String>>(
    for path: Path?, _ given: Format?, of command: CommandName
  ) -> Format? {
    guard let path, let name = path.fileExtension, !OutputTarget.isStream(path) else {
      return given
    }
    let known = FileExtension.formats(of: name)
    let formats = Format.allCases.map(\.rawValue)
    if let given {
      if !known.isEmpty, !known.contains(given.rawValue) {
        extensionMistake = extensionMistake ?? .otherExtension(path.text, given.rawValue)
      }
      return given
    }
    if let chosen = FileExtension.chosen(by: known, among: formats) {
      return Format(rawValue: chosen)
    }
    extensionMistake =
      extensionMistake
      ?? .unknownExtension(
        path.text, command, choices: FileExtension.names(among: formats),
        isOfOtherFormat: !known.isEmpty)
    return nil
  }
}

extension Message {
  fileprivate static func otherExtension(_ path: String, _ format: String) -> Self {
    Self(
      english: "'--format \(format)' does not go with the extension of '\(path)'",
      french: "« --format \(format) » ne va pas avec l'extension de « \(path) »")
  }

  /// - Parameter isOfOtherFormat: Whether another command has a format for it, so that no format goes
  ///   with it here.
  fileprivate static func unknownExtension(
    _ path: String, _ command: CommandName, choices: [String], isOfOtherFormat: Bool
  ) -> Self {
    let list = choices.joined(separator: ", ")
    return Self(
      english: "'\(command.rawValue)' has no format for the extension of '\(path)': use \(list)"
        + (isOfOtherFormat ? "" : ", or add '--format'"),
      french: "« \(command.rawValue) » n'a pas de format pour l'extension de « \(path) » : "
        + "utilisez \(list)" + (isOfOtherFormat ? "" : ", ou ajoutez « --format »"))
  }
}
