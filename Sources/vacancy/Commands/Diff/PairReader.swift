import VacancyCore

/// Makes one comparison of two files that hold a half each, in either order.
struct PairReader {
  let paths: [Path]
  let settings: Settings

  /// - Throws: Where the two files are no two halves of a notice.
  func read(
    _ output: DiffOutput, _ style: FindingStyle
  ) throws(UsageError) -> (result: Batch.Result, bytes: [UInt8]) {
    var result = Batch.Result(end: 0)
    var bytes: [UInt8] = []
    let loader = NoticeLoader(settings, spans: true)
    var failures: [Finding] = []
    let names = paths.map { $0.isStandardStream ? settings.stdinFilename ?? $0 : $0 }
    let files = zip(paths, names).compactMap { path, name in
      loader.load(name, path.isStandardStream ? .standardInput : .named) { finding in
        result.say(finding, style)
        if finding.severity == .error { failures.append(finding) }
      }
    }
    if files.count == 2 {
      try check(files[0], files[1])
      let (first, second) = (files[0].first, files[1].first)
      output.add(
        ComparedNotice(first, second), names[first.has(.english) ? 0 : 1], to: &result, &bytes)
    } else if let failure = failures.first {
      output.add(failure, to: &result, &bytes)
    }
    return (result, bytes)
  }

  private func check(_ first: Readings, _ second: Readings) throws(UsageError) {
    for (file, path) in zip([first, second], paths) {
      if file.count > 1 { throw mistake(.holdsSeveral(path.text)) }
      if file.first.has(.english), file.first.has(.french) {
        throw mistake(.holdsBothHalves(path.text))
      }
    }
    for language in Language.allCases where first.first.has(language) && second.first.has(language)
    {
      throw mistake(.holdTheSameHalf(language))
    }
  }

  private func mistake(_ message: Message) -> UsageError {
    UsageError(message: message, language: settings.language, command: .diff)
  }
}

extension Message {
  fileprivate static func holdsSeveral(_ path: String) -> Self {
    Self(
      english: "two files are compared where each holds one half, but '\(path)' holds several "
        + "notices; give one file, a folder or a list (--files-from)",
      french: "deux fichiers sont comparés si chacun contient une moitié, mais « \(path) » "
        + "contient plusieurs avis ; donnez un fichier, un dossier ou une liste (--files-from)")
  }

  fileprivate static func holdsBothHalves(_ path: String) -> Self {
    Self(
      english: "two files are compared where each holds one half, but '\(path)' holds both; "
        + "give one notice, a folder or a list (--files-from)",
      french: "deux fichiers sont comparés si chacun contient une moitié, mais « \(path) » "
        + "contient les deux ; donnez un avis, un dossier ou une liste (--files-from)")
  }

  fileprivate static func holdTheSameHalf(_ language: Language) -> Self {
    language == .english
      ? Self(
        english: "both files hold the English half: there is nothing to compare it with",
        french: "les deux fichiers contiennent la moitié anglaise : il n'y a rien à comparer")
      : Self(
        english: "both files hold the French half: there is nothing to compare it with",
        french: "les deux fichiers contiennent la moitié française : il n'y a rien à comparer")
  }
}
