import VacancyCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the number of a system error means.
func systemFailure(_ code: Int32) -> Message {
  switch code {
  case ENOENT: Message(english: "no such file or folder", french: "fichier ou dossier introuvable")
  case EACCES, EPERM: Message(english: "permission denied", french: "permission refusée")
  case EEXIST: Message(english: "the file is there already", french: "le fichier existe déjà")
  case EISDIR: Message(english: "this is a folder", french: "c'est un dossier")
  case ENOTDIR:
    Message(
      english: "a part of the path is not a folder",
      french: "une partie du chemin n'est pas un dossier")
  case ELOOP:
    Message(
      english: "too many symbolic links, or a loop of them",
      french: "trop de liens symboliques, ou une boucle")
  case ENAMETOOLONG: Message(english: "the path is too long", french: "le chemin est trop long")
  case ENXIO:
    Message(
      english: "a socket or a device that cannot be read",
      french: "un connecteur ou un périphérique qui ne se lit pas")
  case EIO: Message(english: "the disk failed", french: "le disque a failli")
  case EMFILE, ENFILE:
    Message(english: "too many open files", french: "trop de fichiers ouverts")
  case ENOSPC: Message(english: "the disk is full", french: "le disque est plein")
  case EDQUOT: Message(english: "the quota is used up", french: "le quota est épuisé")
  case EFBIG:
    Message(english: "the file grew too large", french: "le fichier est devenu trop grand")
  case EROFS: Message(english: "the disk is read-only", french: "le disque est en lecture seule")
  case EBADF: Message(english: "it is closed", french: "le canal est fermé")
  case ENOMEM: Message(english: "out of memory", french: "mémoire épuisée")
  default: Message(english: "system error \(code)", french: "erreur système \(code)")
  }
}
