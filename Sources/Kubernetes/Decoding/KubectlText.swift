import Diagnostics

/// A text that kubectl prints for people, or about an error: no objects can be read of it.
///
/// *Source:* kubernetes staging/src/k8s.io/cli-runtime/pkg/printers (tableprinter.go, name.go), kubectl pkg/describe.
package enum KubectlText: Hashable, Sendable {
    /// The table of `kubectl get`, also without its headers.
    case table
    /// `kubectl get -o name`.
    case names
    /// `kubectl describe`.
    case description
    /// What kubectl writes in place of objects: `Error from server (Forbidden): …`.
    case failure(String)

    /// Nil for any other text.
    package init?(_ bytes: [UInt8]) {
        let lines = Self.firstLines(of: bytes)
        guard let first = lines.first else { return nil }
        if Self.failures.contains(where: first.hasPrefix) {
            self = .failure(first)
        } else if Self.isHeader(first) || lines.allSatisfy(Self.isRow) {
            self = .table
        } else if lines.allSatisfy(Self.isName) {
            self = .names
        } else if Self.isDescription(lines) {
            self = .description
        } else {
            return nil
        }
    }

    private static let failures = [
        "Error from server", "error: You must be logged in", "error: the server doesn't have a resource type", "No resources found",
        "The connection to the server", "Unable to connect to the server", "error: no context",
    ]

    /// The first lines that are not blank, of the first few kilobytes.
    private static func firstLines(of bytes: [UInt8]) -> [String] {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let lines = start.prefix(4096).split(separator: UInt8(ascii: "\n")).map { line in
            String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
        }
        return lines.lazy.filter { line in line.utf8.contains { $0 != UInt8(ascii: " ") } }.prefix(4).map(\.self)
    }

    /// `NAMESPACE   NAME   READY   STATUS`: columns all in capitals.
    private static func isHeader(_ line: String) -> Bool {
        let isCapital = { (byte: UInt8) in (byte.isLetter && !byte.isLowercaseLetter) || "-()/% ".utf8.contains(byte) }
        let columns = columns(of: line)
        return line.utf8.allSatisfy(isCapital) && (columns.count >= 3 || columns.count == 2 && columns.contains("NAME"))
    }

    /// `cp-1   Ready   <none>   5d   v1.36.2`: columns two spaces apart, the first a name, one of the others an age.
    private static func isRow(_ line: String) -> Bool {
        let columns = columns(of: line)
        return columns.count >= 3 && line.utf8.first != UInt8(ascii: " ") && columns[0].utf8.allSatisfy(isNameByte)
            && columns.dropFirst().contains(where: isAge)
    }

    private static func columns(of line: String) -> [String] {
        var columns: [String] = []
        for word in line.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
            if word.isEmpty {
                if columns.last?.isEmpty == false { columns.append("") }
            } else if let last = columns.last, !last.isEmpty {
                columns[columns.count - 1] += " " + String(decoding: word, as: UTF8.self)
            } else {
                if columns.last?.isEmpty == true { columns.removeLast() }
                columns.append(String(decoding: word, as: UTF8.self))
            }
        }
        return columns.filter { !$0.isEmpty }
    }

    /// `45s`, `5d`, `3h20m`, `2y45d`.
    private static func isAge(_ text: String) -> Bool {
        var hasDigit = false
        var units = 0
        for byte in text.utf8 {
            if byte.isDigit {
                hasDigit = true
            } else {
                guard hasDigit, "ysmhd".utf8.contains(byte) else { return false }
                hasDigit = false
                units += 1
            }
        }
        return units > 0 && !hasDigit
    }

    /// `node/worker-1`, `daemonset.apps/agent`.
    private static func isName(_ line: String) -> Bool {
        let parts = line.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isNameByte) }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool { byte.isLowercaseAlphanumeric || "-./".utf8.contains(byte) }

    /// `Name:   worker-1`, with the value in a column of its own.
    private static func isDescription(_ lines: [String]) -> Bool {
        lines.count >= 2 && lines[0].hasPrefix("Name:  ")
            && lines.dropFirst().contains { line in
                ["Roles:  ", "Labels:  ", "Namespace:  ", "Selector:  ", "Priority:  "].contains(where: line.hasPrefix)
            }
    }
}
