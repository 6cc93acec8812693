import VacancyCore

/// The frame of a page that needs nothing else: no script, no font, no picture.
struct HTMLPage {
  let language: Language
  let title: String
  let command: String
  /// What a page adds to the style that all have.
  var style = ""
  /// The name and the version of what made it; `nil` where the page does not say.
  var generator: String?

  /// The page before the content of the body.
  var opening: String {
    let generator = generator.map { "<meta name=\"generator\" content=\"\($0.html)\">\n" } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      \(generator)<title>\(title.html) – vacancy \(command)</title>
      <style>
      \(HTMLStyle.text)\(style)</style>
      </head>
      <body>

      """
  }

  static let end = "</body>\n</html>\n"

  /// The switch that hides what is not asked for.
  ///
  /// - Parameter label: What it leaves on the page.
  static func filter(_ label: String, isLabelled: Bool = false) -> String {
    let name = isLabelled ? " aria-label=\"\(label.html)\"" : ""
    return """
      <input type="checkbox" id="only"\(name)><label class="filter" for="only">\(label.html)</label>

      """
  }
}
