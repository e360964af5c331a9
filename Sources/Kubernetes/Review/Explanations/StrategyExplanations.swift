import Diagnostics

extension Explainer {
    static let unknownStrategy = Explainer { problem in
        guard problem.error.field == "spec.updateStrategy", problem.error.kind == .notSupported else { return nil }
        let path = problem.error.path.child("type")
        let type = problem.daemonSet?.spec.updateStrategy.type ?? ""
        let meant = type == "Recreate" ? nil : ["RollingUpdate", "OnDelete"].closestMatch(to: type)
        return Explanation(
            "unsupported-value", at: problem.span(of: path),
            help: Message(
                "a DaemonSet replaces its pods by itself, node by node (`RollingUpdate`), or waits until you delete them (`OnDelete`)"),
            fix: meant.flatMap { problem.replacing(path, with: $0, Message("write `\($0)`")) })
    }

    /// Exactly one of the two numbers is 0, and the defaults are 1 and 0.
    static let surgeAndUnavailable = Explainer { problem in
        let details = ["may not be set when maxUnavailable is non-zero", "cannot be 0 when maxSurge is 0"]
        guard details.contains(problem.error.detail) else { return nil }
        let path = problem.error.path.parent
        let isBothSet = problem.error.detail == details[0]
        let other = isBothSet ? path.child("maxUnavailable") : path.child("maxSurge")
        let related = [problem.span(of: other)].compactMap { $0 }.map { LabelledSpan($0) }
        let help =
            isBothSet
            ? Message(
                """
                with `maxSurge` the new pod starts beside the old one, with `maxUnavailable` after it is gone: only one of them can be set. \
                `maxUnavailable` is 1 if it is left out, so write `maxUnavailable: 0` beside `maxSurge`
                """)
            : Message("with both at 0 no pod could ever be replaced: set one of `maxUnavailable` and `maxSurge` to 1 or more")
        return Explanation("surge-and-unavailable", related: related, help: help)
    }

    static let countOrPercent = Explainer { problem in
        guard ["maxUnavailable", "maxSurge"].contains(problem.fieldName), let text = problem.text else { return nil }
        let isNumber = !text.isEmpty && text.utf8.allSatisfy(\.isDigit)
        return Explanation(
            "invalid-value",
            help: Message("write a whole number of nodes without quotes (`1`), or a share from `0%` to `100%`"),
            fix: isNumber
                ? problem.replacing(
                    problem.error.path, with: text, isNumber: true, Message("write the number without quotes")) : nil)
    }
}
