import Testing
import VacancyCore

@testable import VacancyCommand

/// What the name of a file says about the half that it contains.
@Suite struct HalfNameTests {
  @Test(
    arguments: [
      ("a.en.txt", .english, "a.fr.txt"), ("a.fr.md", .french, "a.en.md"),
      ("d/a-en.txt", .english, "d/a-fr.txt"), ("d/a_EN.txt", .english, "d/a_FR.txt"),
      ("/d/a_Fr.TXT", .french, "/d/a_En.TXT"), ("a.eN.txt", .english, "a.fR.txt"),
      ("en/a.txt", .english, "fr/a.txt"), ("d/FR/a", .french, "d/EN/a"),
      ("/fr/a.txt", .french, "/en/a.txt"), ("en/a-en.txt", .english, "en/a-fr.txt"),
      ("fr/a.en.txt", .english, "fr/a.fr.txt"), ("é_fr.txt", .french, "é_en.txt"),
      ("./a.b.en.txt", .english, "./a.b.fr.txt"),
    ] as [(Path, Language, Path)])
  func `a mark in the name or the folder is that of a half`(
    path: Path, language: Language, partner: Path
  ) {
    let name = HalfName(path)
    #expect(name?.language == language)
    #expect(name?.partners.first == partner)
  }

  @Test(
    arguments: [
      "a.txt", ".en.txt", "-fr.txt", "en.txt", "aen.txt", "a.en", "a.enn.txt", "a.de.txt",
      "en/d/a.txt", "enn/a.txt", "a-en.d/a.txt", "en", "a en.txt",
    ] as [Path])
  func `other names are those of whole notices`(path: Path) {
    #expect(HalfName(path) == nil)
  }

  @Test func `the other half may be written in another case, or lie in another folder`() {
    #expect(HalfName("a_EN.txt")?.partners == ["a_FR.txt", "a_fr.txt", "a_Fr.txt"])
    #expect(HalfName("en/a.txt")?.partners == ["fr/a.txt", "FR/a.txt", "Fr/a.txt"])
    #expect(HalfName("en/a.en.txt")?.partners.contains("fr/a.fr.txt") == true)
    #expect(HalfName("en/a.fr.txt")?.partners.contains("fr/a.en.txt") == false)
  }
}
