import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Kubernetes

/// The help is complete, and its types, defaults and update behaviour agree with the model.
@Suite struct FieldHelpTests {
    static let common: [String] =
        (try? String(contentsOf: CaseFiles.root.appending(path: "fields/common.txt"), encoding: .utf8)).map {
            $0.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
        } ?? []

    /// A DaemonSet in JSON with one field and its ancestors.
    static func manifest(_ path: String, _ value: String) -> String {
        var text = value
        for part in path.split(separator: ".").reversed() {
            var name = part
            while name.hasSuffix("[]") {
                text = "[\(text)]"
                name = name.dropLast(2)
            }
            text = "{\"\(name == "<key>" ? "example.com/key" : name)\":\(text)}"
        }
        let rest = ["apiVersion": "apps/v1", "kind": "DaemonSet"].filter { $0.key != path }.sorted { $0.key < $1.key }
        return "{" + rest.map { "\"\($0.key)\":\"\($0.value)\"," }.joined() + text.dropFirst()
    }

    static func read(_ text: String) throws -> ManifestDocument {
        try #require(ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: Array(text.utf8))).first)
    }

    @Test func theListIsNotEmpty() { #expect(Self.common.count == 179) }

    /// Every field's help is found from its key in a manifest.
    @Test(arguments: Self.common)
    func commonFieldsAreExplained(path: String) throws {
        let text = Self.manifest(path, path == "kind" ? "\"DaemonSet\"" : "{}")
        let document = try Self.read(text)
        let last = path.split(separator: ".").last.map { $0.replacingOccurrences(of: "[]", with: "") } ?? ""
        let name = last == "<key>" ? "example.com/key" : last
        let range = try #require(text.range(of: "\"\(name)\"", options: path == "kind" || path == "apiVersion" ? [] : .backwards))
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        #expect(document.explainedKeys.contains { $0.start == start }, "\(path)")
    }

    @Test func pathsAndAnchorsAreUnique() {
        #expect(Set(FieldHelp.all.map(\.path)).count == FieldHelp.all.count)
        #expect(Set(FieldHelp.all.map(\.anchor)).count == FieldHelp.all.count)
        for field in FieldHelp.all {
            #expect(
                FieldHelp.shared(field.path) == field.path || field.path.hasSuffix("Probe") || field.path.contains("securityContext")
                    || field.path.contains("lifecycle"), "\(field.path)")
        }
    }

    @Test(arguments: FieldHelp.all.map(\.path))
    func textsAreShort(path: String) throws {
        let field = try #require(FieldHelp.entry(path))
        #expect(field.text.english.utf8.count <= 170 && field.text.english.hasSuffix("."))
    }

    // MARK: Types

    /// Values that a type accepts, and values that it rejects.
    static func samples(_ type: FieldType) -> (taken: [String], refused: [String]) {
        switch type {
        case .string: (["\"x\""], ["1", "true", "{}", "[]"])
        case .boolean: (["true"], ["\"true\"", "1", "{}"])
        case .integer: (["1"], ["\"1\"", "true", "1.5", "{}"])
        case .quantity: (["1", "\"100m\"", "\"64Mi\""], ["true", "\"many\"", "{}"])
        case .integerOrPercent, .integerOrName: (["1", "\"10%\"", "\"http\""], ["true", "{}"])
        case .object: (["{}"], ["\"x\"", "[]", "{\"nothing-is-called-this\":1}"])
        case .list(.string): (["[]", "[\"x\"]"], ["\"x\"", "[1]", "{}"])
        case .list: (["[]", "[{}]"], ["\"x\"", "[\"x\"]", "{}"])
        case .map(.quantity): (["{}", "{\"cpu\":\"1\"}"], ["\"x\"", "[]", "{\"cpu\":\"many\"}"])
        case .map: (["{}", "{\"a\":\"b\"}"], ["\"x\"", "[]", "{\"a\":1}"])
        }
    }

