import Diagnostics
import Logseq

extension GraphFolder {
    /// The findings about the scripts of assets, each with its file. One that cannot be read is found where it is copied.
    mutating func scriptFindings(_ assets: [String]) -> [Diagnostic] {
        assets.filter(AssetScript.isPossible).compactMap { path in
            let location = location(path)
            guard case .file(let size)? = FileBytes.kind(location, followingLinks: true), size <= Self.largestScannedAsset,
                let bytes = try? FileBytes.read(location)
            else { return nil }
            let source = SourceFile(path: location, text: bytes)
            guard let script = AssetScript.first(in: source.bytes) else { return nil }
            return Diagnostic(
                "asset-with-script", .warning, Message("asset runs a script when it is opened: `\(script.name)`"),
                at: SourceSpan(file: files.put(source), start: script.range.lowerBound, end: script.range.upperBound),
                help: Message("remove it, or let the server send `Content-Security-Policy: sandbox` with the file"))
        }
    }

    /// Larger assets are data.
    private static let largestScannedAsset = 64 << 20
}

extension SourceFiles {
    /// Adds a file, or replaces what it was before.
    fileprivate mutating func put(_ source: SourceFile) -> FileID {
        guard let known = all.firstIndex(where: { $0.path == source.path }) else { return add(source) }
        let id = FileID(rawValue: Int32(known))
        replace(id, with: source)
        return id
    }
}
