import Foundation
import TestSupport
import Testing

@testable import Site

/// The cases of the Mustache specification, without its optional modules: lambdas, inheritance and dynamic names are not supported.
@Suite struct MustacheTests {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let data: JSON
        let template: String
        let partials: [String: String]?
        let expected: String

        var testDescription: String { name }
    }

    /// A value of JSON as templates see it.
    struct JSON: Decodable, Sendable {
        let value: TemplateValue

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                value = .text("")
            } else if let flag = try? container.decode(Bool.self) {
                value = .flag(flag)
            } else if let number = try? container.decode(Int.self) {
                value = .text("\(number)")
            } else if let number = try? container.decode(Double.self) {
                value = .text("\(number)")
            } else if let text = try? container.decode(String.self) {
                value = .text(text)
            } else if let items = try? container.decode([JSON].self) {
                value = .list(items.map(\.value))
            } else {
                value = .object(try container.decode([String: JSON].self).mapValues(\.value))
            }
        }
    }

    static let files = ["comments", "delimiters", "interpolation", "inverted", "partials", "sections"]
    static let cases = files.flatMap { (try? CaseFiles.decode([Case].self, from: "mustache/\($0).json")) ?? [] }

    @Test func everyFileIsRead() { #expect(Self.cases.count == 136) }

    @Test(arguments: cases) func specification(_ test: Case) throws {
        var sources: [String: TemplateSource] = [:]
        for (name, text) in test.partials ?? [:] { sources[name] = try TemplateSource(name, Array(text.utf8)) }
        let template = TemplateLinker.link(try TemplateSource("", Array(test.template.utf8)), with: sources)
        #expect(String(decoding: template.render([test.data.value]), as: UTF8.self) == test.expected)
    }

    static func link(_ files: [String: String]) throws -> Template {
        let sources = try Dictionary(uniqueKeysWithValues: files.map { ($0, try TemplateSource($0, Array($1.utf8))) })
        return TemplateLinker.link(try #require(sources["page"]), with: sources)
    }

    /// Without data that ends it, a recursion ends at a bound.
    @Test func recursionIsBounded() throws {
        let template = try Self.link(["page": "a{{> page}}{{> page}}", "other": ""])
        let output = template.render([["page": .text("")]])
        #expect(output.allSatisfy { $0 == UInt8(ascii: "a") } && output.count > 1 && output.count <= 1001)
    }

    /// 31 levels that double would be 2,147,483,648 parts.
    @Test func partialsDoNotMultiplyWithoutBound() throws {
        var files = ["page": "{{> p0}}{{> p0}}"]
        for level in 0..<30 { files["p\(level)"] = "x{{> p\(level + 1)}}{{> p\(level + 1)}}" }
        files["p30"] = "x"
        let template = try Self.link(files)
        #expect(template.tokens.count < 10_000)
        #expect(template.errors.contains { if case .tooLarge = $0.cause { true } else { false } })
    }

    /// A template is read in linear time, whatever it is made of: quadratic time would be minutes.
    @Test(arguments: ["{", "{{", "{{a}}", "{{#a}}{{/a}}", " ", "\n", "{{!", "{{=a b=}}", "é{{&b}}\r\n"])
    func everyTextIsReadInLinearTime(piece: String) {
        let bytes = Array(String(repeating: piece, count: 200_000 / piece.utf8.count).utf8)
        let clock = ContinuousClock()
        let took = clock.measure { _ = try? TemplateSource("page", bytes) }
        #expect(took < .seconds(10))
    }
}
