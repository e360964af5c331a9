import Diagnostics
import Repository

/// Cluster files in folders.
enum ClusterFile {
    /// Whether a file of a folder without the folders of Logseq is a cluster of its notes: `clusters/NAME.yaml` with nodes in it. In other
    /// repositories, a folder of this name holds what each cluster is given.
    ///
    /// - Parameter path: from the folder.
    static func isCluster(_ path: String, in folder: String) -> Bool {
        guard path.hasPrefix("clusters/"), RelativePath.folder(of: path) == "clusters", let bytes = try? FileBytes.read("\(folder)/\(path)")
        else { return false }
        return ["kind: Node", "kind: \"Node\"", "\"kind\": \"Node\"", "\"kind\":\"Node\""].contains { contains($0, bytes) }
    }

    private static func contains(_ text: String, _ bytes: [UInt8]) -> Bool {
        let wanted = Array(text.utf8)
        var rest = bytes[...]
        while let found = rest.firstRange(of: wanted) {
            // `NodeMetrics` is another kind.
            guard found.upperBound < bytes.count, bytes[found.upperBound].isAlphanumeric else { return true }
            rest = bytes[found.upperBound...]
        }
        return false
    }
}
