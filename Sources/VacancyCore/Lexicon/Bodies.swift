/// The NATO bodies that publish vacancies, with the code of each in both languages.
enum Bodies {
  /// The code, and a name or acronym in either language, folded, that means the body by itself.
  static let names: [(code: StaticString, name: StaticString)] = [
    ("NATO IS", "nato international staff"),
    ("NATO IS", "nato is"),
    ("NATO IS", "otan si"),
    ("NATO IS", "secretariat international de l'otan"),
    ("NATO IS", "international staff"),
    ("NATO IS", "secretariat international"),
    ("NATO IS", "si"),
    ("NATO IMS", "nato international military staff"),
    ("NATO IMS", "international military staff"),
    ("NATO IMS", "nato ims"),
    ("NATO IMS", "otan emi"),
    ("NATO IMS", "etat-major militaire international"),
    ("NATO IMS", "ims"),
    ("NATO IMS", "emi"),
    ("ACT", "allied command transformation"),
    ("ACT", "commandement allie transformation"),
    ("BICES", "battlefield information collection and exploitation system"),
    ("CMRE", "centre for maritime research and experimentation"),
    ("CSO", "collaboration support office"),
    ("CSO", "bureau de soutien a la collaboration"),
    ("DIANA", "defence innovation accelerator for the north atlantic"),
    ("DIANA", "accelerateur d'innovation de defense pour l'atlantique nord"),
    ("DIANA", "otan diana"),
    ("HQ AIRCOM", "headquarters allied air command"),
    ("HQ AIRCOM", "allied air command"),
    ("HQ JSEC", "headquarters allied joint support and enabling command"),
    ("HQ JSEC", "joint support and enabling command"),
    ("HQ LANDCOM", "headquarters allied land command"),
    ("HQ LANDCOM", "allied land command"),
    ("HQ MARCOM", "headquarters allied maritime command"),
    ("HQ MARCOM", "allied maritime command"),
    ("HQ SACT", "headquarters supreme allied commander transformation"),
    ("JATEC", "joint analysis, training and education centre"),
    ("JALLC", "joint analysis and lessons learned centre"),
    ("JFCBS", "joint force command brunssum"),
    ("JFCBS", "jfc brunssum"),
    ("JFCNP", "joint force command naples"),
    ("JFCNP", "jfc naples"),
    ("JFCNF", "joint force command norfolk"),
    ("JFCNF", "jfc norfolk"),
    ("JFTC", "joint force training centre"),
    ("JWC", "joint warfare centre"),
    ("NAGSF", "nato alliance ground surveillance force"),
    ("NAGSF", "force otan de surveillance terrestre"),
    ("NAPMA", "nato airborne early warning and control programme management agency"),
    ("NAPMA", "nato airborne early warning & control programme management agency"),
    ("NAPMA", "nato aew&c programme management agency"),
    (
      "NAPMA",
      "agence de gestion du programme aeroporte de detection lointaine et de controle de l'otan"
    ),
    ("NCIO", "nato communications and information organisation"),
    ("NCIO", "nato communications and information organization"),
    ("NCIO", "organisation otan d'information et de communication"),
    ("NCISG", "nato cis group"),
    ("NCIA", "nato communications and information agency"),
    ("NCIA", "agence otan d'information et de communication"),
    ("NCIA", "nci agency"),
    ("NDC", "nato defense college"),
    ("NDC", "nato defence college"),
    ("NDC", "college de defense de l'otan"),
    ("NHQSa", "nato headquarter sarajevo"),
    ("NHQSa", "nato headquarters sarajevo"),
    ("NMI", "nato mission in iraq"),
    ("NMI", "nato mission iraq"),
    ("NSATU", "nato security assistance and training for ukraine"),
    ("NSHQ", "nato special operations headquarters"),
    ("NSO", "nato standardization office"),
    ("NSO", "bureau otan de normalisation"),
    ("NSPA", "nato support and procurement agency"),
    ("NSPA", "agence otan de soutien et d'acquisition"),
    ("SHAPE", "supreme headquarters allied powers europe"),
    ("SHAPE", "shape"),
    ("SHAPE", "grand quartier general des puissances alliees en europe"),
    ("STO", "science and technology organization"),
    ("STO", "science and technology organisation"),
    ("STO", "organisation otan pour la science et la technologie"),
  ]

  static func code(for text: FoldedText) -> String? {
    for (code, name) in names where text.equals(name) || isCode(text, code) {
      return code.description
    }
    return nil
  }

  /// Whether a folded text is a code, its case aside.
  private static func isCode(_ text: FoldedText, _ code: StaticString) -> Bool {
    text.bytes.count == code.utf8CodeUnitCount
      && code.withUTF8Buffer { $0.elementsEqual(text.bytes) { $0 | 0x20 == $1 | 0x20 } }
  }
}
