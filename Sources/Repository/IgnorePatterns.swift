import Diagnostics

/// The patterns of one `.gitignore` file, or of `exclude` in the configuration.
///
/// *Source:* git, Documentation/gitignore.adoc, dir.c (parse_path_pattern, last_matching_pattern_from_list).
package struct IgnorePatterns: Sendable {
    private let patterns: [IgnorePattern]

    /// The lines of a `.gitignore` file.
    package init(file bytes: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
        patterns = text.split(separator: UInt8(ascii: "\n")).compactMap { line in
            IgnorePattern(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }
    }

    /// One pattern for each text.
    package init(_ texts: [String]) { patterns = texts.compactMap { IgnorePattern(Array($0.utf8)[...]) } }

    /// Whether there is no pattern.
    package var isEmpty: Bool { patterns.isEmpty }

    /// Whether a path is ignored; nil if no pattern matches it. The last pattern that matches decides. What is in an ignored folder is for the
    /// caller to leave out: no pattern includes it again.
    ///
    /// - Parameter path: from the folder that the patterns belong to, `/` between names.
    package func ignores(_ path: String, isFolder: Bool) -> Bool? {
        guard !patterns.isEmpty else { return nil }
        let names = Array(path.utf8).split(separator: UInt8(ascii: "/"))
        return patterns.last { $0.matches(names, isFolder: isFolder) }.map { !$0.isNegated }
    }
}

/// A line of a `.gitignore` file.
private struct IgnorePattern: Sendable {
    /// `!`: what matches is not ignored.
    let isNegated: Bool
    private let isForFolders: Bool
    /// Whether it matches paths from the folder of the file; otherwise it matches names at any depth.
    private let isAnchored: Bool
    /// Between slashes.
    private let parts: [[UInt8]]

    /// nil for an empty line or a comment.
    init?(_ line: ArraySlice<UInt8>) {
        var text = Self.trimmed(line)
        guard let first = text.first, first != UInt8(ascii: "#") else { return nil }
        isNegated = first == UInt8(ascii: "!")
        if isNegated { text = text.dropFirst() }
        isForFolders = text.last == UInt8(ascii: "/")
        if isForFolders { text = text.dropLast() }
        isAnchored = text.contains(UInt8(ascii: "/"))
        if text.first == UInt8(ascii: "/") { text = text.dropFirst() }
        guard !text.isEmpty else { return nil }
        parts = text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Array.init)
    }

    /// Without spaces at the end, unless a backslash keeps the last of them.
    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line
        while line.last == UInt8(ascii: " ") {
            let before = line.dropLast()
            let backslashes = before.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
            if backslashes % 2 == 1 { break }
            line = before
        }
        return line
    }

    func matches(_ names: [ArraySlice<UInt8>], isFolder: Bool) -> Bool {
        guard isFolder || !isForFolders, let last = names.last else { return false }
        return isAnchored ? matchesPath(names) : Wildcard.matches(last, parts[0])
    }

    /// Goes back to the last `**` where a name does not match: that is enough, as for `*` in names.
    private func matchesPath(_ names: [ArraySlice<UInt8>]) -> Bool {
        var part = 0
        var name = 0
        var retry: (part: Int, name: Int)?
        while name < names.count {
            if part < parts.count, Self.isAnyFolders(parts[part]) {
                // At the end, `**` matches one name at least.
                if part == parts.count - 1 { return true }
                retry = (part, name)
                part += 1
            } else if part < parts.count, Wildcard.matches(names[name], parts[part]) {
                part += 1
                name += 1
            } else if let (last, from) = retry {
                retry = (last, from + 1)
                part = last + 1
                name = from + 1
            } else {
                return false
            }
        }
        return part == parts.count
    }

    private static func isAnyFolders(_ part: [UInt8]) -> Bool { part == Array("**".utf8) }
}
