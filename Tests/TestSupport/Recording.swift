import Foundation
import Testing

/// Makes the files that tests compare with. Every test that does so records through this.
///
/// With `DSDOC_RECORD=1` in the environment, what a test gets is written instead of compared, for a person to read before it is committed. Such
/// a test always fails, even where the file stays the same: a run that records proves nothing.
public enum Recording {
    public static let isOn = ProcessInfo.processInfo.environment["DSDOC_RECORD"] == "1"

    private static let lock = NSLock()

    /// - Parameters:
    ///   - name: of what is written, for the failure's message.
    ///   - write: called while no other test records, so that cases of one file can be recorded by several tests.
    public static func record(_ name: String, sourceLocation: SourceLocation, write: () throws -> Void) throws {
        try lock.withLock(write)
        Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    }
}
