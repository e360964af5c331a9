import Diagnostics
import Foundation
import TestSupport
import Testing
import YAML

@testable import Kubernetes

/// Every cause of a field error and of a warning has a text and a hint.
///
/// The compiler checks that each cause is handled; here its text and its rule are looked at. The samples are compared with the sources, so
/// that a new cause needs one.
@Suite struct CauseTests {
    @Test func everyCauseHasASample() throws {
        let declared = try Self.declaredCauses(in: "Sources/Kubernetes/Validation/Causes")
        #expect(declared.count > 150)
        #expect(declared.subtracting(CauseSamples.errors.flatMap(Self.names)).sorted() == [])
    }

    @Test func everyCauseHasATextAndAHint() throws {
        let document = try #require(readDocuments("apiVersion: apps/v1\nkind: DaemonSet\nspec: {}\n".utf8).first)
        let withoutText: Set<FieldError.Cause> = [.none, .supportedValues([]), .volumeMount(.unknownVolume)]
        for cause in CauseSamples.errors {
            let detail = cause.detail(in: .latest)
            #expect(detail.isEmpty == withoutText.contains(cause), "\(cause)")
            let path = FieldPath("spec", "template", "spec")
            let error = FieldError(.invalid, path, .name("x"), cause)
            let message = error.message(in: .latest)
            #expect(message == "Invalid value: \"x\"" + (detail.isEmpty ? "" : ": \(detail)"))
            let diagnostics = document.diagnostics(of: [error], in: .latest)
            #expect(diagnostics.map(\.headline.english) == ["spec.template.spec: \(message)"])
            #expect(diagnostics.allSatisfy { ErrorHintRule(rawValue: $0.rule.name) != nil && $0.primary != nil }, "\(cause)")
        }
    }

    @Test func everyErrorTypeHasARule() throws {
        let document = try #require(readDocuments("apiVersion: apps/v1\nkind: DaemonSet\n".utf8).first)
        let types: KeyValuePairs<FieldError.ErrorType, String> = [
            .required: "required-value", .invalid: "invalid-value", .notSupported: "unsupported-value", .forbidden: "forbidden-value",
            .duplicate: "duplicate-value", .notFound: "unknown-reference", .tooLong: "value-too-long", .tooMany: "too-many-values",
        ]
        for (type, rule) in types {
            let diagnostics = document.diagnostics(of: [FieldError(type, FieldPath("spec"))], in: .latest)
            #expect(diagnostics.map(\.rule.name) == [rule])
        }
    }

    @Test func everyWarningHasATextAndAHint() throws {
        let declared = try Self.declaredCauses(in: "Sources/Kubernetes/Warnings")
        #expect(declared.count > 40)
        #expect(declared.subtracting(CauseSamples.warnings.flatMap(Self.names)).sorted() == [])
        let document = try #require(readDocuments("apiVersion: apps/v1\nkind: DaemonSet\nspec: {}\n".utf8).first)
        for cause in CauseSamples.warnings {
            let warning = APIWarning(FieldPath("spec", "template"), cause)
            let diagnostic = document.diagnostic(of: warning, in: .latest)
            #expect(!cause.detail(in: .latest).isEmpty, "\(cause)")
            #expect(diagnostic.headline.english == warning.message(in: .latest) && diagnostic.severity == .warning)
            #expect(ErrorHintRule(rawValue: diagnostic.rule.name) != nil, "\(cause)")
        }
    }

    /// `Type.case` for each case that the files of a folder declare; types of values that are not causes are left out.
    private static func declaredCauses(in folder: String) throws -> Set<String> {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let files = try FileManager.default.contentsOfDirectory(at: root.appending(path: folder), includingPropertiesForKeys: nil)
        var found: Set<String> = []
        for file in files where file.pathExtension == "swift" {
            // The innermost enum around a line is the last one that is indented less.
            var enums: [(indent: Int, name: Substring)] = []
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                let indent = line.prefix { $0 == " " }.count
                let words = line.dropFirst(indent)
                enums.removeAll { $0.indent >= indent && words.first != "/" }
                if let match = words.firstMatch(of: /^package (?:indirect )?enum (\w+)/) {
                    enums.append((indent, match.1))
                } else if words.hasPrefix("case "), !words.hasPrefix("case ."), let name = enums.last?.name {
                    found.formUnion(cases(in: words.dropFirst(5)).map { "\(name).\($0)" })
                }
            }
        }
        return found
    }

    /// The names in `cpu, memory, value(String, Int)`.
    private static func cases(in list: Substring) -> [Substring] {
        var names: [Substring] = []
        var depth = 0
        var start = list.startIndex
        for index in Array(list.indices) + [list.endIndex] {
            let character = index < list.endIndex ? list[index] : ","
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            guard character == ",", depth == 0 else { continue }
            names.append(list[start..<index].drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber })
            start = index < list.endIndex ? list.index(after: index) : index
        }
        return names
    }

    /// `Type.case` of a cause and of the causes in it.
    private static func names(_ cause: Any) -> [String] {
        let mirror = Mirror(reflecting: cause)
        let type = String(describing: type(of: cause))
        switch mirror.displayStyle {
        case .enum:
            let name = mirror.children.first?.label ?? String(String(describing: cause).split(separator: ".").last ?? "")
            return ["\(type).\(name)"] + mirror.children.flatMap { names($0.value) }
        case .tuple, .collection, .optional, .struct: return mirror.children.flatMap { names($0.value) }
        default: return []
        }
    }
}
