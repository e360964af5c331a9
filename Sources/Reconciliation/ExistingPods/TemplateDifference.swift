import Diagnostics
import Kubernetes

/// The first field in which the pods of a revision differ from a template.
struct TemplateDifference: Hashable, Sendable {
    /// From the root of the DaemonSet.
    let field: FieldPath
    /// The value in the template, as a scalar; nil where it is none or not written.
    let template: String?
    /// The same in the pods.
    let pods: String?

    /// `spec.template.spec.containers[0].image` is `a:2` in the template and `a:1` in the pods
    var text: Message {
        switch (template, pods) {
        case (let template?, let pods?): Message("`\(field)` is `\(template)` in the template and `\(pods)` in the pods")
        case (let template?, nil): Message("the pods don't have `\(field)` with `\(template)`")
        case (nil, let pods?): Message("the pods have `\(field)` with `\(pods)`, the template doesn't")
        case (nil, nil): Message("`\(field)` differs between the template and the pods")
        }
    }
}

/// Compares pods of a cluster with a template. What the API server, the controller, the scheduler and admission add to a pod is left out.
///
/// The required node affinity of a template can't be compared: the controller replaces it in its pods.
struct TemplateComparison: Sendable {
    let template: PodTemplateSpec
    /// The names of the default priority classes of the cluster; nil where it has no classes.
    let defaultClasses: Set<String>?
    /// Whether webhooks or policies of the cluster change pods: what a pod has in addition is theirs.
    let isMutated: Bool

    init(_ template: PodTemplateSpec, policies: AdmissionPolicies, isMutated: Bool) {
        self.template = PodTemplateSpec(metadata: template.metadata, spec: Self.withDefaultsOfPods(template.spec))
        let classes = policies.priorityClasses.values
        defaultClasses = classes.isEmpty ? nil : Set(classes.lazy.filter(\.globalDefault).map(\.metadata.name))
        self.isMutated = isMutated
    }

    /// Nil for a pod that the template can have had as its pod.
    func difference(from pod: Pod) -> TemplateDifference? {
        if let found = metadataDifference(pod.metadata) { return found }
        var pod = pod
        pod.spec = Self.withDefaultsOfPods(pod.spec)
        return specDifference(AddedByAdmission(to: pod, comparedWith: self).removed)
    }

    /// With all defaults of the API server, which a pod that was written by hand may lack.
    private static func withDefaultsOfPods(_ spec: PodSpec) -> PodSpec {
        var daemonSet = DaemonSet()
        daemonSet.spec.template.spec = spec
        var result = withDefaults(daemonSet).daemonSet.spec.template.spec
        result.applyPodDefaults()
        return result
    }

    // MARK: Metadata

    /// Labels and annotations that pods get from others have a domain; an annotation in addition is never the template's.
    private func metadataDifference(_ pod: ObjectMeta) -> TemplateDifference? {
        let path = FieldPath("spec").child("template", "metadata")
        let own = template.metadata
        for (name, wanted, found) in [("labels", own.labels, pod.labels), ("annotations", own.annotations, pod.annotations)] {
            for (key, value) in wanted.sorted(by: { $0.key < $1.key }) where found[key] != value {
                return TemplateDifference(field: path.child(name).key(key), template: value, pods: found[key])
            }
        }
        let domains = Set(own.labels.keys.compactMap(Self.domain))
        let added = pod.labels.keys.sorted().first { key in
            own.labels[key] == nil && !RevisionLabel.all.contains(key) && Self.domain(key).map(domains.contains) ?? true
        }
        return added.map { TemplateDifference(field: path.child("labels").key($0), template: nil, pods: pod.labels[$0]) }
    }

    private static func domain(_ key: String) -> String? { key.utf8.contains(UInt8(ascii: "/")) ? String(key.prefix { $0 != "/" }) : nil }

    // MARK: Specification

