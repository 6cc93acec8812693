import Foundation
import Testing

@testable import vacancy

/// The pieces for other people's pipelines ask for what the command knows.
@Suite struct ContinuousIntegrationTests {
  @Test(arguments: [".pre-commit-hooks.yaml", ".github/actions/validate/action.yml"])
  func `every option that is asked for is in the table`(path: String) throws {
    let text = try String(contentsOf: Place.root.appending(path: path), encoding: .utf8)
    let known = Set(OptionTable.options.map(\.name))
    let asked = text.matches(of: /(?:^|\s)--([a-z][a-z-]+)/).map { String($0.output.1) }
    #expect(asked.filter { !known.contains($0) } == [])
    #expect(text.contains("vacancy validate") || text.contains("vacancy\" validate"))
  }

  @Test func `the call of the action is one that the command takes`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let sarif = folder.appending(path: "vacancy.sarif").path
    let notices = Place.root.appending(path: "Fixtures/notices/analyst-officer").path
    let process = Process()
    process.executableURL = Place.executable
    process.arguments = [
      "validate", "--fail-on", "error", "--format", "github", "--format", "sarif", "--output",
      sarif,
      "--", notices,
    ]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(
      try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: sarif)))
        is [String: Any])
  }
}
