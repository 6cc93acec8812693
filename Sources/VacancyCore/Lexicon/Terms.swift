/// Terms of the domain that must have a counterpart in the other half.
enum Terms {
  /// What can be managed: `X management` is `gestion de X`, and is aligned with no other management.
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
  static let wrong:
    [(english: StaticString, short: StaticString?, wrong: StaticString, right: StaticString)] = [
      (
        "international staff", "nato is", "service international", "Secrétariat international"
      ),
      (
        "international staff", "nato is", "personnel international", "Secrétariat international"
      ),
      ("international staff", "nato is", "staff international", "Secrétariat international"),
      (
        "international military staff", "nato ims", "service militaire international",
        "État-major militaire international"
      ),
      (
        "international military staff", "nato ims", "secretariat militaire international",
        "État-major militaire international"
      ),
      ("strategic command", nil, "commandes strategiques", "commandements stratégiques"),
      ("military committee", nil, "commission militaire", "Comité militaire"),
    ]
}
