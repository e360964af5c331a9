extension PodSpec {
    /// Whether the pods are for Windows nodes: `os`, the node selector, every required node affinity term, or Windows options of a security
    /// context say so. A pod with Windows options is rejected if its `os` is Linux.
    package var isForWindows: Bool {
        if let name = os?.name, !name.isEmpty { return name == "windows" }
        let selected = Self.osLabels.compactMap { nodeSelector[$0] }
        if !selected.isEmpty { return selected.contains("windows") }
        return hasWindowsOptions || nodeSelector["node.kubernetes.io/windows-build"] != nil || requiresWindows
    }

    /// Whether a container has the rights of a user of the node, as a privileged container of Linux has.
    var isHostProcess: Bool { allWindowsOptions.contains { $0.hostProcess == true } }

    /// Whether the node selector or required node affinity uses a label or its old beta name.
    package func choosesNodes(by label: String) -> Bool {
        let names: Set<String> = [label, "beta.\(label)"]
        return nodeSelector.keys.contains(where: names.contains)
            || requiredTerms.contains { $0.matchExpressions.contains { names.contains($0.key) } }
    }

    /// Whether a node selector or required node affinity chooses nodes by any label.
    var choosesNodes: Bool {
        !nodeSelector.isEmpty || affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution != nil
    }

    private static let osLabels = ["kubernetes.io/os", "beta.kubernetes.io/os"]

    private var requiredTerms: [NodeSelectorTerm] {
        affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []
    }

    /// Terms are alternatives, so each of them has to select Windows.
    private var requiresWindows: Bool {
        !requiredTerms.isEmpty
            && requiredTerms.allSatisfy { term in
                term.matchExpressions.contains {
                    Self.osLabels.contains($0.key) && $0.operator == NodeSelectorOperator.in && $0.values == ["windows"]
                }
            }
    }

    private var hasWindowsOptions: Bool { !allWindowsOptions.isEmpty }

    private var allWindowsOptions: [WindowsSecurityContextOptions] {
        [securityContext?.windowsOptions].compactMap(\.self)
            + (containers + initContainers).compactMap { $0.securityContext?.windowsOptions }
    }
}
