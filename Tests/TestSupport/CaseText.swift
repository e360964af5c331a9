import Foundation
import Testing

/// A case in a file of cases: a case begins with `%% case NAME`, its parts with `%% PART`; a part ends at the next line with `%%`.
public struct CaseText: Sendable, CustomTestStringConvertible {
    public let file: String
    public let name: String
    /// Name → text, without the line feed before the next `%%`.
    public let parts: [String: String]

    public init(file: String, name: String, parts: [String: String]) {
        self.file = file
        self.name = name
        self.parts = parts
    }

    public var testDescription: String { "\(file): \(name)" }

    public static func all(in area: String) throws -> [CaseText] {
        try CaseFiles.all(in: area, suffix: "case").flatMap { url in
            try read(String(decoding: Data(contentsOf: url), as: UTF8.self), file: url.lastPathComponent)
        }
    }

    public static func read(_ text: String, file: String) throws -> [CaseText] {
        var cases: [CaseText] = []
        var name: String?
        var part: String?
        var lines: [String] = []
        var parts: [String: String] = [:]
        func endPart() {
            if let part { parts[part] = lines.joined(separator: "\n") }
            lines = []
            part = nil
        }
        func endCase() {
            endPart()
            if let name { cases.append(CaseText(file: file, name: name, parts: parts)) }
            parts = [:]
        }
        var body = text
        if body.hasSuffix("\n") { body.removeLast() }
        for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("%% case ") {
                endCase()
                name = String(line.dropFirst(8))
            } else if line.hasPrefix("%% ") {
                endPart()
                part = String(line.dropFirst(3))
            } else if part != nil {
                lines.append(String(line))
            }
        }
        endCase()
        return cases
    }

    /// Compares a text with one of the case's parts, or records it as that part: see `Recording`.
    public func expect(_ actual: String, part: String, in area: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        guard Recording.isOn else {
            #expect(actual == parts[part], sourceLocation: sourceLocation)
            return
        }
        try Recording.record("\(part) of \(testDescription)", sourceLocation: sourceLocation) {
            if actual != parts[part] { try record(actual, part: part, in: area) }
        }
    }

    /// Puts the part behind the case's other parts.
    private func record(_ text: String, part: String, in area: String) throws {
        let url = CaseFiles.root.appending(path: area).appending(path: file)
        var lines = String(decoding: try Data(contentsOf: url), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        guard let start = lines.firstIndex(where: { $0 == "%% case " + name }) else { return }
        var end = lines[(start + 1)...].firstIndex { $0.hasPrefix("%% case ") } ?? lines.count
        if let old = lines[start..<end].firstIndex(where: { $0 == "%% " + part }) {
            let oldEnd = lines[(old + 1)..<end].firstIndex { $0.hasPrefix("%% ") } ?? end
            lines.removeSubrange(old..<oldEnd)
            end -= oldEnd - old
        }
        lines.insert(contentsOf: ["%% " + part] + text.split(separator: "\n", omittingEmptySubsequences: false).map { $0[...] }, at: end)
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: url)
    }
}
