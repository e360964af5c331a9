import Diagnostics

extension Explainer {
    static let unknownStrategy = Explainer { problem in
        guard problem.error.field == "spec.updateStrategy", problem.error.kind == .notSupported else { return nil }
        let path = problem.error.path.child("type")
        let type = problem.daemonSet?.spec.updateStrategy.type ?? ""
        let meant = type == "Recreate" ? nil : ["RollingUpdate", "OnDelete"].spelt(like: type)
        return Explanation(
            "unsupported-value", at: problem.span(of: path),
            help: Prose(
                "a DaemonSet replaces its pods by itself, node by node (`RollingUpdate`), or waits until you delete them (`OnDelete`)",
                zh: "DaemonSet 會逐節點自動替換 Pod（`RollingUpdate`），或等你自行刪除（`OnDelete`）"),
            fix: meant.flatMap { problem.replacing(path, with: $0, Prose("write `\($0)`", zh: "改為 `\($0)`")) })
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
            ? Prose(
                """
                with `maxSurge` the new pod starts beside the old one, with `maxUnavailable` after it is gone: only one of them can be set. \
                `maxUnavailable` is 1 if it is left out, so write `maxUnavailable: 0` beside `maxSurge`
                """,
                zh: """
                    `maxSurge` 讓新 pod 在舊 pod 旁先啟動，`maxUnavailable` 則在舊 pod 移除後才啟動：兩者只能設定一個。\
                    省略 `maxUnavailable` 時其值為 1，所以請在 `maxSurge` 旁寫上 `maxUnavailable: 0`
                    """)
            : Prose(
                "with both at 0 no pod could ever be replaced: set one of `maxUnavailable` and `maxSurge` to 1 or more",
                zh: "兩者都是 0 時，任何 Pod 都無法替換：請把 `maxUnavailable` 或 `maxSurge` 設為 1 以上")
        return Explanation("surge-and-unavailable", related: related, help: help)
    }

    static let countOrPercent = Explainer { problem in
        guard ["maxUnavailable", "maxSurge"].contains(problem.fieldName), let text = problem.text else { return nil }
        let isNumber = !text.isEmpty && text.utf8.allSatisfy(NameSyntax.isDigit)
        return Explanation(
            "invalid-value",
            help: Prose(
                "write a whole number of nodes without quotes (`1`), or a share from `0%` to `100%`",
                zh: "請寫不加引號的整數節點數（`1`），或 `0%` 到 `100%` 的比例"),
            fix: isNumber
                ? problem.replacing(
                    problem.error.path, with: text, isNumber: true, Prose("write the number without quotes", zh: "數字不要加引號")) : nil)
    }
}
