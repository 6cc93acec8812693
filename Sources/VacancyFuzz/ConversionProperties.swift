import VacancyCommand
import VacancyCore

/// Whatever a converter hands over is read; of a document only spaces are added.
func problemsOfConversion(_ bytes: [UInt8]) -> [String] {
  var problems: [String] = []
  let prepared = RTFEscapes.separated(in: bytes)
  let (space, letters) = (UInt8(ascii: " "), bytes.filter { $0 != UInt8(ascii: " ") })
  if prepared.filter({ $0 != space }) != letters {
    problems.append("more than spaces were added to RTF")
  }
  _ = DocumentFormat(signatureOf: bytes)
  guard var text = try? SourceText(decoding: bytes, as: .utf8) else { return problems }
  text.converter = "pdftotext"
  return problems + VacancyFuzz.problems(of: text)
}
