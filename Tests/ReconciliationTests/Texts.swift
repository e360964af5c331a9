import Diagnostics
import Foundation
import Kubernetes
import Reconciliation

/// Converts texts to the model's input types.
func text(_ bytes: some Sequence<UInt8>) -> MappedText { MappedText(file: FileID(rawValue: 0), bytes: Array(bytes)) }

func cluster(_ yaml: String) -> Cluster { Cluster(yaml: text(yaml.utf8)) }

func scenario(_ yaml: String) -> Scenario { Scenario(yaml: [text(yaml.utf8)]) }

/// The objects of documents in a case file in JSON.
func cluster(of documents: [JSONTree]) throws -> Cluster {
    Cluster(objects: try documents.flatMap { try Cluster(yaml: text(JSONEncoder().encode($0))).objects })
}
