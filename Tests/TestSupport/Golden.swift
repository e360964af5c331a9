import Foundation
import Testing

/// Expected output kept as a file, compared byte for byte; see `Recording` for how to make it.
public enum Golden {
    /// - Parameter path: from `Tests/Cases`.
    public static func expect(_ actual: some Sequence<UInt8>, is path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try expect(actual, is: CaseFiles.root.appending(path: path), sourceLocation: sourceLocation)
    }

    public static func expect(_ actual: some Sequence<UInt8>, is file: URL, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let path = file.lastPathComponent
        if Recording.isOn {
            return try Recording.record(path, sourceLocation: sourceLocation) { try Data(actual).write(to: file) }
        }
        let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let actual = String(decoding: Array(actual), as: UTF8.self)
        #expect(actual == expected, "\(path) differs at \(firstDifference(actual, expected))", sourceLocation: sourceLocation)
    }

    private static func firstDifference(_ actual: String, _ expected: String) -> String {
        let left = actual.split(separator: "\n", omittingEmptySubsequences: false)
        let right = expected.split(separator: "\n", omittingEmptySubsequences: false)
        for number in 0..<max(left.count, right.count) {
            let got = number < left.count ? String(left[number]) : "(end)"
            let wanted = number < right.count ? String(right[number]) : "(end)"
            if got != wanted { return "line \(number + 1): got `\(got)`, expected `\(wanted)`" }
        }
        return "nothing that a line shows"
    }
}
