/// Terms of the domain where one half must answer the other.
enum Terms {
  /// What can be managed: `X management` is `gestion de X`, and no other management answers it.
  ///
  /// One line each: beginnings of the word in English, then in French.
  static let managed: [(english: StaticString, french: StaticString)] = [
    ("incident", "incident"),
    ("risk", "risque"),
    ("cris", "crise"),
    ("change", "changement"),
    ("project", "projet"),
    ("knowledge", "connaissance"),
    ("stakeholder", "partie"),
    ("budget", "budget"),
    ("quality", "qualite"),
    ("asset", "actif"),
    ("threat", "menace"),
    ("problem", "probleme"),
    ("contract", "contrat"),
    ("emergenc", "urgence"),
    ("consequence", "consequence"),
  ]

  /// French words that are no name of what the English names, with the right ones.
  static let wrong: [(english: [StaticString], wrong: StaticString, right: StaticString)] = [
    (["nato is", "international staff"], "service international", "Secrétariat international"),
    (["nato is", "international staff"], "personnel international", "Secrétariat international"),
    (["nato is", "international staff"], "staff international", "Secrétariat international"),
    (
      ["nato ims", "international military staff"], "service militaire international",
      "État-major militaire international"
    ),
    (
      ["nato ims", "international military staff"], "secretariat militaire international",
      "État-major militaire international"
    ),
    (["strategic command"], "commandes strategiques", "commandements stratégiques"),
    (["military committee"], "commission militaire", "Comité militaire"),
  ]
}
