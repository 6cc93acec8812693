@testable import VacancyCore

/// A notice in the form of the International Staff with one thing in it that a test is about.
struct SmallNotice {
  var title = "Officer, Stores (260101)"
  var above = ""
  var header = """
    Primary Location: Belgium-Brussels
    NATO Body: NATO International Staff (NATO IS)
    Schedule: Full-time
    Application Deadline: 15-Dec-2026
    Salary (Pay Basis): 7,540.44Euro (EUR) Monthly
    Grade NATO Grade G17
    Clearance Level NS
    """
  var description = "Description"
  var headings = [
    "1. SUMMARY", "2. QUALIFICATIONS AND EXPERIENCE", "ESSENTIAL", "DESIRABLE",
    "3. MAIN ACCOUNTABILITIES",
  ]
  var item = "have at least 4 years' experience in stores;"

  var text: String {
    """
    VACANCY NOTIFICATION/ NOTIFICATION DE LA VACANCE DU POSTE

    \(above)\(title)

    \(header)
    \(description)

    \(headings[0])

    The Stores keep what the Staff needs.

    \(headings[1])

    \(headings[2])

    The incumbent must:

    - \(item)
    - be discreet.

    \(headings[3])

    The following would be considered an advantage:

    - knowledge of the stores.

    \(headings[4])

    Planning and Execution

    Plan the stores. Count them.

    """
  }

  var reading: Reading { Reading(of: SourceText(text)) }
  /// The English half; an empty one where none was found.
  var half: Half { reading.notice.halves.english ?? Half(language: .english) }
}
