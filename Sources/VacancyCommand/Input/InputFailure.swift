import VacancyCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why an input left no record.
enum InputFailure: Error, Equatable {
  /// The system refused it, with the code of an error.
  case system(Int32)
  case tooLarge(limit: Int)
  case text(TextFailure)
  case conversion(ConversionFailure)
  case notANotice(isEmpty: Bool)
  /// It is no regular file, and was found in a folder, where only files are read: it is skipped.
  case notAFile

  /// The finding to report; `nil` if the input is skipped.
  ///
  /// - Parameter origin: The message about a file that is no notice says how to exclude it, if it was
  ///   found in a folder; a file that was named cannot be excluded.
  func finding(about path: Path, _ origin: Input.Origin = .named) -> InputFinding? {
    let isExcludable = origin == .folder
    return switch self {
    case .system(let code):
      InputFinding(
        path, .unreadableFile,
        code == ENOENT && path.looksLikePattern ? .noMatch : systemFailure(code))
    case .tooLarge(let limit): InputFinding(path, .fileTooLarge, .tooLarge(limit))
    case .text(let failure) where failure.rule == .undecodableText:
      InputFinding(path, failure.rule, failure.message.offeringEncoding)
    case .text(let failure):
      InputFinding(path, failure.rule, failure.message.offeringExclusion(isExcludable))
    case .conversion(let failure):
      InputFinding(
        path, failure.rule,
        failure.message.offeringExclusion(isExcludable && failure.isAboutFile))
    case .notANotice(let isEmpty):
      InputFinding(path, .notANotice, .notANotice(isEmpty).offeringExclusion(isExcludable))
    case .notAFile: nil
    }
  }
}

extension Path {
  /// Whether it has the characters of a pattern that a shell replaces by the names that match.
  fileprivate var looksLikePattern: Bool { bytes.contains { "*?[".utf8.contains($0) } }
}

extension Message {
  fileprivate func offeringExclusion(_ isExcludable: Bool) -> Self {
    guard isExcludable else { return self }
    return Self(
      english: english + "; '--exclude' excludes it",
      french: "\(french) ; « --exclude » l'exclut")
  }

  fileprivate var offeringEncoding: Self {
    Self(
      english: english + "; choose another encoding with --encoding",
      french: "\(french) ; choisissez un autre encodage avec --encoding")
  }

  fileprivate static var noMatch: Self {
    Self(
      english: "no such file or folder: no name matches this pattern; "
        + "name the folder to search it, with --include for other files",
      french: "fichier ou dossier introuvable : aucun nom ne correspond à ce motif ; "
        + "nommez le dossier pour le parcourir, avec --include pour d'autres fichiers")
  }

  fileprivate static func tooLarge(_ limit: Int) -> Self {
    Self(
      english: "larger than \(limit) bytes (see --max-file-size)",
      french: "plus de \(limit) octets (voir --max-file-size)")
  }

  fileprivate static func notANotice(_ isEmpty: Bool) -> Self {
    isEmpty
      ? Self(english: "the file is empty", french: "le fichier est vide")
      : Self(
        english: "no vacancy notice found, in English or in French",
        french: "aucun avis de vacance trouvé, ni en anglais ni en français")
  }
}

func systemFailure(_ code: Int32) -> Message {
  let (english, french): (String, FrenchSentence) =
    switch code {
    case ENOENT: ("no such file or folder", "fichier ou dossier introuvable")
    case EACCES, EPERM: ("permission denied", "permission refusée")
    case EEXIST: ("the file already exists", "le fichier existe déjà")
    case EISDIR: ("is a folder", "est un dossier")
    case ENOTDIR:
      ("part of the path is not a folder", "une partie du chemin n'est pas un dossier")
    case ELOOP:
      ("too many symbolic links, or a loop", "trop de liens symboliques, ou une boucle")
    case ENAMETOOLONG: ("the path is too long", "le chemin est trop long")
    case ENXIO:
      (
        "a socket or device that cannot be read",
        "un socket ou un périphérique illisible"
      )
    case EIO: ("disk error", "erreur de disque")
    case EMFILE, ENFILE: ("too many open files", "trop de fichiers ouverts")
    case ENOSPC: ("the disk is full", "le disque est plein")
    case EDQUOT: ("disk quota exceeded", "quota de disque dépassé")
    case EFBIG:
      ("file too large for the file system", "fichier trop volumineux pour le système de fichiers")
    case EROFS: ("read-only file system", "système de fichiers en lecture seule")
    case EBADF: ("closed", "descripteur fermé")
    case ENOMEM: ("out of memory", "mémoire épuisée")
    default: ("system error \(code)", "erreur système \(code)")
    }
  return Message(english: english, french: french)
}
