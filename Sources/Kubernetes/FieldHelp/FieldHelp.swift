import Diagnostics

/// The documentation of a field of a DaemonSet: purpose, type, default, and update behaviour.
///
/// *Source:* the Kubernetes API reference of apps/v1 and core/v1, in dsdoc's own wording.
package struct FieldHelp: Sendable {
    /// The path from the object's root; `[]` is an item of a list, `<key>` a key of a map.
    package let path: String
    /// The type of its value.
    package let type: FieldType
    /// What happens if the field is missing.
    package let fallback: FieldFallback
    package let text: Message
    /// Short and lasting: it names the field in addresses.
    package let anchor: String

    init(_ path: String, _ type: FieldType, _ fallback: FieldFallback, _ text: Message) {
        self.init(path: path, type: type, fallback: fallback, text: text)
    }

    init(_ path: String, _ type: FieldType, _ text: Message) { self.init(path, type, .nothing, text) }

    /// What a change of the field does.
    package var update: FieldUpdate { FieldUpdate(of: path) }

    /// All documented fields, in the order of a manifest.
    package static let all: [FieldHelp] = groups.flatMap(\.fields)

    /// The same under the names of their parts.
    package static let groups: [(title: Message, fields: [FieldHelp])] = [
        (Message("The object"), objectFields),
        (Message("The DaemonSet"), workloadFields),
        (Message("The pod"), podFields),
        (Message("Placement"), placementFields),
        (Message("Containers"), containerFields),
        (Message("Environment variables"), environmentFields),
        (Message("Probes"), probeFields),
        (Message("Container security"), securityFields),
        (Message("Volumes"), volumeFields),
    ]

    /// The entry for a path after `shared(_:)`; nil if there is none.
    package static func entry(_ path: String) -> FieldHelp? { byPath[path] }

    /// The entries of a path's children, by the last component of their paths.
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

    /// The path under which the children of a field are documented: init containers share those of containers, all probes share one set.
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

    /// Prefixes the paths of entries.
    static func under(_ path: String, _ fields: [FieldHelp]) -> [FieldHelp] {
        fields.map { FieldHelp(path: path + "." + $0.path, type: $0.type, fallback: $0.fallback, text: $0.text) }
    }

    private init(path: String, type: FieldType, fallback: FieldFallback, text: Message) {
        self.path = path
        self.type = type
        self.fallback = fallback
        self.text = text
        anchor = "f" + ContentHash(path).hex(5)
    }
}

/// The type of a field's value.
package indirect enum FieldType: Hashable, Sendable {
    case string, boolean, integer, quantity, integerOrPercent, integerOrName, object
    case list(FieldType)
    case map(FieldType)

    package var name: Message {
        switch self {
        case .string: Message("string")
        case .boolean: Message("boolean")
        case .integer: Message("integer")
        case .quantity: Message("quantity, such as 100m or 64Mi")
        case .integerOrPercent: Message("integer or percentage")
        case .integerOrName: Message("port number or name")
        case .object: Message("object")
        case .list(.string): Message("[]string")
        case .list: Message("[]object")
        case .map(.quantity): Message("map[string]quantity")
        case .map: Message("map[string]string")
        }
    }
}

/// What happens if a field is missing.
package enum FieldFallback: Hashable, Sendable {
    /// The API server rejects the object.
    case required
    /// The API server sets this default.
    case filled(String)
    /// No default is stored; the cluster behaves as with this value.
    case actsAs(String)
    /// Nothing is filled in; what then holds.
    case otherwise(Message)
    case nothing
}

/// The effect of changing a field of a DaemonSet.
package enum FieldUpdate: Hashable, CaseIterable, Sendable {
    /// The field is immutable, or identifies the object.
    case never
    /// The change is stored; no pod is replaced.
    case keepsPods
    /// Pods are replaced according to `spec.updateStrategy`.
    case replacesPods

    init(of path: String) {
        let identity = ["apiVersion", "kind", "metadata.name", "metadata.namespace"]
        if identity.contains(path) || path.hasPrefix("spec.selector") {
            self = .never
        } else if path.hasPrefix("spec.template") {
            self = .replacesPods
        } else {
            self = .keepsPods
        }
    }

    package var sentence: Message {
        switch self {
        case .never: Message("immutable")
        case .keepsPods: Message("can be changed without restarting pods")
        case .replacesPods: Message("changing it replaces the pods")
        }
    }
}

extension FieldFallback {
    package var sentence: Message {
        switch self {
        case .required: Message("required")
        case .filled(let value), .actsAs(let value): Message("default `\(value)`")
        case .otherwise(let message): message
        case .nothing: Message("optional")
        }
    }
}
