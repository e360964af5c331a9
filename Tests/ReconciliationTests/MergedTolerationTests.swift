import Kubernetes
import Testing

@testable import Reconciliation

/// Tolerations of a pod and of its runtime class, as `key operator value effect seconds`, with `-` for missing parts.
///
/// *Source:* kubernetes pkg/util/tolerations/tolerations.go (MergeTolerations).
struct MergedTolerationTests {
    @Test(arguments: [
        // Different tolerations are appended.
        (["a Exists - - -"], ["b Exists - - -"], ["a Exists - - -", "b Exists - - -"]),
        // Of equal tolerations the first is kept.
        (["a Exists - - -", "b Exists - - -"], ["a Exists - - -"], ["a Exists - - -", "b Exists - - -"]),
        // A toleration of every effect, value or key makes narrower ones redundant, before and after it.
        (["a Exists - NoSchedule -"], ["a Exists - - -"], ["a Exists - - -"]),
        (["a Exists - - -"], ["a Equal x NoExecute -"], ["a Exists - - -"]),
        (["a Equal x NoExecute -", "b Exists - - -"], ["- Exists - NoExecute -"], ["b Exists - - -", "- Exists - NoExecute -"]),
        (["- Exists - - -"], ["a Equal x - -"], ["- Exists - - -"]),
        // Different values or effects are different tolerations.
        (["a Equal x - -"], ["a Equal y - -"], ["a Equal x - -", "a Equal y - -"]),
        (["a Exists - NoSchedule -"], ["a Exists - NoExecute -"], ["a Exists - NoSchedule -", "a Exists - NoExecute -"]),
        // Longer seconds cover shorter ones, and no limit covers all; not the reverse.
        (["a Exists - NoExecute 5"], ["a Exists - NoExecute 9"], ["a Exists - NoExecute 9"]),
        (["a Exists - NoExecute 9"], ["a Exists - NoExecute 5"], ["a Exists - NoExecute 9"]),
        (["a Exists - NoExecute 9"], ["a Exists - NoExecute -"], ["a Exists - NoExecute -"]),
    ])
    func dropsRedundantTolerations(_ pod: [String], _ class: [String], _ expected: [String]) {
        let merged = MergedTolerations.of(pod.map(Self.toleration), `class`.map(Self.toleration))
        #expect(merged == expected.map(Self.toleration))
    }

    private static func toleration(_ text: String) -> Toleration {
        let words = text.split(separator: " ").map { $0 == "-" ? "" : String($0) }
        var toleration = Toleration()
        toleration.key = words[0]
        toleration.operator = words[1]
        toleration.value = words[2]
        toleration.effect = words[3]
        toleration.tolerationSeconds = Int64(words[4])
        return toleration
    }
}
