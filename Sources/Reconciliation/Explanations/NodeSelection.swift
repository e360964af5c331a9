import Kubernetes

/// What a DaemonSet's template says about nodes: by these fields alone the controller decides where it creates pods.
package struct NodeSelection: Hashable, Sendable {
    package var nodeName = ""
    package var nodeSelector: [String: String] = [:]
    /// The terms of the required node affinity; nil where there is none.
    package var terms: [NodeSelectorTerm]?
    /// The template's own.
    package var tolerations: [Toleration] = []
    /// The tolerations of the pods: the template's, then those that the controller adds.
    package var podTolerations: [Toleration] = []

    package init() {}

    package init(_ template: PodSpec) {
        nodeName = template.nodeName
        nodeSelector = template.nodeSelector
        terms = template.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms
        tolerations = template.tolerations
        podTolerations = DaemonTolerations.ofPods(from: template)
    }
}
