import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Site

/// Every text of the sources has a translation in each built-in catalogue, and every translation a text.
struct MessageCatalogueTests {
    static let found = SourceTree.files.filter { !$0.isGenerated && $0.text.contains("Message(") }.map { ($0.path, SwiftMessages($0.text)) }
    static let templates = Set(found.flatMap(\.1.templates).map(\.text))

    static let folder = SourceTree.root.appending(path: "templates/messages")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []).sorted()
    static let translations = names.filter { $0 != "en.txt" }

    private func file(_ name: String) throws -> MessageFile {
        MessageFile(Array(try Data(contentsOf: Self.folder.appending(path: name))))
    }

    @Test func thereAreTextsAndLanguages() {
        #expect(Self.templates.count > 700)
        #expect(Self.names.contains("en.txt") && Self.translations.count >= 2)
    }

    /// Otherwise it would be in no catalogue.
    @Test func everyTextIsALiteral() {
        for (path, messages) in Self.found { #expect(messages.others.isEmpty, "\(path), lines \(messages.others)") }
    }

    /// `{0}` in the text itself would be taken for an argument.
    @Test func noTextLooksLikeAPlaceholder() {
        for (path, messages) in Self.found {
            for template in messages.templates {
                let isClear = template.parts.allSatisfy { MessageTemplate.placeholders(in: $0).isEmpty }
                #expect(isClear, "\(path):\(template.line): \(template.text)")
            }
        }
    }

    @Test(arguments: translations) func everyTextIsTranslated(_ name: String) throws {
        let keys = Set(try file(name).sentences.map(\.key))
        for template in Self.templates.subtracting(keys).sorted() { Issue.record("\(name) lacks \"\(template)\"") }
        for key in keys.subtracting(Self.templates).sorted() { Issue.record("\(name) translates \"\(key)\", which nothing says") }
    }

    @Test(arguments: translations) func translationsHaveTheirArguments(_ name: String) throws {
        let sentences = try file(name).sentences
        #expect(Set(sentences.map(\.key)).count == sentences.count, "an entry for each text")
        for entry in sentences {
            #expect(
                MessageTemplate.placeholders(in: entry.text) == MessageTemplate.placeholders(in: entry.key), "\(entry.key) = \(entry.text)")
            #expect(!entry.text.isEmpty || entry.key == " ", "\(entry.key)")
        }
    }

    @Test func sourcesAreReadAsSwiftReadsThem() {
        let source = ##"""
            let a = Message("one \(list.map { "(\($0)\")" }.joined(separator: ", ")) of {x} \u{2026}")
            // Message("no") and /* Message("no") */
            let b = c ? Message(
                """
                two \(Message("inner \(x)")) \
                lines
                  more
                """) : Message(verbatim: "no")
            let d = "\(Message("in a text"))", e = Message(#"raw \(no) \#(yes)"#), f = writeMessage("no")
            let g = Message(text), h = Message("a" + b)
            """##
        let messages = SwiftMessages(source)
        let texts = ["one {0} of {x} …", "two {0} lines\n  more", "inner {0}", "in a text", #"raw \(no) {0}"#]
        #expect(Set(messages.templates.map(\.text)) == Set(texts))
        #expect(messages.others == [10, 10])
    }
}
