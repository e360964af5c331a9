/// A change of one pod, as a watch of the API server would show it.
struct PodEvent: Hashable, Sendable {
    /// Seconds of simulated time since the scenario began.
    let time: Int
    let verb: PodVerb
    let pod: PodID
    /// The index of the DaemonSet that owned the pod at that time.
    let daemonSet: Int?
}
