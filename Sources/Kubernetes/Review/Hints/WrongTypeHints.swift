import Diagnostics
import YAML

extension ManifestDocument {
    /// The type that the field has, and a fix for a scalar that only needs its quotes changed.
    func hint(for error: UnmarshalTypeError, at node: NodeID) -> ErrorHint {
        let (value, wanted) = (yaml.value(of: node), WantedType(goType: error.type))
        let fix: Fix?
        switch (wanted, value) {
        case (.text, .scalar):
            fix = yaml.quoting(node, Message("put it in quotes"))
        case (.number, .scalar(.string(let text))) where Int64(text) != nil:
            fix = yaml.unquoting(node, Message("write the number without quotes"))
        case (.truth, .scalar(.string(let text))) where text == "true" || text == "false":
            fix = yaml.unquoting(node, Message("write it without quotes"))
        default: fix = nil
        }
        return ErrorHint(.wrongType, help: wanted.help(for: value, example: WantedType.examples[error.type]), fix: fix)
    }

    func hint(for error: QuantityError, at node: NodeID) -> ErrorHint {
        switch error {
        case .format, .suffix: break
        case .number: return ErrorHint(.invalidValue)
        }
        let text = yaml[yaml.resolve(node)].value
        let help = Message(
            "a quantity is a number with an optional suffix: `0.5` or `500m` for half a CPU, `64Mi` or `64M` for memory (lower-case `m` is a thousandth)"
        )
        let meant = QuantitySpelling.meant(by: text)
        return ErrorHint(
            .invalidQuantity, help: help,
            fix: meant.flatMap { yaml.replacing(node, with: $0, Message("use `\($0)`")) })
    }
}

/// The sort of value that a Go type takes.
private enum WantedType {
    case text, number, truth, list, map, object

    init(goType: String) {
        switch goType {
        case "string": self = .text
        case "bool": self = .truth
        case "int", "int32", "int64", "float64": self = .number
        case _ where goType.hasPrefix("[]"): self = .list
        case _ where goType.hasPrefix("map["): self = .map
        case _ where goType.hasPrefix("v1.") && !Self.enumerations.contains(goType): self = .object
        default: self = .text
        }
    }

    /// String types that have a name.
    private static let enumerations: Set<String> = [
        "v1.Protocol", "v1.TaintEffect", "v1.TolerationOperator", "v1.PullPolicy", "v1.RestartPolicy", "v1.DNSPolicy", "v1.URIScheme",
        "v1.NodeSelectorOperator", "v1.LabelSelectorOperator", "v1.DaemonSetUpdateStrategyType", "v1.StorageMedium", "v1.HostPathType",
        "v1.MountPropagationMode", "v1.TerminationMessagePolicy", "v1.SeccompProfileType", "v1.Capability", "v1.PreemptionPolicy",
        "v1.UnsatisfiableConstraintAction",
    ]

    /// Examples of objects that are often written as a scalar.
    static let examples = [
        "v1.EnvVar": "name: LEVEL, value: info", "v1.ContainerPort": "containerPort: 80", "v1.LocalObjectReference": "name: registry",
        "v1.Toleration": "key: example.com/a, operator: Exists", "v1.HostPathVolumeSource": "path: /var/log",
        "v1.DaemonSetUpdateStrategy": "type: RollingUpdate", "v1.LabelSelector": "matchLabels: {app: agent}",
        "v1.ObjectMeta": "name: agent", "v1.VolumeMount": "name: logs, mountPath: /var/log", "v1.EmptyDirVolumeSource": "",
        "v1.SecretVolumeSource": "secretName: keys", "v1.ConfigMapVolumeSource": "name: settings", "v1.ExecAction": "command: [ls, /]",
        "v1.TCPSocketAction": "port: 80", "v1.NodeSelector": "nodeSelectorTerms: […]", "v1.ResourceRequirements": "requests: {cpu: 100m}",
    ]

    func help(for value: JSONValue, example: String?) -> Message {
        switch (self, value) {
        case (.text, .scalar):
            Message("the field is a string, and YAML reads this as a number or boolean without quotes: quote it")
        case (.text, _): Message("the field is a string")
        case (.number, .scalar(.number)): Message("the field is an integer, and this is not an integer or is too large")
        case (.number, _): Message("the field is a number: write it without quotes")
        case (.truth, _): Message("the field is `true` or `false`, without quotes")
        case (.list, _): Message("the field is a list: begin each item with `- `")
        case (.map, _): Message("the field is a map of strings: `name: \"value\"`")
        case (.object, .array): Message("the field is an object, not a list: remove the `- `")
        case (.object, _) where example != nil:
            Message("the field is an object: `{\(example ?? "")}`, or the same on separate lines")
        case (.object, _): Message("the field is an object; its fields are on the lines below it")
        }
    }
}

enum QuantitySpelling {
    /// The amount with the suffix that is meant: `64MB` is `64M`, `1 Gi` is `1Gi`.
    static func meant(by text: String) -> String? {
        let compact = text.filter { $0 != " " && $0 != "," && $0 != "_" }
        let number = compact.prefix { $0.isNumber || $0 == "." }
        let suffix = compact.dropFirst(number.count).lowercased()
        guard !number.isEmpty else { return nil }
        let suffixes = [
            "": "", "b": "", "k": "k", "kb": "k", "kib": "Ki", "ki": "Ki", "mb": "M", "mib": "Mi", "mi": "Mi", "meg": "M", "g": "G",
            "gb": "G",
            "gib": "Gi", "gi": "Gi", "gig": "G", "t": "T", "tb": "T", "tib": "Ti", "ti": "Ti", "cpu": "", "cores": "", "core": "",
            "millicores": "m",
        ]
        guard let right = suffixes[suffix] else { return nil }
        let amount = number + right
        return amount != text && (try? Quantity(parsing: String(amount))) != nil ? String(amount) : nil
    }
}
