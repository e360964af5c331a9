import Diagnostics
import Reconciliation

/// The text about several DaemonSets: which of them do not run as wanted, then a table as `kubectl get daemonsets` prints it.
struct OverviewText {
    let all: [PlacementText]
    /// Those that have a row.
    let shown: [PlacementText]
    let layout: ExplainLayout

    func lines() -> [String] {
        if all.contains(where: \.daemonSet.nodes.isEmpty) {
            let answer =
                all.count == 1
                ? Message("\(all[0].daemonSet.key): \(layout.noNodes)")
                : Message("none of \(all.count) DaemonSets runs: \(layout.noNodes)")
            return layout.fold(layout.say(answer), .warning)
        }
        let answers = (1...Self.named).reversed().map(answer)
        let answer = layout.fold(layout.say(answers.first(where: layout.isShort) ?? answer(naming: 1)), .strong)
        return shown.isEmpty ? answer : answer + [""] + table()
    }

    private static let named = 5

    /// - Parameter most: how many DaemonSets that do not run as wanted are named.
    private func answer(naming most: Int) -> Message {
        let troubled = all.filter(\.hasTrouble)
        guard !troubled.isEmpty else {
            return all.count == 1
                ? Message("\(all[0].daemonSet.key) runs on every node where it is wanted")
                : Message("all \(all.count) DaemonSets run on every node where they are wanted")
        }
        let items = troubled.prefix(most).map { item in
            item.summary.trouble.map { Message("\(item.daemonSet.key) (\($0))") } ?? Message(verbatim: item.daemonSet.key)
        }
        let list = Message.list(items)
        let rest = troubled.count - items.count
        let names = rest > 0 ? Message("\(list) and others") : list
        return troubled.count == 1
            ? Message("\(troubled.count) of \(all.count) DaemonSets does not run as wanted: \(names)")
            : Message("\(troubled.count) of \(all.count) DaemonSets do not run as wanted: \(names)")
    }

    private func table() -> [String] {
        let headers = ["NAME", "DESIRED", "CURRENT", "READY", "UP-TO-DATE", "AVAILABLE", "NODE SELECTOR"]
        let withNamespace = !layout.hasOneNamespace
        var table = TextTable((withNamespace ? ["NAMESPACE"] : []) + headers, width: layout.columns, indent: 0)
        for item in shown {
            let status = item.daemonSet.status
            let numbers = [status.desired, status.current, status.ready, status.updated, status.available].map(String.init)
            let selector = item.daemonSet.nodeSelector.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
            table.add(
                (withNamespace ? [item.daemonSet.namespace] : []) + [item.daemonSet.name] + numbers
                    + [selector.isEmpty ? "<none>" : selector])
        }
        return table.lines(layout.style)
    }
}
