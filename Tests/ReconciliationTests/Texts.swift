import Diagnostics
import Foundation
import Kubernetes
import Reconciliation

/// Texts made into what the model takes.
func text(_ bytes: some Sequence<UInt8>) -> MappedText { MappedText(file: FileID(rawValue: 0), bytes: Array(bytes)) }

func cluster(_ yaml: String) -> Cluster { Cluster(yaml: text(yaml.utf8)) }

func scenario(_ yaml: String) -> Scenario { Scenario(yaml: [text(yaml.utf8)]) }

/// The objects of documents that a case file holds as JSON.
func cluster(of documents: [JSONTree]) throws -> Cluster {
    Cluster(objects: try documents.flatMap { try Cluster(yaml: text(JSONEncoder().encode($0))).objects })
}
