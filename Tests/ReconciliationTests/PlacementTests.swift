import Foundation
import Reconciliation
import TestSupport
import Testing

/// Scenarios and the recorded results of a running control plane (1.36.2).
struct PlacementTests {
    static let cases: [String] = {
        let files = (try? CaseFiles.all(in: "placement", suffix: "yaml")) ?? []
        return files.map { $0.deletingPathExtension().lastPathComponent }
    }()

    @Test func casesExist() { #expect(Self.cases.count >= 90) }

    @Test(arguments: cases) func agrees(with name: String) throws {
        let (want, got) = try Self.answers(name)
        #expect(got.items.count == want.items.count)
        for (want, got) in zip(want.items, got.items) {
            let step = want["step"].text ?? "?"
            for difference in Self.differences(want, got) { Issue.record("\(name), step \(step): \(difference)") }
        }
    }

    /// The recorded steps, and those of the model.
    static func answers(_ name: String) throws -> (want: JSONTree, got: JSONTree) {
        let scenario = Scenario(yaml: [text(try CaseFiles.data("placement/\(name).yaml"))])
        let got = try JSONTree(run(scenario).json(file: name))
        let want = try JSONTree(CaseFiles.data("placement/\(name).verdict.json"))
        return (want["steps"], got["steps"])
    }

    /// Everything is compared except random names and the results of the recording's fake kubelet.
    static func differences(_ want: JSONTree, _ got: JSONTree) -> [String] {
        var found: [String] = []
        func compare(_ what: String, _ want: JSONTree, _ got: JSONTree) {
            if want != got { found.append("\(what): want \(want) got \(got)") }
        }
        for key in ["step", "settled", "nodes"] { compare(key, want[key], got[key]) }
        compare("errors", .array(want["errors"].items.map { $0.without("reason") }), got["errors"])
        compare("podVerbs", verbs(want["podVerbs"]), verbs(got["podVerbs"]))
        compare("pods", pods(want["pods"]), pods(got["pods"]))
        compare("trace", trace(want), want["trace"] == .null ? .null : trace(got))
        #expect(Set(want["daemonsets"].fields.keys) == Set(got["daemonsets"].fields.keys))
        for (name, set) in want["daemonsets"].fields {
            let answer = got["daemonsets"][name]
            for key in ["status", "generation", "revisions", "statusAfterResync"] { compare("\(name) \(key)", set[key], answer[key]) }
            // Recorded from a pod, if there was one.
            for key in ["podTolerations", "podAffinity"] where !set["podTolerations"].items.isEmpty {
                compare("\(name) \(key)", set[key], answer[key])
            }
            compare("\(name) nodes", rows(set["nodes"]), rows(answer["nodes"]))
            // Events are looked up by name, so a recording includes those of a deleted DaemonSet with the same name.
            let recreated = want["step"].text == "again"
            if !recreated { compare("\(name) events", sorted(set["events"]), sorted(answer["events"])) }
        }
        return found
    }

    private static func rows(_ nodes: JSONTree) -> JSONTree {
        .object(
            nodes.fields.mapValues { row in
                let pods = row.items.isEmpty ? [row] : row.items
                return sorted(.array(pods.map { $0.fields.isEmpty ? $0 : $0.without("priority").withSortedEvents }))
            })
    }

    /// In the model a terminated pod was never ready; the recording's fake kubelet made it ready.
    private static func pods(_ pods: JSONTree) -> JSONTree {
        .object(
            pods.fields.mapValues { pod in
                let ended = pod["state"].text == "Succeeded" || pod["state"].text == "Failed"
                return ended ? pod.only("state", "nodeName", "controller") : pod.without("priority", "events")
            })
    }

    private static func verbs(_ verbs: JSONTree) -> JSONTree {
        .object(verbs.fields.mapValues { $0.only("created", "bound", "terminating", "gone", "adopted", "orphaned") })
    }

    /// The number of events of each kind for the pods of each owner: the order of nodes in a rollout is random.
    private static func trace(_ step: JSONTree) -> JSONTree {
        guard step["trace"] != .null else { return .null }
        return sorted(
            .array(
                step["trace"].items.compactMap(\.text).map { line in .string(line.split(separator: " ").prefix(2).joined(separator: " ")) })
        )
    }

    private static func sorted(_ list: JSONTree) -> JSONTree { .array(list.items.sorted { $0.description < $1.description }) }
}

extension JSONTree {
    /// Pod names in events are random in a recording, and the order of events is not recorded.
    fileprivate var withSortedEvents: JSONTree {
        guard !self["events"].items.isEmpty else { return self }
        var fields = fields
        fields["events"] = .array(self["events"].items.sorted { $0.description < $1.description })
        return .object(fields)
    }
}
