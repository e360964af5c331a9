import Diagnostics
import Kubernetes
import Testing

/// A manifest in a note is indented by the outline. Fixes are edits of the note: added lines are indented like their neighbours.
@Suite struct LintInNoteTests {
    static let manifest = """
        apiVersion: apps/v1
        kind: DaemonSet
        metadata: {name: agent, namespace: kube-system}
        spec:
          selector: {matchLabels: {app: agent}}
          updateStrategy:
            rollingUpdate:
              maxSurge: 1
          template:
            metadata: {labels: {app: agent}}
            spec:
              tolerations:
              - key: node-role.kubernetes.io/master
                effect: NoSchedule
              containers:
              - name: main
                image: k8s.gcr.io/agent:1
                volumeMounts:
                - name: logs
                  mountPath: /logs
              volumes:
              - name: logs
                hostPath: {path: /var/log/pods}
        """

    /// The note, and the manifest's text as extracted by the outline parser: each line without the outline's indentation.
    static func note(indent: String) -> (note: [UInt8], text: MappedText) {
        var note = Array("- a block\n\(indent.dropLast(2))- below it\n\(indent)```yaml\n".utf8)
        var bytes: [UInt8] = []
        var segments: [MappedText.Segment] = []
        for line in manifest.split(separator: "\n", omittingEmptySubsequences: false) {
            note += Array(indent.utf8)
            segments.append(MappedText.Segment(textStart: bytes.count, fileStart: note.count))
            bytes += Array("\(line)\n".utf8)
            note += Array("\(line)\n".utf8)
        }
        note += Array("\(indent)```\n".utf8)
        return (note, MappedText(file: FileID(rawValue: 0), bytes: bytes, segments: segments))
    }

    @Test(arguments: ["  ", "\t  ", "\t\t  "])
    func fixesKeepTheIndent(_ indent: String) throws {
        let (note, text) = Self.note(indent: indent)
        let document = try #require(ManifestDocument.read(text).first)
        let subject = try #require(LintSubject(document, source: note))
        let names: [RuleID] = ["master-only-toleration", "deprecated-registry", "surge-needs-zero", "writable-host-path"]
        let edits = names.compactMap { LintRule.named($0)?.check(subject) }.compactMap(\.fix).flatMap(\.edits)
        #expect(edits.count == names.count)
        var mended = note
        for edit in edits.sorted(by: { $0.span > $1.span }) {
            mended.replaceSubrange(edit.span.range, with: Array(edit.replacement.utf8))
        }
        let wanted = Self.manifest
            .replacing("    maxSurge: 1", with: "    maxUnavailable: 0\n      maxSurge: 1")
            .replacing(
                "        effect: NoSchedule",
                with: "        effect: NoSchedule\n      - key: node-role.kubernetes.io/control-plane\n        effect: NoSchedule"
            )
            .replacing("k8s.gcr.io", with: "registry.k8s.io")
            .replacing("          mountPath: /logs", with: "          readOnly: true\n          mountPath: /logs")
        let lines = String(decoding: mended, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3).dropLast(
            2)
        #expect(lines.allSatisfy { $0.hasPrefix(indent) })
        #expect(lines.map { String($0.dropFirst(indent.count)) } == wanted.split(separator: "\n").map(String.init))
    }
}
