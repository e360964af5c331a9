import Diagnostics

extension LintRule {
    /// A hung agent is not restarted. A probe that is too eager restarts good ones, so this is no more than a hint.
    static let noLivenessProbe = LintRule(
        "no-liveness-probe", .info,
        summary: Prose("No liveness probe: a container that hangs is not restarted", zh: "沒有 liveness 探測：卡住的容器不會被重新啟動"),
        source: "kube-linter no-liveness-probe; CKV_K8S_8"
    ) { subject in
        subject.containers.compactMap { place in
            guard place.staysRunning, place.container.livenessProbe == nil else { return nil }
            return LintFinding(
                Prose("\(place.container.name) is not restarted when it hangs", zh: "\(place.container.name) 卡住時不會被重新啟動"),
                at: place.path.child("livenessProbe"))
        }
    }
}
