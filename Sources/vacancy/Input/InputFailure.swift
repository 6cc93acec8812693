import VacancyCore

#if canImport(Glibc)
  import Glibc
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
      english: english + "; '--exclude' leaves it out",
      french: "\(french) ; « --exclude » l'écarte")
  }

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

  fileprivate static func tooLarge(_ limit: Int) -> Self {
    Self(
      english: "larger than \(limit) bytes; '--max-file-size' sets another limit",
      french: "plus de \(limit) octets ; « --max-file-size » fixe une autre limite")
  }

  fileprivate static func notANotice(_ isEmpty: Bool) -> Self {
    isEmpty
      ? Self(english: "this is empty", french: "il n'y a rien ici")
      : Self(
        english: "no vacancy notice is found here, neither in English nor in French",
        french: "aucun avis de vacance ne se trouve ici, ni en anglais ni en français")
  }
}

func systemFailure(_ code: Int32) -> Message {
  let (english, french): (String, FrenchSentence) =
    switch code {
    case ENOENT: ("no such file or folder", "fichier ou dossier introuvable")
    case EACCES, EPERM: ("permission denied", "permission refusée")
    case EEXIST: ("the file is there already", "le fichier existe déjà")
    case EISDIR: ("this is a folder", "c'est un dossier")
    case ENOTDIR:
      ("a part of the path is not a folder", "une partie du chemin n'est pas un dossier")
    case ELOOP:
      ("too many symbolic links, or a loop of them", "trop de liens symboliques, ou une boucle")
    case ENAMETOOLONG: ("the path is too long", "le chemin est trop long")
    case ENXIO:
      (
        "a socket or a device that cannot be read",
        "un connecteur ou un périphérique qui ne se lit pas"
      )
    case EIO: ("the disk failed", "le disque a failli")
    case EMFILE, ENFILE: ("too many open files", "trop de fichiers ouverts")
    case ENOSPC: ("the disk is full", "le disque est plein")
    case EDQUOT: ("the quota is used up", "le quota est épuisé")
    case EFBIG: ("the file grew too large", "le fichier est devenu trop grand")
    case EROFS: ("the disk is read-only", "le disque est en lecture seule")
    case EBADF: ("it is closed", "le canal est fermé")
    case ENOMEM: ("out of memory", "mémoire épuisée")
    default: ("system error \(code)", "erreur système \(code)")
    }
  return Message(english: english, french: french)
}
