import Diagnostics
import YAML

extension ManifestDocument {
    /// A warning of the API server, at the field that it begins with.
    func diagnostic(ofWarning text: String) -> Diagnostic {
        let path = volumePath(in: text) ?? FieldPath(parsing: String(text.prefix { $0 != ":" && $0 != " " }))
        let kind = WarningKind.all.first { text.contains($0.words) }
        return Diagnostic(
            kind?.rule ?? "api-warning", .warning, Prose(verbatim: text), at: span(of: path) ?? span,
            related: otherPath(in: text).flatMap(span(of:)).map { [LabelledSpan($0, Prose("first here", zh: "先出現在這裡"))] } ?? [],
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
    let help: Prose?
    let fix: @Sendable (ManifestDocument, FieldPath, String) -> Fix?

    init(
        _ words: String, _ rule: RuleID, help: Prose? = nil,
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
            help: Prose("of two variables with one name the last counts: remove the other", zh: "同名變數以最後一個為準：請移除另一個")),
        renamedLabel, WarningKind("duplicate", "duplicate-value"),
        WarningKind(
            "overlapping paths", "overlapping-paths",
            help: Prose(
                "two sources write the same file, and one of them is lost: give them different paths", zh: "兩個來源寫入同一個檔案，其中之一會遺失：請使用不同的路徑")),
        WarningKind("invalid empty name", "required-value"),
        WarningKind("deprecated", "deprecated-field"),
        WarningKind("non-functional", "dead-field"),
        WarningKind(
            "a null labelSelector results in matching no pod", "selects-nothing",
            help: Prose(
                "without a `labelSelector` this is about no pod at all: write one, or `labelSelector: {}` for all pods",
                zh: "沒有 `labelSelector` 就不會選到任何 Pod：請寫上條件，或用 `labelSelector: {}` 選取全部")),
        WarningKind(
            "must be >= 0; negative values are invalid", "negative-grace-period",
            help: Prose("a negative number counts as 1", zh: "負數會被當作 1")),
        WarningKind(
            "hostIP set without hostPort", "address-without-port",
            help: Prose(
                "`hostIP` says where a `hostPort` is opened: add the port, or leave the address out",
                zh: "`hostIP` 指定 `hostPort` 開在哪個位址：請加上連接埠，或移除位址")),
    ]

    /// `100m` bytes, where a hundred mebibytes were meant.
    static let fractionalBytes = WarningKind(
        "fractional byte value", "fractional-bytes",
        help: Prose(
            "`m` means a thousandth, so this is less than one byte: `Mi` or `M` is most likely meant",
            zh: "`m` 代表千分之一，所以這不到一個位元組：多半是想寫 `Mi` 或 `M`"),
        fix: { document, path, _ in
            guard let text = document.scalar(at: path), text.hasSuffix("m"), let place = document.place(of: path) else { return nil }
            let amount = text.dropLast() + "Mi"
            return document.yaml.replacing(place.value, with: String(amount), Prose("write `\(amount)`", zh: "改為 `\(amount)`"))
        })

    /// An address with leading zeros, or in long form.
    static let oldAddress = WarningKind(
        "IP address", "unusual-address", help: Prose("programs read such an address in different ways", zh: "不同程式對這種位址的解讀不同"),
        fix: { document, path, text in
            guard let canonical = text.split(separator: "\"").dropFirst().last(where: { IPAddress(String($0)) != nil }),
                let place = document.place(of: path), place.isExact
            else { return nil }
            return document.yaml.replacing(place.value, with: String(canonical), Prose("write `\(canonical)`", zh: "改為 `\(canonical)`"))
        })

    /// A node label that has a new name.
    static let renamedLabel = WarningKind(
        "use \"", "deprecated-node-label",
        help: Prose("nodes bear both labels for now; the old one will go", zh: "節點目前同時有新舊兩個標籤；舊的終將移除"),
        fix: { document, path, text in
            let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0].hasSuffix("use ") else { return nil }
            let name = String(parts[1])
            guard let place = document.place(of: path), place.isExact else { return nil }
            let node = if case .key = path.elements.last { place.key } else { NodeID?.some(place.value) }
            return node.flatMap { document.yaml.replacing($0, with: name, Prose("write `\(name)`", zh: "改為 `\(name)`")) }
        })
}
