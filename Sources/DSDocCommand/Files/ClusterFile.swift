import Diagnostics
import Handbook
import Reconciliation

/// The value of `--cluster`.
enum ClusterFile {
    /// The built-in cluster for `reference`, otherwise the objects in a file.
    static func read(_ name: String) throws(CommandFailure) -> Cluster {
        if name == ClusterLibrary.reference { return .reference }
        return Cluster(yaml: MappedText(file: FileID(rawValue: 0), bytes: try InputFile.read(name).bytes))
    }
}
