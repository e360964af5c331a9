import Diagnostics
import YAML

/// What `Chart.yaml` says.
package enum HelmChart {
    /// `type: library`: the chart is a part of others and renders nothing. *Source:* Helm docs, "Charts" (Chart Types).
    package static func isLibrary(_ bytes: [UInt8]) -> Bool {
        let documents = YAMLDocument.parse(MappedText(file: FileID(rawValue: 0), bytes: bytes))
        return documents.first.flatMap(YAMLFields.init)?.string("type") == "library"
    }
}
