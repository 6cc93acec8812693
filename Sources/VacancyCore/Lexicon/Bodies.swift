/// The NATO bodies that publish vacancies, with the code of each in both languages.
enum Bodies {
  /// The code, then names and acronyms in either language, folded, that mean the body by themselves.
  static let names: [(code: String, names: [StaticString])] = [
    (
      "NATO IS",
      [
        "nato international staff", "nato is", "otan si", "secretariat international de l'otan",
        "international staff", "secretariat international", "si",
      ]
    ),
    (
      "NATO IMS",
      [
        "nato international military staff", "international military staff", "nato ims", "otan emi",
        "etat-major militaire international", "ims", "emi",
      ]
    ),
    ("ACT", ["allied command transformation", "commandement allie transformation"]),
    ("BICES", ["battlefield information collection and exploitation system"]),
    ("CMRE", ["centre for maritime research and experimentation"]),
    ("CSO", ["collaboration support office", "bureau de soutien a la collaboration"]),
    (
      "DIANA",
      [
        "defence innovation accelerator for the north atlantic",
        "accelerateur d'innovation de defense pour l'atlantique nord", "otan diana",
      ]
    ),
    ("HQ AIRCOM", ["headquarters allied air command", "allied air command"]),
    (
      "HQ JSEC",
      [
        "headquarters allied joint support and enabling command",
        "joint support and enabling command",
      ]
    ),
    ("HQ LANDCOM", ["headquarters allied land command", "allied land command"]),
    ("HQ MARCOM", ["headquarters allied maritime command", "allied maritime command"]),
    ("HQ SACT", ["headquarters supreme allied commander transformation"]),
    ("JATEC", ["joint analysis, training and education centre"]),
    ("JALLC", ["joint analysis and lessons learned centre"]),
    ("JFCBS", ["joint force command brunssum", "jfc brunssum"]),
    ("JFCNP", ["joint force command naples", "jfc naples"]),
    ("JFCNF", ["joint force command norfolk", "jfc norfolk"]),
    ("JFTC", ["joint force training centre"]),
    ("JWC", ["joint warfare centre"]),
    (
      "NAGSF",
      ["nato alliance ground surveillance force", "force otan de surveillance terrestre"]
    ),
    (
      "NAPMA",
      [
        "nato airborne early warning and control programme management agency",
        "nato airborne early warning & control programme management agency",
        "nato aew&c programme management agency",
        "agence de gestion du programme aeroporte de detection lointaine et de controle de l'otan",
      ]
    ),
    (
      "NCIO",
      [
        "nato communications and information organisation",
        "nato communications and information organization",
        "organisation otan d'information et de communication",
      ]
    ),
    ("NCISG", ["nato cis group"]),
    (
      "NCIA",
      [
        "nato communications and information agency",
        "agence otan d'information et de communication", "nci agency",
      ]
    ),
    ("NDC", ["nato defense college", "nato defence college", "college de defense de l'otan"]),
    ("NHQSa", ["nato headquarter sarajevo", "nato headquarters sarajevo"]),
    ("NMI", ["nato mission in iraq", "nato mission iraq"]),
    ("NSATU", ["nato security assistance and training for ukraine"]),
    ("NSHQ", ["nato special operations headquarters"]),
    ("NSO", ["nato standardization office", "bureau otan de normalisation"]),
    ("NSPA", ["nato support and procurement agency", "agence otan de soutien et d'acquisition"]),
    (
      "SHAPE",
      [
        "supreme headquarters allied powers europe", "shape",
        "grand quartier general des puissances alliees en europe",
      ]
    ),
    (
      "STO",
      [
        "science and technology organization", "science and technology organisation",
        "organisation otan pour la science et la technologie",
      ]
    ),
  ]

  static func code(for text: FoldedText) -> String? {
    names.first { code, names in
      names.contains { text.equals($0) }
        || code.utf8.count == text.bytes.count
          && code.utf8.elementsEqual(text.bytes) { $0 | 0x20 == $1 | 0x20 }
    }?.code
  }
}
