import VacancyCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why an input left no record.
enum InputFailure: Error, Equatable {
  /// The system refused it, for the reason that the number stands for.
  case system(Int32)
  case tooLarge(limit: Int)
  case text(TextFailure)
  case notANotice(isEmpty: Bool)
  /// It turned out to be no file, in a folder where only files count; it is passed over.
  case notAFile

  /// The finding to report; `nil` where the input is passed over.
  ///
  /// - Parameter origin: What was found in a folder and is no notice can be excluded; what was named
  ///   cannot.
  func finding(about path: Path, _ origin: Input.Origin = .named) -> Finding? {
    let finding = finding(about: path)
    guard origin == .folder, let finding, [.notANotice, .notText].contains(finding.rule) else {
      return finding
    }
    return Finding(path, finding.rule, finding.message.offeringExclusion)
  }

  private func finding(about path: Path) -> Finding? {
    switch self {
    case .system(ENOENT) where path.looksLikePattern:
      Finding(path, .unreadableFile, .noMatch)
    case .system(let code):
      Finding(path, .unreadableFile, systemFailure(code))
    case .tooLarge(let limit):
      Finding(path, .fileTooLarge, .tooLarge(limit: limit))
    case .text(let failure):
      Finding(
        path, failure.rule,
        failure.rule == .undecodableText ? failure.message.offeringEncoding : failure.message)
    case .notANotice(let isEmpty):
      Finding(path, .notANotice, isEmpty ? .empty : .notANotice)
    case .notAFile: nil
    }
  }
}

extension Path {
  /// Whether it has the marks of a pattern that a shell replaces by what matches.
  fileprivate var looksLikePattern: Bool { bytes.contains { "*?[".utf8.contains($0) } }
}

extension Message {
  /// The message, with the way to leave such a file out.
  fileprivate var offeringExclusion: Self {
    Self(
      english: english + "; '--exclude' leaves it out",
      french: "\(french) ; « --exclude » l'écarte")
  }

  /// The message, with the way to name the encoding.
  fileprivate var offeringEncoding: Self {
    Self(
      english: english + "; '--encoding' names another encoding",
      french: "\(french) ; « --encoding » nomme un autre codage")
  }

  fileprivate static var noMatch: Self {
    Self(
      english: "no such file or folder: the shell found nothing that matches; "
        + "a folder is searched when it is named itself",
      french: "fichier ou dossier introuvable : l'interpréteur n'a rien trouvé qui corresponde ; "
        + "un dossier est parcouru si on le nomme lui-même")
  }

  fileprivate static func tooLarge(limit: Int) -> Self {
    Self(
      english: "larger than \(limit) bytes; '--max-file-size' sets another limit",
      french: "plus de \(limit) octets ; « --max-file-size » fixe une autre limite")
  }

  fileprivate static var empty: Self {
    Self(english: "this is empty", french: "il n'y a rien ici")
  }

  fileprivate static var notANotice: Self {
    Self(
      english: "no vacancy notice is found here, neither in English nor in French",
      french: "aucun avis de vacance ne se trouve ici, ni en anglais ni en français")
  }
}
