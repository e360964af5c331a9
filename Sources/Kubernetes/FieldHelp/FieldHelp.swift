import Diagnostics

/// What a reader may want to know about a field of a DaemonSet: what it is for, what may stand in it, what holds where it is not written, and
/// whether it may change later.
package struct FieldHelp: Sendable {
    /// From the object's root: `[]` for an item of a list, `<key>` for a key that the author chooses.
    package let path: String
    package let type: FieldType
    package let fallback: FieldFallback
    package let text: Message
    /// Short and lasting: it names the field in addresses.
    package let anchor: String

    init(_ path: String, _ type: FieldType, _ fallback: FieldFallback, _ text: Message) {
        self.init(path: path, type: type, fallback: fallback, text: text)
    }

    init(_ path: String, _ type: FieldType, _ text: Message) { self.init(path, type, .nothing, text) }

    package var update: FieldUpdate { FieldUpdate(of: path) }

    /// Every field that has an entry, in the order of a manifest's structure.
    package static let all: [FieldHelp] = groups.flatMap(\.fields)

    /// The same under the names of their parts.
    package static let groups: [(title: Message, fields: [FieldHelp])] = [
        (Message("The object"), objectFields),
        (Message("The DaemonSet"), workloadFields),
        (Message("The pod"), podFields),
        (Message("Where pods run"), placementFields),
        (Message("Containers"), containerFields),
        (Message("Environment variables"), environmentFields),
        (Message("Probes"), probeFields),
        (Message("What a container may do"), securityFields),
        (Message("Volumes"), volumeFields),
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

    private init(path: String, type: FieldType, fallback: FieldFallback, text: Message) {
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

    package var name: Message {
        switch self {
        case .string: Message("text")
        case .boolean: Message("true or false")
        case .integer: Message("whole number")
        case .quantity: Message("quantity, such as 100m or 64Mi")
        case .integerOrPercent: Message("whole number, or a percentage")
        case .integerOrName: Message("number or name of a port")
        case .object: Message("object")
        case .list(.string): Message("list of texts")
        case .list: Message("list of objects")
        case .map(.quantity): Message("names with quantities")
        case .map: Message("keys with texts")
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
    case otherwise(Message)
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

    package var sentence: Message {
        switch self {
        case .never: Message("cannot be changed")
        case .inPlace: Message("may change; pods stay")
        case .replacesPods: Message("a change replaces the pods")
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
