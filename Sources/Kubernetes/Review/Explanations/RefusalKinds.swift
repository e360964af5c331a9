import Diagnostics
import YAML

/// Reasons for which a document is no object at all.
struct RefusalKind: Sendable {
    let explain: @Sendable (Refusal, ManifestDocument) -> Explanation?

    static let all: [RefusalKind] = [
        retiredVersion, unknownVersion, unknownKind, missingType, untypedType, storedGeneration, tabs, unquotedColon, syntax,
    ]

    static let retiredVersion = RefusalKind { refusal, document in
        guard refusal.message.hasPrefix("the API version in the data"), let version = document.servedVersion else { return nil }
        return Explanation(
            "retired-version",
            help: Message(
                "Kubernetes no longer serves this version: write `\(version)`, and look what has changed since (`spec.selector` is required in `apps/v1`)"
            ),
            fix: document.replacing("apiVersion", with: version))
    }

    static let unknownVersion = RefusalKind { refusal, document in
        guard refusal.message.contains("no kind \""), let version = document.servedVersion, document.apiVersion != version else {
            return nil
        }
        return Explanation(
            "unknown-version", help: Message("a `\(document.kind ?? "")` is in `\(version)`"),
            fix: document.replacing("apiVersion", with: version))
    }

    static let unknownKind = RefusalKind { refusal, document in
        guard refusal.message.contains("no kind \""), let kind = document.kind else { return nil }
        let meant = ObjectKind.named(kind)?.name ?? ObjectKind.all.map(\.name).closestMatch(to: kind)
        return Explanation(
            "unknown-kind", help: meant.map { Message("did you mean `\($0)`?") },
            fix: meant.flatMap { document.replacing("kind", with: $0) })
    }

    static let missingType = RefusalKind { refusal, _ in
        guard refusal.message.hasPrefix("error validating data: ") else { return nil }
        return Explanation(
            "missing-type",
            help: Message("every object begins with its version and kind: `apiVersion: apps/v1` and `kind: DaemonSet`"))
    }

    static let untypedType = RefusalKind { refusal, _ in
        guard refusal.message.hasPrefix("the object provided is unrecognized") else { return nil }
        return Explanation("wrong-type", help: Message("`apiVersion` and `kind` are text"))
    }

    /// An annotation that the API server keeps a number in.
    static let storedGeneration = RefusalKind { refusal, _ in
        guard refusal.message.contains("strconv.ParseInt: ") else { return nil }
        return Explanation(
            "invalid-value",
            help: Message("the API server keeps a number in the annotation `deprecated.daemonset.template.generation`: remove it"))
    }

    static let tabs = RefusalKind { refusal, _ in
        guard refusal.message.contains("found character that cannot start any token") || refusal.message.contains("found a tab character")
        else { return nil }
        return Explanation(
            "yaml-syntax",
            help: Message("YAML is indented with spaces, never with tabs; values that begin with `@`, `` ` `` or `%` need quotes"))
    }

    static let unquotedColon = RefusalKind { refusal, _ in
        guard refusal.message.contains("mapping values are not allowed in this context") else { return nil }
        return Explanation(
            "yaml-syntax",
            help: Message("put a value with `: ` in it in quotes, and indent fields of one object alike"))
    }

    static let syntax = RefusalKind { refusal, document in
        guard document.yaml.failure != nil else { return nil }
        return Explanation("yaml-syntax")
    }
}

extension ManifestDocument {
    /// The version in which the document's kind is served.
    fileprivate var servedVersion: String? { kind.flatMap { name in ObjectKind.all.first { $0.name == name } }?.apiVersion }

    fileprivate func replacing(_ field: String, with text: String) -> Fix? {
        guard let place = place(of: FieldPath(field)), place.isExact else { return nil }
        return yaml.replacing(place.value, with: text, Message("write `\(text)`"))
    }
}
