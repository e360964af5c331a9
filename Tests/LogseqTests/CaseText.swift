import Foundation
import TestSupport
import Testing

/// A file of cases: each begins with `%% case NAME`, its parts with `%% PART`; a part ends where the next line with `%%` begins.
struct CaseText: Sendable, CustomTestStringConvertible {
    let file: String
    let name: String
    /// By their names; each without the line feed before the next `%%`.
    let parts: [String: String]

    var testDescription: String { "\(file): \(name)" }

    static func all(in area: String) throws -> [CaseText] {
        try CaseFiles.all(in: area, suffix: "case").flatMap { url in
            try read(String(decoding: Data(contentsOf: url), as: UTF8.self), file: url.lastPathComponent)
        }
    }

    static func read(_ text: String, file: String) throws -> [CaseText] {
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
}
