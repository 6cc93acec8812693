import Foundation
import VacancyCore

/// The example of the README, line by line; what it prints is handed back.
func printed(reading path: String) throws -> [String] {
  var output: [String] = []
  func print(_ words: Any...) {
    output.append(words.map { "\($0)" }.joined(separator: " "))
  }

  let bytes = Array(try Data(contentsOf: URL(filePath: path)))
  let reading = try Reading(bytes, path: path)

  for language in Language.allCases {
    guard let half = reading.notice.halves[language] else { continue }
    print(language.rawValue, half.title ?? "-", half.deadline?.date?.description ?? "-")
  }

  var places = PositionFinder(reading.text)
  for finding in reading.findings {
    let line = finding.range.map { places.position(of: $0.start).line } ?? 0
    print(line, finding.severity.rawValue, finding.message[.english], finding.rule)
  }
  return output
}
