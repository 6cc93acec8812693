import Foundation
import Testing

/// Chromium, without a window: the one that `VACANCY_CHROMIUM` names, else the one on the path.
enum Browser {
  static let absence: Comment = "no chromium on the path, and VACANCY_CHROMIUM names none"

  static let executable: String? = {
    let environment = ProcessInfo.processInfo.environment
    if let named = environment["VACANCY_CHROMIUM"] { return named.isEmpty ? nil : named }
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return folders.flatMap { folder in
      ["chromium", "chromium-browser", "google-chrome"].map { folder + "/" + $0 }
    }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  static var isInstalled: Bool { executable != nil }

  /// Opens a page in a frame, runs a script on it, and gives what the script makes.
  ///
  /// The page allows no script, and none is put into it: the script runs in the page around it.
  ///
  /// - Parameters:
  ///   - page: The HTML of the page.
  ///   - width: The width of the frame in pixels.
  ///   - script: The body of an asynchronous function of `page`, its document, and `view`, its window.
  static func evaluate(_ page: String, width: Int = 1200, _ script: String) throws -> [String: Any]
  {
    try #require(try evaluate([(page, width)], script).first)
  }

  /// The same for several pages, one after another.
  ///
  /// - Parameter library: A script for the pages, which must allow scripts then.
  static func evaluate(
    _ pages: [(html: String, width: Int)], library: URL? = nil, _ script: String
  ) throws -> [[String: Any]] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "vacancy-browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var frames = ""
    for (number, page) in pages.enumerated() {
      let name = "page\(number).html"
      let tag = library.map { "<script src=\"\($0.absoluteString)\"></script></body>" } ?? "</body>"
      try page.html.replacing("</body>", with: tag)
        .write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      frames += "<iframe src=\"\(name)\" width=\"\(page.width)\" height=\"800\"></iframe>\n"
    }
    let frame = """
      <!DOCTYPE html><meta charset="utf-8"><pre id="answer"></pre>
      \(frames)<script>
      onload = async () => {
        const answers = [];
        for (const frame of document.querySelectorAll("iframe")) {
          const view = frame.contentWindow, page = view.document;
          answers.push(await (async () => { \(script) })());
        }
        document.getElementById("answer").textContent = btoa(unescape(encodeURIComponent(JSON.stringify(answers))));
      };
      </script>
      """
    try frame.write(to: folder.appending(path: "frame.html"), atomically: true, encoding: .utf8)
    let dom = try run(
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--force-prefers-reduced-motion",
        "--disable-dev-shm-usage",
        "--allow-file-access-from-files", "--user-data-dir=\(folder.path)/profile",
        "--virtual-time-budget=\(library == nil ? 5000 : 60_000)", "--dump-dom",
        "file://\(folder.path)/frame.html",
      ])
    let answer = try #require(dom.firstMatch(of: /<pre id="answer">([^<]*)<\/pre>/)?.1)
    let data = try #require(Data(base64Encoded: String(answer)))
    return try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
  }

  private static func run(_ arguments: [String]) throws -> String {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: executable ?? "")
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
