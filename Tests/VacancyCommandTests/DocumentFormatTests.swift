import Testing

@testable import VacancyCommand

@Suite struct DocumentFormatTests {
  @Test(
    arguments: [
      ("a.pdf", .pdf), ("d/a.b.PDF", .pdf), ("a.docx", .docx), ("a.Odt", .odt), ("a.rtf", .rtf),
      ("a.html", .html), ("a.HTM", .html), ("a.doc", nil), ("a.txt", nil), ("pdf", nil),
      (".pdf", nil), ("a.pdf/b", nil), ("a.pdf.txt", nil), ("a.", nil), ("", nil),
    ] as [(String, DocumentFormat?)])
  func `the extension of a file names its format`(name: String, format: DocumentFormat?) {
    #expect(DocumentFormat(extensionOf: Path(Array(name.utf8))) == format)
  }

  private static let openDocument =
    "PK\u{3}\u{4}" + String(repeating: "\0", count: 26)
    + "mimetypeapplication/vnd.oasis.opendocument."

  @Test(
    arguments: [
      ("%PDF-1.7", .pdf), ("\nx\n%PDF-1.4\n", .pdf), ("It is a %PDF-1.4", nil),
      ("{\\rtf1\\ansi", .rtf), ("{\\rich", nil), (openDocument + "text", .odt),
      (openDocument + "spreadsheet", nil), ("PK\u{3}\u{4}..word/document.xml", .docx),
      ("PK\u{3}\u{4}..xl/workbook.xml", nil), ("<!DOCTYPE html><p>", .html),
      ("\u{FEFF}\n <!doctype HTML PUBLIC>", .html), ("<html lang=en>", .html),
      ("<!-- saved from url -->\n<!-- x --><HTML>", .html),
      ("<?xml version='1.0'?>\n<!DOCTYPE html>", .html), ("<!-- never closed <html>", nil),
      ("<?xml version='1.0'?><rss>", nil), ("<p>A paragraph", nil), ("Clerk\n<html>", nil),
      ("", nil), ("<", nil), ("<!--", nil), ("<?xml", nil),
    ] as [(String, DocumentFormat?)])
  func `the first bytes of a document identify its format`(
    start: String, format: DocumentFormat?
  ) {
    #expect(DocumentFormat(signatureOf: Array(start.utf8)) == format)
  }

  @Test func `the old format of Word has a signature of its own`() {
    #expect(DocumentFormat(signatureOf: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]) == .doc)
    #expect(Converter(of: .doc) == nil)
  }

  @Test(
    arguments: [
      (#"\u201?T"#, #"\u201 ?T"#), (#"\u-3913?T"#, #"\u-3913 ?T"#),
      (#"\u8211- x"#, #"\u8211 - x"#), (#"\u--1?"#, #"\u--1?"#), (#"\b0-\u1?"#, #"\b0-\u1 ?"#),
      (#"\bin9223372036854775807 \u1?"#, #"\bin9223372036854775807 \u1?"#),
      (#"\u201 ?"#, #"\u201 ?"#),
      (#"\u201\'c9T"#, #"\u201\'c9T"#), (#"{\u201}"#, #"{\u201}"#), (#"\\u201?"#, #"\\u201?"#),
      (#"\uc1\u8217?"#, #"\uc1\u8217 ?"#), (#"\ul1?"#, #"\ul1?"#), (#"\u?"#, #"\u?"#),
      (#"\bin5 \u1?x\u1?"#, #"\bin5 \u1?x\u1 ?"#), (#"\bin99 \u1?"#, #"\bin99 \u1?"#),
      (#"\bin-1 \u1?"#, #"\bin-1 \u1 ?"#), (#"\"#, #"\"#), ("", ""), ("\\u1\n?", "\\u1\n?"),
    ])
  func `an escape of RTF is separated from its replacement`(text: String, separated: String) {
    let result = RTFEscapes.separated(in: Array(text.utf8))
    #expect(String(decoding: result, as: UTF8.self) == separated)
  }
}
