import Diagnostics

/// What a reader may want to know about a field of a DaemonSet: what it is for, what may stand in it, what holds where it is not written, and
/// whether it may change later.
package struct FieldHelp: Sendable {
    /// From the object's root: `[]` for an item of a list, `<key>` for a key that the author chooses.
    package let path: String
    package let type: FieldType
    package let fallback: FieldFallback
    package let text: Prose
    /// Short and lasting: it names the field in addresses.
    package let anchor: String

    init(_ path: String, _ type: FieldType, _ fallback: FieldFallback, _ text: String, zh: String) {
        self.init(path: path, type: type, fallback: fallback, text: Prose(text, zh: zh))
    }

    init(_ path: String, _ type: FieldType, _ text: String, zh: String) { self.init(path, type, .nothing, text, zh: zh) }

    package var update: FieldUpdate { FieldUpdate(of: path) }

    /// Every field that has an entry, in the order of a manifest's structure.
    package static let all: [FieldHelp] = groups.flatMap(\.fields)

    /// The same under the names of their parts.
    package static let groups: [(title: Prose, fields: [FieldHelp])] = [
        (Prose("The object", zh: "物件"), objectFields),
        (Prose("The DaemonSet", zh: "DaemonSet"), workloadFields),
        (Prose("The pod", zh: "Pod"), podFields),
        (Prose("Where pods run", zh: "放置條件"), placementFields),
        (Prose("Containers", zh: "容器"), containerFields),
        (Prose("Environment variables", zh: "環境變數"), environmentFields),
        (Prose("Probes", zh: "探測"), probeFields),
        (Prose("What a container may do", zh: "容器的權限"), securityFields),
        (Prose("Volumes", zh: "磁碟區"), volumeFields),
    ]

    /// The entry of a path whose equals are taken together; nil where there is none.
    package static func entry(_ path: String) -> FieldHelp? { byPath[path] }

    /// The entries one step below a path, by the last part of theirs.
    static func below(_ path: String) -> [String: FieldHelp] { byParent[path] ?? [:] }

    private static let byParent: [String: [String: FieldHelp]] = {
        var result: [String: [String: FieldHelp]] = [:]
        for help in all {
            let dot = help.path.utf8.lastIndex(of: UInt8(ascii: "."))
            let parent = dot.map { String(help.path[..<$0]) } ?? ""
            let name = dot.map { String(help.path[help.path.utf8.index(after: $0)...]) } ?? help.path
            if result[parent]?[name] == nil { result[parent, default: [:]][name] = help }
        }
        return result
    }()

    private static let byPath = Dictionary(all.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })

    /// Where the fields below a field are explained: init containers have those of containers, all probes have the same.
    package static func shared(_ path: String) -> String {
        for (suffix, other) in equals where path.hasSuffix(suffix) { return path.dropLast(suffix.count) + other }
        return path
    }

    private static let equals: [(suffix: String, other: String)] = [
        (".initContainers[]", ".containers[]"), (".ephemeralContainers[]", ".containers[]"), (".readinessProbe", ".livenessProbe"),
        (".startupProbe", ".livenessProbe"), (".lifecycle.postStart", ".livenessProbe"), (".lifecycle.preStop", ".livenessProbe"),
        ("spec.securityContext.seccompProfile", "spec.containers[].securityContext.seccompProfile"),
        ("spec.securityContext.seLinuxOptions", "spec.containers[].securityContext.seLinuxOptions"),
    ]

    /// Entries under a common path.
    static func under(_ path: String, _ fields: [FieldHelp]) -> [FieldHelp] {
        fields.map { FieldHelp(path: path + "." + $0.path, type: $0.type, fallback: $0.fallback, text: $0.text) }
    }

    private init(path: String, type: FieldType, fallback: FieldFallback, text: Prose) {
        self.path = path
        self.type = type
        self.fallback = fallback
        self.text = text
        anchor = "f" + ContentHash(path).hex(5)
    }
}

/// What may stand in a field.
package indirect enum FieldType: Hashable, Sendable {
    case string, boolean, integer, quantity, integerOrPercent, integerOrName, object
    case list(FieldType)
    case map(FieldType)

    package var name: Prose {
        switch self {
        case .string: Prose("text", zh: "文字")
        case .boolean: Prose("true or false", zh: "true 或 false")
        case .integer: Prose("whole number", zh: "整數")
        case .quantity: Prose("quantity, such as 100m or 64Mi", zh: "數量，例如 100m 或 64Mi")
        case .integerOrPercent: Prose("whole number, or a percentage", zh: "整數或百分比")
        case .integerOrName: Prose("number or name of a port", zh: "連接埠的號碼或名稱")
        case .object: Prose("object", zh: "物件")
        case .list(.string): Prose("list of texts", zh: "文字的清單")
        case .list: Prose("list of objects", zh: "物件的清單")
        case .map(.quantity): Prose("names with quantities", zh: "名稱與數量的對照")
        case .map: Prose("keys with texts", zh: "鍵與文字的對照")
        }
    }
}

/// What holds where a field is not written.
package enum FieldFallback: Hashable, Sendable {
    /// The API server refuses an object without it.
    case required
    /// The API server fills this in.
    case filled(String)
    /// Nothing is filled in; the cluster acts as if this stood there.
    case actsAs(String)
    /// Nothing is filled in; what then holds.
    case otherwise(Prose)
    case nothing
}

/// What an update of a DaemonSet does with a field.
package enum FieldUpdate: Hashable, CaseIterable, Sendable {
    /// The API server refuses the update, or takes it for another object.
    case never
    /// The change is stored and no pod is replaced.
    case inPlace
    /// The pods are replaced, as `spec.updateStrategy` says.
    case replacesPods

    init(of path: String) {
        let identity = ["apiVersion", "kind", "metadata.name", "metadata.namespace"]
        if identity.contains(path) || path.hasPrefix("spec.selector") {
            self = .never
        } else if path.hasPrefix("spec.template") {
            self = .replacesPods
        } else {
            self = .inPlace
        }
    }

    package var sentence: Prose {
        switch self {
        case .never: Prose("cannot be changed", zh: "不可變更")
        case .inPlace: Prose("may change; pods stay", zh: "可變更，Pod 不受影響")
        case .replacesPods: Prose("a change replaces the pods", zh: "變更會更換 Pod")
        }
    }
}

extension FieldFallback {
    package var sentence: Prose {
        switch self {
        case .required: Prose("required", zh: "必填")
        case .filled(let value), .actsAs(let value): Prose("default `\(value)`", zh: "預設 `\(value)`")
        case .otherwise(let prose): prose
        case .nothing: Prose("optional", zh: "可省略")
        }
    }
}
