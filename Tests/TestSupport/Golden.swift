import Foundation
import Testing

/// Expected output kept as a file under `Tests/Cases`, compared byte for byte.
public enum Golden {
    /// With `DSDOC_RECORD=1` the file is written instead, for a person to read before it is committed; the test then fails, so that CI never records.
    public static func expect(_ actual: some Sequence<UInt8>, is path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = CaseFiles.root.appending(path: path)
        if ProcessInfo.processInfo.environment["DSDOC_RECORD"] == "1" {
            try Data(actual).write(to: file)
            Issue.record("recorded \(path)", sourceLocation: sourceLocation)
            return
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
