import Diagnostics

extension LintRule {
    /// A rollout waits for a new pod to be ready before it goes on to the next node. Without a readiness probe a pod is ready as soon as it
    /// runs, so that a broken version reaches every node.
    static let noReadinessProbe = LintRule(
        "no-readiness-probe", .warning,
        summary: Prose(
            "No readiness probe: a rollout never waits, and a broken version reaches every node",
            zh: "沒有 readiness 探測：滾動更新不會等待，有問題的版本會擴散到每個節點"),
        source: "kubernetes pkg/controller/daemon/update.go (only available pods let the rollout go on)"
    ) { subject in
        subject.containers.compactMap { place in
            guard place.staysRunning, place.container.readinessProbe == nil else { return nil }
            return LintFinding(
                Prose("\(place.container.name) counts as ready as soon as it runs", zh: "\(place.container.name) 一啟動就被視為就緒"),
                at: place.path.child("readinessProbe"),
                help: Prose(
                    "Add a `readinessProbe`, so that a rollout stops at the first node where the new version does not work",
                    zh: "請加上 `readinessProbe`，讓滾動更新在新版本無法運作的第一個節點停下"))
        }
    }
}
