import VacancyCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The message about a code of the system.
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
