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
                help: Prose(
                    "the volume `\(name)` is there, but not valid itself: mend it first",
                    zh: "磁碟區 `\(name)` 存在，但本身無效：請先修正它"))
        }
        let names = volumes.map(\.name).filter { !$0.isEmpty }
        let list = names.map { "`\($0)`" }
        let meant = names.spelt(like: name)
        let help =
            names.isEmpty
            ? Prose(
                "the pod has no volumes: add `\(name)` to `spec.template.spec.volumes`",
                zh: "這個 Pod 沒有磁碟區：請把 `\(name)` 加進 `spec.template.spec.volumes`")
            : Prose(
                "the pod's volumes are \(list.joined(separator: ", ")): add `\(name)`, or mount one of these",
                zh: "這個 Pod 的磁碟區有 \(list.joined(separator: "、"))：請加入 `\(name)`，或改掛載其中之一")
        return Explanation(
            "unknown-volume", help: help,
            fix: meant.flatMap { problem.replacing(problem.error.path, with: $0, Prose("mount `\($0)`", zh: "改掛載 `\($0)`")) })
    }

    static let severalSources = Explainer { problem in
        guard problem.error.detail == "may not specify more than 1 volume type" else { return nil }
        return Explanation(
            "several-volume-sources",
            help: Prose(
                "a volume comes from one source: keep one, and make a second volume of the other", zh: "一個磁碟區只能有一個來源：請保留一個，另一個寫成第二個磁碟區"))
    }

    static let repeatedPath = Explainer { problem in
        guard problem.fieldName == "mountPath", problem.error.detail == "must be unique" else { return nil }
        return Explanation(
            "duplicate-value", related: problem.firstOfItsKind.map { [$0] } ?? [],
            help: Prose("a container can have one volume at a path", zh: "容器的每個路徑只能掛載一個磁碟區"))
    }

    static let mountPropagation = Explainer { problem in
        guard problem.fieldName == "mountPropagation", problem.error.kind == .forbidden else { return nil }
        return Explanation(
            "forbidden-value",
            help: Prose(
                "`Bidirectional` lets the container change the node's mounts: it needs `securityContext.privileged: true`; to see the node's mounts, `HostToContainer` is enough",
                zh: "`Bidirectional` 讓容器改動節點的掛載，需要 `securityContext.privileged: true`；若只是看到節點的掛載，`HostToContainer` 即可"))
    }

    static let pathWithDots = Explainer { problem in
        guard problem.error.detail == "must not contain '..'" else { return nil }
        return Explanation(
            "invalid-value",
            help: Prose("a path may not climb out of its folder: write it without `..`", zh: "路徑不可跳出所在目錄：請不要使用 `..`"))
    }
}