    @Test(arguments: FieldHelp.all.map(\.path).filter { $0 != "kind" && $0 != "apiVersion" })
    func typesAreThoseOfTheDecoder(path: String) throws {
        let samples = Self.samples(try #require(FieldHelp.entry(path)).type)
        for value in samples.taken {
            #expect(try Self.read(Self.manifest(path, value)).problems.isEmpty, "\(path) takes \(value)")
        }
        for value in samples.refused {
            #expect(try !Self.read(Self.manifest(path, value)).problems.isEmpty, "\(path) does not take \(value)")
        }
    }

    // MARK: Defaults

    /// The default when the enclosing object is present and the field is not.
    @Test(arguments: FieldHelp.all.map(\.path))
    func defaultsAreThoseOfTheServer(path: String) throws {
        let field = try #require(FieldHelp.entry(path))
        let parts = path.split(separator: ".").map(String.init)
        var parent = parts.dropLast().joined(separator: ".")
        var value = "{}"
        // A volume without a source gets a default source.
        if parent == "spec.template.spec.volumes[]" { value = "{\"hostPath\":{}}" }
        if parent.hasSuffix("[]") {
            parent = String(parent.dropLast(2))
            value = "[\(value)]"
        }
        guard parent.hasPrefix("spec"), case .daemonSet(let set)? = try Self.read(Self.manifest(parent, value)).object else { return }
        let indexed = path.replacingOccurrences(of: "[]", with: "[0]")
        let filled = withDefaults(set).fields.first { $0.path.description == indexed }?.value
        switch field.fallback {
        case .filled(let value): #expect(filled == (value == "0644" ? "420" : value), "\(path)")
        case .otherwise: break
        case .required, .actsAs, .nothing: #expect(filled == nil, "\(path)")
        }
    }

    /// Whether the API server accepts the complete manifest, or one without the field.
    static func accepts(without path: [Substring]) throws -> Bool? {
        let data = try Data(contentsOf: CaseFiles.root.appending(path: "fields/complete.json"))
        let whole = try JSONSerialization.jsonObject(with: data)
        let changed = try JSONSerialization.data(withJSONObject: removing(path[...], from: whole), options: .sortedKeys)
        return review(try read(String(decoding: changed, as: UTF8.self))).accepted
    }

    private static func removing(_ path: ArraySlice<Substring>, from value: Any) -> Any {
        if let list = value as? [Any] { return list.map { removing(path, from: $0) } }
        guard var object = value as? [String: Any], let first = path.first else { return value }
        let name = first.replacingOccurrences(of: "[]", with: "")
        object[name] = path.count > 1 ? object[name].map { removing(path.dropFirst(), from: $0) } : nil
        return object
    }

    @Test(arguments: FieldHelp.all.filter { $0.fallback == .required }.map(\.path))
    func missingRequiredFieldsAreRejected(path: String) throws {
        #expect(try Self.accepts(without: []) == true)
        #expect(try Self.accepts(without: path.split(separator: ".")) != true, "\(path)")
    }

    // MARK: Updates

    @Test(arguments: FieldHelp.all.map(\.path).filter { $0.hasPrefix("spec") || $0.hasPrefix("metadata") })
    func updatesAgreeWithTheHelp(path: String) throws {
        let field = try #require(FieldHelp.entry(path))
        guard let value = Self.samples(field.type).taken.last else { return }
        var old = DaemonSet()
        old.metadata.name = "agent"
        guard case .daemonSet(let new)? = try Self.read(Self.manifest(path, value)).object else { return }
        let verdict = reviewUpdate(old, new)
        switch field.update {
        case .never:
            #expect(verdict.causes.contains { $0.message.contains("field is immutable") }, "\(path)")
        case .replacesPods:
            // Empty objects are equal to missing ones.
            #expect(new.spec.template != old.spec.template || ["{}", "[]"].contains(value), "\(path)")
        case .keepsPods:
            #expect(new.spec.template == old.spec.template && new.spec.selector == old.spec.selector, "\(path)")
        }
    }
}
