/// The name that was most likely meant by a misspelt word; `nil` if none is similar.
///
///     spellingSuggestion(for: "formt", among: ["format", "spans"])   // "format"
///
/// A word of at least two letters also suggests the only name that begins with it.
package func spellingSuggestion(for word: String, among names: [String]) -> String? {
  let typed = Array(word.lowercased().utf8)
  guard typed.count <= 64 else { return nil }
  var best: (name: String, distance: Int)?
  for name in names {
    guard let distance = editDistance(typed, Array(name.utf8), upTo: max(1, typed.count / 3))
    else { continue }
    if distance < best?.distance ?? .max, distance < name.utf8.count { best = (name, distance) }
  }
  if let best { return best.name }
  let matches = names.filter { word.utf8.count >= 2 && $0.hasPrefix(word) }
  return matches.count == 1 ? matches.first : nil
}
