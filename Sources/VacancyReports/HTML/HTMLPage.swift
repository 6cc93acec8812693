import VacancyCore

/// A page that needs nothing else: no script, no font, no picture.
struct HTMLPage {
  let language: Language
  let title: String
  let command: String
  /// The version of the command; `nil` where the page does not say.
  let version: String?

  /// - Parameters:
  ///   - skip: The text of the link that skips the header, and the `id` that it leads to.
  ///   - header: The heading of the page, and what is beside it.
  ///   - main: What the page is about.
  func text(
    skip: (label: Message, target: String), header: String, main: some Sequence<String>
  ) -> String {
    var text = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="generator" content="vacancy\(version.map { " " + $0.html } ?? "")">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title.html) – vacancy \(command)</title>
      <style>
      \(HTMLStyle.text)</style>
      </head>
      <body>
      <a class="skip" href="#\(skip.target)">\(skip.label[language].html)</a>
      <header>
      \(header)</header>
      <main>

      """
    for part in main { text += part }
    return text + "</main>\n</body>\n</html>\n"
  }
}

/// What a page can hide. It works without a script: the style follows the state of the boxes.
struct HTMLFilters {
  /// The label of the box that hides what has no findings; `nil` where all or nothing has some.
  var only: Message?
  var hasNotes = false

  func text(in language: Language) -> String {
    var boxes: [(id: String, label: Message)] = []
    if let only { boxes.append(("only", only)) }
    if hasNotes {
      boxes.append(
        ("hide-notes", Message(english: "Hide notes", french: "Masquer les remarques")))
    }
    guard !boxes.isEmpty else { return "" }
    let name = Message(english: "Filters", french: "Filtres")[language]
    let labels = boxes.map { box in
      "<label><input type=\"checkbox\" id=\"\(box.id)\"> \(box.label[language].html)</label>\n"
    }
    return """
      <div class="filters" role="group" aria-label="\(name)">
      \(labels.joined())</div>

      """
  }
}
