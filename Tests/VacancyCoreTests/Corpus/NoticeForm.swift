/// The words that the form of a notice prints by itself, whatever the notice.
///
/// A list of its own, so that the tests do not believe the reader's.
enum NoticeForm {
  static let phrases = labels + headings + marks

  private static let labels = [
    "Primary Location", "Emplacement principal", "NATO Body", "Organisme OTAN", "Organisation",
    "Schedule", "Horaire",
    "Application Deadline", "Closing Date", "Date de retrait", "Salary (Pay Basis)",
    "Salaire (Base de paie)", "Grade", "Clearance Level", "Niveau de l'habilitation de sécurité",
    "Title", "Staff Vacancy", "Job Description", "Description", "Direct reports",
    "Indirect reports",
    "Nombre de subordonné(e)s direct(e)s", "Nombre de subordonné(e)s indirect(e)s",
    "Contract clause applicable", "Clause contractuelle applicable", "ESSENTIAL", "DESIRABLE",
    "ACQUIS ESSENTIELS", "ACQUIS SOUHAITABLES", "posts", "postes",
  ]

  private static let headings = [
    "SUMMARY", "RÉSUMÉ", "QUALIFICATIONS AND EXPERIENCE", "QUALIFICATIONS ET EXPÉRIENCE",
    "MAIN ACCOUNTABILITIES", "RESPONSABILITÉS PRINCIPALES", "RESPONSABILITÉS",
    "INTERRELATIONSHIPS", "STRUCTURE ET LIAISONS", "STRUCTURES ET LIAISONS", "COMPETENCIES",
    "COMPÉTENCES", "CONTRACT", "CONTRAT",
    "USEFUL INFORMATION REGARDING APPLICATION AND RECRUITMENT PROCESS",
    "INFORMATIONS UTILES CONCERNANT LA PROCÉDURE DE CANDIDATURE ET DE RECRUTEMENT",
    "ADDITIONAL INFORMATION", "INFORMATIONS COMPLÉMENTAIRES", "Post Context", "Principal Duties",
    "Special Requirements and Additional Duties", "Essential Qualifications",
    "Desirable Qualifications", "Professional/Experience", "Education/Training",
    "Language Requirements", "Attributes/Competencies", "Remarks", "Our Requirement",
    "Our organisation", "Desirable qualifications / experience are",
    "The successful candidate has the following qualifications / experience",
  ].flatMap { heading in [heading] + (1...10).map { "\($0). \(heading)" } }

  private static let marks = ["Pending budget approval", "En attente d'approbation budgétaire"]
}
