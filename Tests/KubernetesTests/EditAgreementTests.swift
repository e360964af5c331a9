import Foundation
import Kubernetes
import TestSupport
import Testing

/// One manifest with one edit each, and the errors of the code of a Kubernetes 1.36.2 API server: creations and updates.
@Suite struct EditAgreementTests {
    struct Cases: Decodable {
        let cases: [Creation]
    }

    struct Problem: Decodable, Equatable {
        let type: String
        let field: String
        let text: String
    }

    struct Creation: Decodable {
        let name: String
        let manifest: AnyJSON
        let errors: [Problem]
        let warnings: [String]
        let decodeError: String?

        enum CodingKeys: String, CodingKey {
            case name, manifest, errors, warnings
            case decodeError = "decode_error"
        }
    }

    struct Update: Decodable {
        let name: String
        let old: AnyJSON
        let new: AnyJSON
        let errors: [Problem]
        let warnings: [String]
        let generations: String
    }

    /// Cases in which a running server's result differs from that of the recorded validation code.
    static let exceptions: [String: String] = [
        "generateName": "the name is generated before the object is validated",
        "namespace bad": "the namespace is not found",
        "port dup name": "there are no warnings about what is rejected",
        "apiVersion extensions": "the version is found to be another one than the address asks for",
    ]

    static func problems(_ causes: [StatusCause]) -> [Problem] {
        causes.map { Problem(type: $0.reason, field: $0.field, text: "\($0.field): \($0.message)") }
    }

    @Test func creationsAgree() throws {
        let cases = try CaseFiles.decode(Cases.self, from: "validation/edits.json").cases
        #expect(cases.count > 100)
        for edit in cases {
            let verdict = review(try #require(readDocuments(edit.manifest.text.utf8).first))
            let agrees =
                if let wanted = edit.decodeError {
                    verdict.code == 400 && verdict.message?.contains(wanted) ?? false
                } else {
                    Self.problems(verdict.causes) == edit.errors && verdict.warnings == edit.warnings
                }
            #expect(agrees == (Self.exceptions[edit.name] == nil), "\(edit.name): \(describe(verdict))\n\(edit.errors) \(edit.warnings)")
        }
    }

    struct Updates: Decodable {
        let updates: [Update]
    }

    /// Those of the validation code, and those of a running server, which also validates metadata by the rules for all kinds.
    @Test(arguments: ["edits", "updates"])
    func updatesAgree(_ file: String) throws {
        for edit in try CaseFiles.decode(Updates.self, from: "validation/\(file).json").updates {
            guard case .daemonSet(let old) = readDocuments(edit.old.text.utf8).first?.object,
                case .daemonSet(let new) = readDocuments(edit.new.text.utf8).first?.object
            else {
                Issue.record("\(edit.name) is not decoded")
                continue
            }
            let verdict = reviewUpdate(old, new)
            #expect(verdict.isAccepted == edit.errors.isEmpty, "\(edit.name)")
            #expect(Self.problems(verdict.causes) == edit.errors, "\(edit.name)")
            #expect(verdict.warnings == edit.warnings, "\(edit.name)")
            let generations = "generation \(verdict.generation.text) templateGeneration \(verdict.templateGeneration.text)"
            #expect(edit.generations.isEmpty || generations == edit.generations, "\(edit.name)")
        }
    }
}

extension UpdateVerdict.Change {
    fileprivate var text: String { "\(old)->\(new)" }
}

/// Any JSON, kept as text to be parsed again.
struct AnyJSON: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
        text = try Self.write(decoder)
    }

    private static func write(_ decoder: any Decoder) throws -> String {
        if let object = try? decoder.container(keyedBy: Key.self) {
            let fields = try object.allKeys.map { "\(quoted($0.stringValue)): \(try object.decode(AnyJSON.self, forKey: $0).text)" }
            return "{\(fields.joined(separator: ", "))}"
        }
        if var list = try? decoder.unkeyedContainer() {
            var items: [String] = []
            while !list.isAtEnd { items.append(try list.decode(AnyJSON.self).text) }
            return "[\(items.joined(separator: ", "))]"
        }
        let value = try decoder.singleValueContainer()
        if value.decodeNil() { return "null" }
        if let flag = try? value.decode(Bool.self) { return String(flag) }
        if let number = try? value.decode(Int64.self) { return String(number) }
        if let number = try? value.decode(Double.self) { return String(number) }
        return quoted(try value.decode(String.self))
    }

    private static func quoted(_ text: String) -> String {
        String(decoding: (try? JSONEncoder().encode(text)) ?? Data(), as: UTF8.self)
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
