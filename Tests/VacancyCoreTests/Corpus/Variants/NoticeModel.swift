import Foundation
import Testing

@testable import VacancyCore

/// A notice in the form of the International Staff, line by line, so that it can be written anew.
struct NoticeModel {
  var lines: [Line]
  /// The record, without its source.
  var record: Data

  struct Line {
    var kind: Kind
    /// `nil` in the letterhead.
    var half: Language?
    /// Without its bullet mark.
    var text: String
    /// The label and the value of a field, the number and the words of a section heading.
    var parts = ("", "")
  }

  enum Kind {
    case blank, letterhead, title, field, description, section, subheading, duty, bullet, paragraph
  }

  static let labels = [
    "Primary Location", "NATO Body", "Schedule", "Application Deadline", "Salary (Pay Basis)",
    "Grade", "Clearance Level", "Emplacement principal", "Organisation", "Horaire",
    "Date de retrait", "Salaire (Base de paie)", "Niveau de l'habilitation de sécurité",
  ]
  static let subheadings = ["ESSENTIAL", "DESIRABLE", "ACQUIS ESSENTIELS", "ACQUIS SOUHAITABLES"]
}

extension NoticeModel {
  init(_ sample: SampleNotice) throws {
    let text = try #require(String(bytes: sample.bytes, encoding: .utf8))
    let raw = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: CharacterSet(charactersIn: " \t"))
    }
    record = try sample.expected
    let notice = try VacancyCoreTests.notice(
      decoding: record, source: .init(path: "", bytes: 0, encoding: .utf8))
    let duties = Set(
      Language.allCases.flatMap { notice.halves[$0]?.accountabilities ?? [] }.compactMap(\.heading))
    let titles = Self.titles(in: raw)
    lines = []
    var (half, inHeader, section) = (Language?.none, false, "")
    for (index, line) in raw.enumerated() where index < raw.count - 1 || !line.isEmpty {
      if let language = titles[index] {
        (half, inHeader, section) = (language, true, "")
        lines.append(Line(kind: .title, half: half, text: line))
      } else if line.isEmpty {
        lines.append(Line(kind: .blank, half: half, text: ""))
      } else if half == nil {
        lines.append(Line(kind: .letterhead, half: nil, text: line))
      } else if inHeader, let parts = Self.field(line) {
        lines.append(Line(kind: .field, half: half, text: line, parts: parts))
      } else if inHeader, line == "Description" {
        inHeader = false
        lines.append(Line(kind: .description, half: half, text: line))
      } else if let parts = Self.section(line) {
        section = parts.0
        lines.append(Line(kind: .section, half: half, text: line, parts: parts))
      } else if Self.subheadings.contains(line) {
        lines.append(Line(kind: .subheading, half: half, text: line))
      } else if section == "3", duties.contains(line) {
        lines.append(Line(kind: .duty, half: half, text: line))
      } else if line.hasPrefix("- "), !line.hasSuffix(" -") {
        lines.append(Line(kind: .bullet, half: half, text: String(line.dropFirst(2))))
      } else {
        lines.append(Line(kind: .paragraph, half: half, text: line))
      }
    }
  }

  /// The title of a half is the line before its first field.
  private static func titles(in raw: [String]) -> [Int: Language] {
    var titles: [Int: Language] = [:]
    for (index, line) in raw.enumerated() {
      let language: Language? =
        line.hasPrefix("Primary Location")
        ? .english : line.hasPrefix("Emplacement principal") ? .french : nil
      guard let language, let title = raw[..<index].lastIndex(where: { !$0.isEmpty }) else {
        continue
      }
      titles[title] = language
    }
    return titles
  }

  private static func field(_ line: String) -> (String, String)? {
    guard let label = labels.first(where: { line.hasPrefix($0) }) else { return nil }
    let marks = CharacterSet(charactersIn: ":;= ")
    return (label, line.dropFirst(label.count).trimmingCharacters(in: marks))
  }

  private static func section(_ line: String) -> (String, String)? {
    guard let number = line.first, number.isNumber, line.dropFirst().first == ".",
      line == line.uppercased()
    else { return nil }
    return (String(number), line.dropFirst(2).trimmingCharacters(in: .whitespaces))
  }
}

extension NoticeModel {
  var letterhead: [Line] { lines.filter { $0.half == nil } }

  func half(_ language: Language) -> [Line] { lines.filter { $0.half == language } }

  /// The lines with some of them written otherwise.
  func rewritten(_ rewrite: (Line) -> String?) -> [String] {
    lines.map { rewrite($0) ?? $0.plain }
  }
}

extension NoticeModel.Line {
  static let blank = Self(kind: .blank, half: nil, text: "")

  var plain: String { kind == .bullet ? "- \(text)" : text }

  /// Whether the line belongs to the running text.
  var isRunning: Bool { kind == .bullet || kind == .paragraph }
}
