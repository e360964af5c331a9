import Kubernetes

/// DaemonSets that are made or changed from outside.
extension Simulation {
    mutating func apply(_ object: DaemonSet, in namespace: String) -> RejectedObject? {
        if let index = daemonSet(named: object.metadata.name, in: namespace) { return update(index, object, in: namespace) }
        var object = withDefaults(object).daemonSet
        object.metadata.namespace = namespace
        // An object from a cluster tells its own generation; one that is made now has the first.
        let isFromCluster = !object.metadata.uid.isEmpty
        let record = DaemonSetRecord(
            object, generation: isFromCluster ? max(1, object.metadata.generation) : 1,
            templateGeneration: Self.templateGeneration(of: object))
        heed(record.selector.asksForTopologyLabels)
        daemonSets.append(record)
        let index = daemonSets.count - 1
        daemonSets[index].grow(to: slots.count)
        takePods(index)
        daemonSets[index].history.advance(to: object.spec.template, hash: revisionName(index))
        queuedSyncs.insert(index)
        return nil
    }

    /// A DaemonSet that is there is changed, if the API server takes the change.
    mutating func update(_ index: Int, _ object: DaemonSet, in namespace: String, hasTemplateLabels: Bool = true) -> RejectedObject? {
        let old = daemonSets[index].object
        let verdict = reviewUpdate(old, object, hasTemplateLabels: hasTemplateLabels, version: version)
        if let message = verdict.message {
            let reference = KubernetesObject.daemonSet(object).reference
            return RejectedObject(object: reference, code: 422, message: message, errors: verdict.errors)
        }
        var object = withDefaults(object).daemonSet
        object.metadata.namespace = namespace
        var generation = daemonSets[index].generation
        var templateGeneration = daemonSets[index].templateGeneration
        if old.spec != object.spec { generation += 1 }
        if old.spec.template != object.spec.template { templateGeneration += 1 }
        daemonSets[index].replace(with: object, generation: generation, templateGeneration: templateGeneration)
        explained[index] = nil
        daemonSets[index].history.advance(to: object.spec.template, hash: revisionName(index))
        queuedSyncs.insert(index)
        return nil
    }

    private static func templateGeneration(of object: DaemonSet) -> Int64 {
        object.metadata.annotations["deprecated.daemonset.template.generation"].flatMap { Int64($0) } ?? 1
    }

    /// Pods that came before their DaemonSet: those that name it as their owner, and those that nobody owns.
    private mutating func takePods(_ index: Int) {
        let selector = daemonSets[index].selector
        let metadata = daemonSets[index].object.metadata
        for place in pods.indices where !pods[place].gone && pods[place].namespace == metadata.namespace {
            let id = pods[place].id
            switch pods[place].owner {
            case .nobody where selector.matches(pods[place].podInfo.labels): daemonSets[index].orphans.append(id)
            case .other("DaemonSet", metadata.name, let uid) where Self.isSame(uid, metadata.uid):
                self[id].owner = .daemonSet(index)
                count(id, for: index)
            default: break
            }
        }
    }

    /// The name by which pods tell the revision of the present template. An equal template has an equal name, whoever uses it; a DaemonSet from a
    /// cluster keeps the one that its pods of the present generation carry.
    private mutating func revisionName(_ index: Int) -> String {
        let record = daemonSets[index]
        let own = record.pods.joined().first {
            self[$0].podInfo.templateGeneration == record.templateGeneration && self[$0].podInfo.revision != nil
        }
        if record.history.count == 0, let own, let hash = self[own].podInfo.revision { return hash }
        let template = record.object.spec.template
        let key = TemplateKey(template: template)
        if let known = revisionNames[key] { return known }
        let name = "template-\(revisionNames.count + 1)"
        revisionNames[key] = name
        return name
    }
}

/// A template by which something is looked up. To hash all of it takes longer than to compare two that have the same images.
struct TemplateKey: Hashable, Sendable {
    let template: PodTemplateSpec

    func hash(into hasher: inout Hasher) {
        for container in template.spec.containers { hasher.combine(container.image) }
        hasher.combine(template.metadata.annotations)
    }
}
