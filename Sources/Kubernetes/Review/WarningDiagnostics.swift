import Diagnostics
import YAML

extension ManifestDocument {
    /// A warning of the API server, at the field that it begins with.
    func diagnostic(ofWarning text: String) -> Diagnostic {
        let path = volumePath(in: text) ?? FieldPath(parsing: String(text.prefix { $0 != ":" && $0 != " " }))
        let kind = WarningKind.all.first { text.contains($0.words) }
        return Diagnostic(
            kind?.rule ?? "api-warning", .warning, Message(verbatim: text), at: span(of: path) ?? span,
            related: otherPath(in: text).flatMap(span(of:)).map { [LabelledSpan($0, Message("first here"))] } ?? [],
            help: kind?.help,
            fix: kind?.fix(self, path, text))
    }

    /// The earlier one of two that are alike: `duplicate port definition with spec.template…`.
    private func otherPath(in text: String) -> FieldPath? {
        guard let start = text.split(separator: " ").firstIndex(of: "with") else { return nil }
        let words = text.split(separator: " ")
        guard start + 1 < words.count, words[start + 1].hasPrefix("spec.") else { return nil }
        return FieldPath(parsing: String(words[start + 1].prefix { $0 != "," }))
    }

    /// Some warnings name a volume instead of a field: `volume "data" (Secret "s"): overlapping paths: …`.
    private func volumePath(in text: String) -> FieldPath? {
        let start = "volume \""
        guard text.hasPrefix(start), case .daemonSet(let daemonSet) = object else { return nil }
        let name = String(text.dropFirst(start.count).prefix { $0 != "\"" })
        let index = daemonSet.spec.template.spec.volumes.firstIndex { $0.name == name }
        return index.map { FieldPath("spec", "template", "spec", "volumes").index($0) }
    }
}

/// A sort of warning, known by words in it.
struct WarningKind: Sendable {
    let words: String
    let rule: RuleID
    let help: Message?
    let fix: @Sendable (ManifestDocument, FieldPath, String) -> Fix?

    init(
        _ words: String, _ rule: RuleID, help: Message? = nil,
        fix: @escaping @Sendable (ManifestDocument, FieldPath, String) -> Fix? = { _, _, _ in nil }
    ) {
        self.words = words
        self.rule = rule
        self.help = help
        self.fix = fix
    }

    static let all: [WarningKind] = [
        fractionalBytes, oldAddress,
        WarningKind(
            "hides previous definition", "hidden-variable",
            help: Message("of two variables with one name the last counts: remove the other")),
        renamedLabel, WarningKind("duplicate", "duplicate-value"),
        WarningKind(
            "overlapping paths", "overlapping-paths",
            help: Message("two sources write the same file, and one of them is lost: give them different paths")),
        WarningKind("invalid empty name", "required-value"),
        WarningKind("deprecated", "deprecated-field"),
        WarningKind("non-functional", "dead-field"),
        WarningKind(
            "a null labelSelector results in matching no pod", "selects-nothing",
            help: Message("without a `labelSelector` this is about no pod at all: write one, or `labelSelector: {}` for all pods")),
        WarningKind(
            "must be >= 0; negative values are invalid", "negative-grace-period",
            help: Message("a negative number counts as 1")),
        WarningKind(
            "hostIP set without hostPort", "address-without-port",
            help: Message("`hostIP` says where a `hostPort` is opened: add the port, or leave the address out")),
    ]

    /// `100m` bytes, where a hundred mebibytes were meant.
    static let fractionalBytes = WarningKind(
        "fractional byte value", "fractional-bytes",
        help: Message("`m` means a thousandth, so this is less than one byte: `Mi` or `M` is most likely meant"),
        fix: { document, path, _ in
            guard let text = document.scalar(at: path), text.hasSuffix("m"), let place = document.place(of: path) else { return nil }
            let amount = text.dropLast() + "Mi"
            return document.yaml.replacing(place.value, with: String(amount), Message("write `\(amount)`"))
        })

    /// An address with leading zeros, or in long form.
    static let oldAddress = WarningKind(
        "IP address", "unusual-address", help: Message("programs read such an address in different ways"),
        fix: { document, path, text in
            guard let canonical = text.split(separator: "\"").dropFirst().last(where: { IPAddress(String($0)) != nil }),
                let place = document.place(of: path), place.isExact
            else { return nil }
            return document.yaml.replacing(place.value, with: String(canonical), Message("write `\(canonical)`"))
        })

    /// A node label that has a new name.
    static let renamedLabel = WarningKind(
        "use \"", "deprecated-node-label",
        help: Message("nodes bear both labels for now; the old one will go"),
        fix: { document, path, text in
            let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0].hasSuffix("use ") else { return nil }
            let name = String(parts[1])
            guard let place = document.place(of: path), place.isExact else { return nil }
            let node = if case .key = path.elements.last { place.key } else { NodeID?.some(place.value) }
            return node.flatMap { document.yaml.replacing($0, with: name, Message("write `\(name)`")) }
        })
}
