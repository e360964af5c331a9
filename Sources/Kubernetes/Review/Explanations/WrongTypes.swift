import Diagnostics
import YAML

extension ManifestDocument {
    /// What the field wants, and what it got.
    func explainWrongType(_ problem: DecodeProblem) -> Explanation {
        guard let type = problem.expectedType else { return Explanation("wrong-type") }
        let (value, wanted) = (yaml.value(of: problem.node), WantedType(goType: type))
        let fix: Fix?
        switch (wanted, value) {
        case (.text, .scalar):
            fix = yaml.quoting(problem.node, Prose("put it in quotes", zh: "加上引號"))
        case (.number, .scalar(.string(let text))) where Int64(text) != nil:
            fix = yaml.unquoting(problem.node, Prose("write the number without quotes", zh: "數字不要加引號"))
        case (.truth, .scalar(.string(let text))) where text == "true" || text == "false":
            fix = yaml.unquoting(problem.node, Prose("write it without quotes", zh: "不要加引號"))
        default: fix = nil
        }
        return Explanation("wrong-type", help: wanted.help(for: value, example: WantedType.examples[type]), fix: fix)
    }

    /// Values that their type reads by itself: amounts, times.
    func explainRefusedValue(_ problem: DecodeProblem) -> Explanation {
        guard problem.message.hasPrefix("quantities must match") || problem.message == "unable to parse quantity's suffix" else {
            return Explanation("invalid-value")
        }
        let text = yaml[yaml.resolve(problem.node)].value
        let help = Prose(
            "an amount is a number, perhaps with a suffix: `0.5` or `500m` for half a CPU, `64Mi` or `64M` for memory (small `m` is a thousandth)",
            zh: "數量是數字，可加後綴：半個 CPU 寫 `0.5` 或 `500m`，記憶體寫 `64Mi` 或 `64M`（小寫 `m` 是千分之一）")
        let meant = QuantitySpelling.meant(by: text)
        return Explanation(
            "invalid-quantity", help: help,
            fix: meant.flatMap { yaml.replacing(problem.node, with: $0, Prose("write `\($0)`", zh: "改為 `\($0)`")) })
    }
}

/// What a Go type is to people.
private enum WantedType {
    case text, number, truth, list, map, object

    init(goType: String) {
        switch goType {
        case "string": self = .text
        case "bool": self = .truth
        case "int", "int32", "int64", "float64": self = .number
        case _ where goType.hasPrefix("[]"): self = .list
        case _ where goType.hasPrefix("map["): self = .map
        case _ where goType.hasPrefix("v1.") && !Self.words.contains(goType): self = .object
        default: self = .text
        }
    }

    /// String types that have a name.
    private static let words: Set<String> = [
        "v1.Protocol", "v1.TaintEffect", "v1.TolerationOperator", "v1.PullPolicy", "v1.RestartPolicy", "v1.DNSPolicy", "v1.URIScheme",
        "v1.NodeSelectorOperator", "v1.LabelSelectorOperator", "v1.DaemonSetUpdateStrategyType", "v1.StorageMedium", "v1.HostPathType",
        "v1.MountPropagationMode", "v1.TerminationMessagePolicy", "v1.SeccompProfileType", "v1.Capability", "v1.PreemptionPolicy",
        "v1.UnsatisfiableConstraintAction",
    ]

    /// What an object of a type looks like that is often written as a mere word or number.
    static let examples = [
        "v1.EnvVar": "name: LEVEL, value: info", "v1.ContainerPort": "containerPort: 80", "v1.LocalObjectReference": "name: registry",
        "v1.Toleration": "key: example.com/a, operator: Exists", "v1.HostPathVolumeSource": "path: /var/log",
        "v1.DaemonSetUpdateStrategy": "type: RollingUpdate", "v1.LabelSelector": "matchLabels: {app: agent}",
        "v1.ObjectMeta": "name: agent", "v1.VolumeMount": "name: logs, mountPath: /var/log", "v1.EmptyDirVolumeSource": "",
        "v1.SecretVolumeSource": "secretName: keys", "v1.ConfigMapVolumeSource": "name: settings", "v1.ExecAction": "command: [ls, /]",
        "v1.TCPSocketAction": "port: 80", "v1.NodeSelector": "nodeSelectorTerms: […]", "v1.ResourceRequirements": "requests: {cpu: 100m}",
    ]

    func help(for value: JSONValue, example: String?) -> Prose {
        switch (self, value) {
        case (.text, .scalar):
            Prose(
                "the field is text, and without quotes YAML reads this as a number or as true or false: put it in quotes",
                zh: "此欄位是文字，不加引號時 YAML 會把它讀成數字或布林值：請加上引號")
        case (.text, _): Prose("the field is text", zh: "此欄位是文字")
        case (.number, .scalar(.number)): Prose("the field is a whole number, and this is none, or too large", zh: "此欄位是整數，而這不是整數，或太大")
        case (.number, _): Prose("the field is a number: write it without quotes", zh: "此欄位是數字：請不要加引號")
        case (.truth, _): Prose("the field is `true` or `false`, without quotes", zh: "此欄位是 `true` 或 `false`，不加引號")
        case (.list, _): Prose("the field is a list: begin each item with `- `", zh: "此欄位是清單：每一項以 `- ` 開頭")
        case (.map, _): Prose("the field is a map of names to text: `name: \"value\"`", zh: "此欄位是名稱對文字的對照：`name: \"value\"`")
        case (.object, .array): Prose("the field has fields of its own, and is no list: remove the `- `", zh: "此欄位有自己的子欄位，不是清單：請移除 `- `")
        case (.object, _) where example != nil:
            Prose(
                "the field has fields of its own: `{\(example ?? "")}`, or the same on lines of their own",
                zh: "此欄位有自己的子欄位：`{\(example ?? "")}`，也可以分行書寫")
        case (.object, _): Prose("the field has fields of its own, on the lines below it", zh: "此欄位有自己的子欄位，寫在它的下面各行")
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
