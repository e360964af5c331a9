import Diagnostics

extension Explainer {
    /// Names the volumes that there are, and the one that is probably meant.
    static let unknownVolume = Explainer { problem in
        guard problem.error.kind == .notFound, let name = problem.text, let volumes = problem.daemonSet?.spec.template.spec.volumes,
            ["volumeMounts", "volumeDevices"].contains(where: { problem.error.path.elements.contains(.child($0)) })
        else { return nil }
        if let index = volumes.firstIndex(where: { $0.name == name }) {
            let path = FieldPath("spec", "template", "spec", "volumes").index(index)
            return Explanation(
                "unknown-volume", related: [problem.span(of: path)].compactMap { $0 }.map { LabelledSpan($0) },
                help: Message("the volume `\(name)` is there, but not valid itself: mend it first"))
        }
        let names = volumes.map(\.name).filter { !$0.isEmpty }
        let list = names.map { "`\($0)`" }
        let meant = names.closestMatch(to: name)
        let help =
            names.isEmpty
            ? Message("the pod has no volumes: add `\(name)` to `spec.template.spec.volumes`")
            : Message("the pod's volumes are \(Message.list(list)): add `\(name)`, or mount one of these")
        return Explanation(
            "unknown-volume", help: help,
            fix: meant.flatMap { problem.replacing(problem.error.path, with: $0, Message("mount `\($0)`")) })
    }

    static let severalSources = Explainer { problem in
        guard problem.error.detail == "may not specify more than 1 volume type" else { return nil }
        return Explanation(
            "several-volume-sources",
            help: Message("a volume comes from one source: keep one, and make a second volume of the other"))
    }

    static let repeatedPath = Explainer { problem in
        guard problem.fieldName == "mountPath", problem.error.detail == "must be unique" else { return nil }
        return Explanation(
            "duplicate-value", related: problem.firstOfItsKind.map { [$0] } ?? [],
            help: Message("a container can have one volume at a path"))
    }

    static let mountPropagation = Explainer { problem in
        guard problem.fieldName == "mountPropagation", problem.error.kind == .forbidden else { return nil }
        return Explanation(
            "forbidden-value",
            help: Message(
                "`Bidirectional` lets the container change the node's mounts: it needs `securityContext.privileged: true`; to see the node's mounts, `HostToContainer` is enough"
            ))
    }

    static let pathWithDots = Explainer { problem in
        guard problem.error.detail == "must not contain '..'" else { return nil }
        return Explanation(
            "invalid-value",
            help: Message("a path may not climb out of its folder: write it without `..`"))
    }
}
