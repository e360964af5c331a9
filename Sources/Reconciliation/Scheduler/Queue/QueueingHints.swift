/// Whether events may let a rejected pod fit: the queueing hints of the plugins that rejected it.
///
/// *Source:* pkg/scheduler/backend/queue/scheduling_queue.go (isPodWorthRequeuing).
struct QueueingHints {
    let events: ClusterEvents
    let snapshot: SchedulingSnapshot

    func isPodWorthRequeuing(_ pod: PodRecord) -> Bool {
        guard let failure = pod.failure else { return true }
        let podToSchedule = PodToSchedule(id: pod.id, podInfo: pod.podInfo, pinnedSlot: pod.target)
        let isHinted = failure.unschedulablePlugins.contains {
            SchedulerPlugin.named($0)?.isSchedulableAfterChange(podToSchedule, events, snapshot) ?? true
        }
        return isHinted || isPinnedNodeChanged(pod)
    }

    /// The node that a pod is pinned to was added or has changed.
    private func isPinnedNodeChanged(_ pod: PodRecord) -> Bool {
        guard let target = pod.target else { return false }
        return events.nodesAdded.contains(target) || events.nodesChanged.contains(target)
    }
}

extension SchedulingFailure {
    /// Whether only room on the rejected nodes is missing.
    var waitsForRoom: Bool {
        preFilter == nil && !rejections.isEmpty && unschedulablePlugins.allSatisfy { SchedulerPlugin.named($0)?.isLocal ?? false }
    }
}
