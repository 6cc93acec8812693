import Glibc
import VacancyCore


let path = CommandLine.arguments.last ?? "-"
var bytes: [UInt8] = []
if let f = fopen(path, "r") {
  var b = [UInt8](repeating: 0, count: 1 << 20)
  let n = fread(&b, 1, b.count, f)
  bytes = Array(b[..<n])
}
let text = try SourceText(decoding: bytes)
print(Reading(of: text, path: path, recordingSpans: false).notice.json())
