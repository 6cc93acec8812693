import Foundation
import Testing

@testable import VacancyCore
@testable import VacancyReports

/// The script of axe-core, which the Python package `axe-playwright-python` contains.
enum Axe {
  static let absence: Comment = "no chromium, or no axe-playwright-python beside VACANCY_PYTHON"

  static let script: URL? = {
    guard PythonValidator.isAvailable, Browser.isInstalled else { return nil }
    let script = """
      import importlib.util, json, sys
      spec = importlib.util.find_spec("axe_playwright_python")
      json.dump(list(spec.submodule_search_locations) if spec else [], sys.stdout)
      """
    let folders: [String]? = try? PythonValidator.answer(of: script, to: [])
    return (folders ?? []).map { URL(filePath: $0).appending(path: "axe.min.js") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }()
}

/// Pages in a browser: at the widths of a telephone, a tablet and a screen, light and dark.
@Suite(.slow) struct AccessibilityTests {
  private static let widths = [390, 900, 1600]

  /// A page that allows scripts, and one that is dark as well.
  private func variants(_ page: String) throws -> [String] {
    let open = page.replacing(
      /<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
    #expect(open != page)
    let dark = open.replacing(
      "@media screen and (prefers-color-scheme: dark)", with: "@media screen")
    #expect(dark != open)
    return [open, dark]
  }

  @Test(
    .enabled(if: Axe.script != nil, Axe.absence), arguments: PageSample.allCases,
    Language.allCases)
  func `axe finds no violation, light and dark, at any width`(
    sample: PageSample, language: Language
  ) throws {
    let variants = try variants(sample.text(language))
    let answers = try Browser.evaluate(
      Self.widths.flatMap { width in variants.map { ($0, width) } }, library: Axe.script,
      """
      const result = await view.axe.run(page);
      return { passes: result.passes.length, ground: view.getComputedStyle(page.body).backgroundColor,
        violations: result.violations.flatMap(x => x.nodes.map(y => x.id + ": " + y.html)) };
      """)
    #expect(answers.count == 6)
    #expect(Set(answers.compactMap { $0["ground"] as? String }).count == 2)
    for answer in answers {
      #expect(answer["violations"] as? [String] == [])
      #expect(try #require(answer["passes"] as? Int) > 20)
    }
  }

  @Test(.enabled(if: Browser.isInstalled, Browser.absence), arguments: PageSample.allCases)
  func `a page has one main heading, skips no level and has its landmarks`(
    sample: PageSample
  ) throws {
    let answers = try Browser.evaluate(
      Self.widths.map { (try sample.text(.french), $0) },
      """
      const shown = [...page.querySelectorAll(".job:not(.long)")];
      return { levels: [...page.querySelectorAll("h1, h2, h3, h4")].map(x => Number(x.tagName[1])),
        landmarks: ["body > header", "body > main"].map(x => page.querySelectorAll(x).length),
        skip: !!page.getElementById(page.querySelector("a.skip").hash.slice(1)),
        lang: page.documentElement.lang, isBroken: shown.some(x => x.getBoundingClientRect().height > 30),
        jobs: shown.length, excess: page.documentElement.scrollWidth - view.innerWidth };
      """)
    for answer in answers {
      let levels = try #require(answer["levels"] as? [Int])
      #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
      #expect(answer["landmarks"] as? [Int] == [1, 1] && answer["skip"] as? Bool == true)
      #expect(answer["lang"] as? String == "fr")
      #expect(answer["isBroken"] as? Bool == false && (answer["jobs"] as? Int ?? 0) > 0)
      #expect(try #require(answer["excess"] as? Int) <= 0)
    }
  }
}
