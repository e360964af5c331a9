import Kubernetes
import Testing

@testable import Reconciliation

/// Tolerations of a pod and of its runtime class, as `key operator value effect seconds`, with `-` for what is not written.
///
/// *Source:* kubernetes pkg/util/tolerations/tolerations.go (MergeTolerations).
struct MergedTolerationTests {
    @Test(arguments: [
        // Others are added at the end.
        (["a Exists - - -"], ["b Exists - - -"], ["a Exists - - -", "b Exists - - -"]),
        // Of equal ones the first stays.
        (["a Exists - - -", "b Exists - - -"], ["a Exists - - -"], ["a Exists - - -", "b Exists - - -"]),
        // One for every effect, every value or every key makes narrower ones needless, before it and after it.
        (["a Exists - NoSchedule -"], ["a Exists - - -"], ["a Exists - - -"]),
        (["a Exists - - -"], ["a Equal x NoExecute -"], ["a Exists - - -"]),
        (["a Equal x NoExecute -", "b Exists - - -"], ["- Exists - NoExecute -"], ["b Exists - - -", "- Exists - NoExecute -"]),
        (["- Exists - - -"], ["a Equal x - -"], ["- Exists - - -"]),
        // Two values are two tolerations, and so are two effects.
        (["a Equal x - -"], ["a Equal y - -"], ["a Equal x - -", "a Equal y - -"]),
        (["a Exists - NoSchedule -"], ["a Exists - NoExecute -"], ["a Exists - NoSchedule -", "a Exists - NoExecute -"]),
        // For longer covers for less, and for ever covers all; not the other way round.
        (["a Exists - NoExecute 5"], ["a Exists - NoExecute 9"], ["a Exists - NoExecute 9"]),
        (["a Exists - NoExecute 9"], ["a Exists - NoExecute 5"], ["a Exists - NoExecute 9"]),
        (["a Exists - NoExecute 9"], ["a Exists - NoExecute -"], ["a Exists - NoExecute -"]),
    ])
    func leavesOutTheNeedless(_ pod: [String], _ class: [String], _ expected: [String]) {
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
