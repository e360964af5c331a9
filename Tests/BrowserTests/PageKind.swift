/// A kind of page of the site of `content/`, with one example.
struct PageKind {
    let name: String
    /// Relative to the site's root.
    let path: String

    static let all = [
        PageKind(name: "home", path: "index.html"),
        PageKind(name: "home, Chinese", path: "DaemonSet-手冊.html"),
        PageKind(name: "concept with an example", path: "DaemonSet-(English).html"),
        PageKind(name: "concept with an example, Chinese", path: "DaemonSet.html"),
        PageKind(name: "accepted examples", path: "By-example/GPU-nodes.html"),
        PageKind(name: "accepted examples, Chinese", path: "範例/GPU-節點.html"),
        PageKind(name: "rejected examples", path: "By-example/Rejected-by-the-API-server.html"),
        PageKind(name: "rejected examples, Chinese", path: "範例/被-API-server-拒絕.html"),
        PageKind(name: "rollout", path: "By-example/Rolling-update-with-maxSurge.html"),
        PageKind(name: "rollout, Chinese", path: "範例/以-maxSurge-滾動更新.html"),
        PageKind(name: "rollout that never finishes", path: "By-example/A-maxSurge-update-that-never-finishes.html"),
        PageKind(name: "rollout that never finishes, Chinese", path: "範例/永遠完成不了的-maxSurge-更新.html"),
        PageKind(name: "scenario", path: "By-example/Nodes-join-and-leave.html"),
        PageKind(name: "diff of a change", path: "By-example/Changing-the-selector.html"),
        PageKind(name: "namespace", path: "By-example.html"),
        PageKind(name: "namespace, Chinese", path: "範例.html"),
        PageKind(name: "long concept", path: "Where-daemon-pods-run.html"),
        PageKind(name: "manual", path: "dsdoc/Templates.html"),
        PageKind(name: "manual, Chinese", path: "dsdoc/概觀.html"),
        PageKind(name: "table of rules", path: "dsdoc/Lint-rules.html"),
        PageKind(name: "glossary", path: "Glossary.html"),
        PageKind(name: "glossary, Chinese", path: "詞彙表.html"),
        PageKind(name: "tag", path: "Kubernetes.html"),
        PageKind(name: "journal", path: "2026-11-24.html"),
        PageKind(name: "journals", path: "all/journals.html"),
        PageKind(name: "all pages", path: "all/pages.html"),
        PageKind(name: "all tags", path: "all/tags.html"),
        PageKind(name: "all examples", path: "all/examples.html"),
        PageKind(name: "all findings", path: "all/findings.html"),
        PageKind(name: "fields", path: "all/fields.html"),
        PageKind(name: "fields, Chinese", path: "all/fields-zh-Hant.html"),
        PageKind(name: "graph", path: "graph.html"),
        PageKind(name: "no such page", path: "404.html"),
    ]
}