    private func specDifference(_ pod: PodSpec) -> TemplateDifference? {
        let path = Field.podSpec
        if let found = containerDifference(template.spec.containers, pod.containers, path.child("containers")) { return found }
        if let found = containerDifference(template.spec.initContainers, pod.initContainers, path.child("initContainers")) { return found }
        if let found = Self.listDifference(template.spec.volumes, pod.volumes, path.child("volumes"), name: \.name) { return found }
        let wanted = template.spec.tolerations
        if let missing = wanted.first(where: { !pod.tolerations.contains($0) }) {
            return TemplateDifference(field: path.child("tolerations"), template: FlowYAML.toleration(missing), pods: nil)
        }
        if let added = pod.tolerations.first(where: { !wanted.contains($0) }) {
            return TemplateDifference(field: path.child("tolerations"), template: nil, pods: FlowYAML.toleration(added))
        }
        for key in Set(template.spec.nodeSelector.keys).union(pod.nodeSelector.keys).sorted()
        where template.spec.nodeSelector[key] != pod.nodeSelector[key] {
            return TemplateDifference(
                field: path.child("nodeSelector").key(key), template: template.spec.nodeSelector[key], pods: pod.nodeSelector[key])
        }
        return Self.difference(ComparedField.ofPods, template.spec, pod, path)
    }

    private func containerDifference(_ wanted: [Container], _ found: [Container], _ path: FieldPath) -> TemplateDifference? {
        for (index, container) in wanted.enumerated() {
            let path = path.index(index)
            guard found.indices.contains(index), found[index].name == container.name else {
                return TemplateDifference(
                    field: path.child("name"), template: container.name, pods: found.indices.contains(index) ? found[index].name : nil)
            }
            if let difference = Self.difference(ComparedField.ofContainers, container, found[index], path) { return difference }
            if let difference = Self.resourceDifference(container.resources, found[index].resources, path.child("resources")) {
                return difference
            }
            if let difference = Self.listDifference(container.env, found[index].env, path.child("env"), name: \.name) { return difference }
            let mounts = path.child("volumeMounts")
            if let difference = Self.listDifference(container.volumeMounts, found[index].volumeMounts, mounts, name: \.mountPath) {
                return difference
            }
        }
        guard found.count > wanted.count else { return nil }
        return TemplateDifference(field: path.index(wanted.count).child("name"), template: nil, pods: found[wanted.count].name)
    }

    private static func resourceDifference(
        _ wanted: ResourceRequirements, _ found: ResourceRequirements, _ path: FieldPath
    ) -> TemplateDifference? {
        for (name, wanted, found) in [("requests", wanted.requests, found.requests), ("limits", wanted.limits, found.limits)] {
            for key in Set(wanted.keys).union(found.keys).sorted() where wanted[key] != found[key] {
                return TemplateDifference(
                    field: path.child(name).key(key), template: wanted[key]?.description, pods: found[key]?.description)
            }
        }
        return wanted.claims == found.claims ? nil : TemplateDifference(field: path.child("claims"), template: nil, pods: nil)
    }

    private static func listDifference<Item: Equatable>(
        _ wanted: [Item], _ found: [Item], _ path: FieldPath, name: KeyPath<Item, String>
    ) -> TemplateDifference? {
        for (index, item) in wanted.enumerated() where !found.indices.contains(index) || found[index] != item {
            let other = found.indices.contains(index) ? found[index][keyPath: name] : nil
            let isSame = other == item[keyPath: name]
            return TemplateDifference(
                field: path.index(index), template: isSame ? nil : item[keyPath: name], pods: isSame ? nil : other)
        }
        guard found.count > wanted.count else { return nil }
        return TemplateDifference(field: path.index(wanted.count), template: nil, pods: found[wanted.count][keyPath: name])
    }

    private static func difference<Object>(
        _ fields: [ComparedField<Object>], _ wanted: Object, _ found: Object, _ path: FieldPath
    ) -> TemplateDifference? {
        fields.first { !$0.isSame(wanted, found) }.map { field in
            TemplateDifference(field: path.child(field.name), template: field.text(wanted), pods: field.text(found))
        }
    }
}
