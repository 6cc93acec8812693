import VacancyCommand
import VacancyCore
import VacancyReports

/// A notice with a difference that a configuration or a baseline may suppress.
private let sample = Reading(
  of: notice(["have at least 4 years' experience;"], ["avoir au moins 3 ans d'expérience ;"]),
  recordingSpans: true)

/// A configuration is applied or refused with a sentence in both languages.
func problemsOfConfiguration(_ bytes: [UInt8]) -> [String] {
  guard let text = try? SourceText(decoding: bytes) else { return [] }
  do throws(ConfigurationError) {
    let configuration = try Configuration(reading: text)
    return problems(of: sample, by: Validator(configuration: configuration))
  } catch {
    return complaints(about: error.message)
  }
}

/// A baseline is written as the same file again, or refused with a sentence in both languages.
func problemsOfBaseline(_ bytes: [UInt8]) -> [String] {
  guard let text = try? SourceText(decoding: bytes) else { return [] }
  do throws(ConfigurationError) {
    let baseline = try Baseline(reading: text)
    var problems = problems(of: sample, by: Validator(baseline: baseline))
    if try Baseline(reading: SourceText(baseline.text)) != baseline {
      problems.append("a baseline that was written is read otherwise")
    }
    return problems
  } catch {
    return complaints(about: error.message)
  }
}

/// Arguments are an invocation or an error that says where help is.
func problemsOfArguments(_ bytes: [UInt8]) -> [String] {
  // A process gets no argument with a NUL in it.
  let words = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  do throws(UsageError) {
    _ = try Invocation(words.map { $0.filter { $0 != 0 } })
    return []
  } catch {
    let isHelpful = error.text(in: .english).contains("vacancy help")
    return complaints(about: error.message) + (isHelpful ? [] : ["an error names no help"])
  }
}

private func complaints(about message: Message) -> [String] {
  Language.allCases.filter { message[$0].isEmpty }.map { "no message in \($0.rawValue)" }
}
