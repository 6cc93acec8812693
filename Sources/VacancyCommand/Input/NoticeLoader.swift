import VacancyCore

/// Reads files and parses the notices in them.
struct NoticeLoader: Sendable {
  private let files: FileReader
  /// `nil` if documents are refused.
  private let conversion: DocumentConversion?
  private let recordsSpans: Bool

  /// - Parameter spans: Whether to record the ranges of values, as findings need them.
  init(_ settings: Settings, spans: Bool = true) {
    files = FileReader(
      limit: settings.maximumFileSize, refusesBinary: true, readsDocuments: settings.converts,
      encoding: settings.encoding)
    conversion =
      settings.converts
      ? DocumentConversion(limit: settings.maximumFileSize, seconds: settings.conversionSeconds)
      : nil
    recordsSpans = spans
  }

  func load(_ step: InputWalk.Step) -> LoadedInput {
    switch step {
    case .input(let input):
      LoadedInput(
        [load(input.path, input.origin)] + (input.french.map { [load($0, input.origin)] } ?? []))
    case .failure(let finding): LoadedInput([LoadedFile(finding.path, failure: finding)])
    }
  }

  func load(_ path: Path, _ origin: Input.Origin) -> LoadedFile {
    var assumedEncoding: InputFinding?
    do throws(InputFailure) {
      let text = try text(of: path, origin) { source in
        guard let assumption = source.assumption else { return }
        assumedEncoding = InputFinding(
          path, .assumedEncoding, assumption.message,
          at: source.position(of: assumption.range.start))
      }
      let readings = Readings(of: text, path: path.text, recordingSpans: recordsSpans)
      guard readings.first.has(.english) || readings.first.has(.french) else {
        throw .notANotice(isEmpty: text.bytes.allSatisfy { $0 <= 0x20 })
      }
      return LoadedFile(path, readings, assumedEncoding: assumedEncoding)
    } catch {
      return LoadedFile(
        path, failure: error.finding(about: path, origin), assumedEncoding: assumedEncoding)
    }
  }
}

extension NoticeLoader {
  /// The two files that were named; `nil` where others were named, or folders or a list.
  func twoFiles(_ paths: [Path], _ settings: Settings) -> LoadedInput? {
    guard settings.filesFrom == nil, paths.count == 2,
      !paths.contains(where: { !$0.isStandardStream && $0.kind == .folder })
    else { return nil }
    return LoadedInput(
      paths.map { path in
        path.isStandardStream
          ? load(settings.stdinFilename ?? path, .standardInput) : load(path, .named)
      })
  }

  /// The text of a file, converted if it is a document.
  ///
  /// - Parameter noteEncoding: Is given the text of the file itself, if it is a text.
  private func text(
    of path: Path, _ origin: Input.Origin, noteEncoding: (SourceText) -> Void
  ) throws(InputFailure) -> SourceText {
    let isStream = origin == .standardInput || origin == .waiting
    let named = origin == .standardInput ? nil : DocumentFormat(extensionOf: path)
    guard let conversion, isStream || named != nil || path.isNamedDoc else {
      let text = try files.text(of: path, origin)
      noteEncoding(text)
      return text
    }
    var reader = files
    reader.refusesBinary = isStream
    let bytes = try reader.bytes(of: path, origin)
    guard let format = named ?? DocumentFormat(signatureOf: bytes) else {
      let text = try files.text(of: bytes)
      noteEncoding(text)
      return text
    }
    var document = bytes
    if format == .html {
      let page = try files.text(of: bytes)
      noteEncoding(page)
      document = page.bytes
    }
    do throws(ConversionFailure) {
      return try conversion.text(of: document, format)
    } catch {
      throw .conversion(error)
    }
  }
}

/// A file of an input: its notices, or why it has none.
///
/// It is a class because readings are large: copying one takes longer than an allocation.
final class LoadedFile: Sendable {
  let path: Path
  /// The notices, nearly always one; `nil` if the file has none.
  let readings: Readings?
  /// Why there is no notice; `nil` also for a file that is skipped.
  let failure: InputFinding?
  /// That the text is not UTF-8, and how it was decoded.
  let assumedEncoding: InputFinding?

  init(
    _ path: Path, _ readings: Readings? = nil, failure: InputFinding? = nil,
    assumedEncoding: InputFinding? = nil
  ) {
    (self.path, self.readings) = (path, readings)
    (self.failure, self.assumedEncoding) = (failure, assumedEncoding)
  }

  /// The language of the only half of the only notice; `nil` if there are more or none.
  var onlyHalf: Language? {
    guard let readings, readings.count == 1 else { return nil }
    let languages = Language.allCases.filter(readings.first.has)
    return languages.count == 1 ? languages.first : nil
  }
}

/// The files of one input: one, or two that may hold one half each.
struct LoadedInput {
  let files: [LoadedFile]

  init(_ files: [LoadedFile]) {
    self.files = files
  }

  /// The two files with one half each, so that they are one notice.
  var halves: Bilingual<LoadedFile>? {
    guard files.count == 2, let first = files[0].onlyHalf, let second = files[1].onlyHalf,
      first != second
    else { return nil }
    return first == .english
      ? Bilingual(english: files[0], french: files[1])
      : Bilingual(english: files[1], french: files[0])
  }

  /// Whether the files are one notice, or were meant to be: one of them has one half or cannot be read.
  var isOneNotice: Bool { files.contains { $0.onlyHalf != nil || $0.readings == nil } }

  /// Calls a closure with each notice: its reading, that of the French half if it lies in a file of its
  /// own, and the file, of two that of the English half.
  ///
  /// - Parameter onlyFirst: Whether to skip the further notices of a file.
  func forEachNotice(
    onlyFirst: Bool, _ body: (_ reading: Reading, _ french: Reading?, _ file: LoadedFile) -> Void
  ) {
    if let halves, let english = halves.english.readings, let french = halves.french.readings {
      body(english.first, french.first, halves.english)
      return
    }
    for file in files {
      guard let readings = file.readings else { continue }
      if onlyFirst || readings.count == 1 {
        body(readings.first, nil, file)
      } else {
        for reading in readings { body(reading, nil, file) }
      }
    }
  }
}

extension Reading {
  /// Whether it has the half in a language.
  func has(_ language: Language) -> Bool {
    // A half is large: it is not copied to ask whether it is there.
    switch language {
    case .english: notice.halves.english != nil
    case .french: notice.halves.french != nil
    }
  }
}
