import Handbook
import Kubernetes
import Reconciliation

extension ExampleSection {
    /// How others reach the pods: by ports of their nodes, and by the Services of the example that select them.
    static let communication = ExampleSection(name: "communication") { context, writer in
        let reaches = (context.step?.daemonSets ?? []).compactMap { PodReach($0, context) }.filter { !$0.isEmpty }
        guard !reaches.isEmpty else { return }
        context.heading(.communication, to: &writer)
        for reach in reaches { reach.write(named: reaches.count > 1, context, to: &writer) }
    }
}

/// The ways to the pods of one DaemonSet in the state that the page shows.
private struct PodReach {
    let key: String
    let ports: [NodeAccess.Port]
    let services: [Service]
    let namespace: String
    /// Nodes whose pod is ready, those whose pod is there and is not, and those without one.
    private var ready: [String] = []
    private var waiting: [String] = []
    private var without: [String] = []

    var isEmpty: Bool { ports.isEmpty && services.isEmpty }

    init?(_ set: DaemonSetOutcome, _ context: ExampleContext) {
        guard let written = context.document(of: set)?.document.daemonSet else { return nil }
        key = set.key
        namespace = set.namespace
        ports = NodeAccess(written.spec.template.spec).ports
        services = context.result.documents.compactMap { reviewed in
            guard reviewed.verdict.accepted != false, case .service(let service)? = reviewed.document.object,
                (reviewed.document.namespace ?? "default") == set.namespace, service.spec.type != "ExternalName",
                !service.spec.selector.isEmpty, service.spec.selector.allSatisfy({ set.podLabels[$0.key] == $0.value })
            else { return nil }
            return service
        }
        for row in set.nodes where row.nodeExists {
            let bound = row.pods.filter { $0.nodeName != nil && ($0.state == "Running" || $0.state == "Pending") }
            if bound.contains(where: \.ready) {
                ready.append(row.node)
            } else if bound.isEmpty {
                without.append(row.node)
            } else {
                waiting.append(row.node)
            }
        }
    }

    func write(named: Bool, _ context: ExampleContext, to writer: inout HTMLWriter) {
        writer.element(.div, [.class("access reach")]) { writer in
            if named { writer.element(.p) { $0.element(.strong, text: key) } }
            writer.element(.dl, [.class("facts")]) { writer in
                for port in ports { row("\(port.port)/\(port.protocol)", lines(of: nil, context), to: &writer) }
                for service in services {
                    let name = "\(service.metadata.name).\(namespace).svc"
                    row(name, lines(of: service, context), to: &writer)
                }
            }
            if services.isEmpty { writer.element(.p, text: context.messages(.noService)) }
        }
    }

    private func row(_ name: String, _ lines: [String], to writer: inout HTMLWriter) {
        writer.element(.dt) { $0.element(.code) { $0.breakable(name) } }
        writer.element(.dd) { writer in
            for (number, line) in lines.enumerated() {
                if number > 0 { writer.element(.br) }
                writer.text(line)
            }
        }
    }

    /// What answers, then what is missing. A headless Service names its pods one by one whatever its traffic policy.
    private func lines(of service: Service?, _ context: ExampleContext) -> [String] {
        let messages = context.messages
        let publishesAll = service?.spec.publishNotReadyAddresses == true
        let reached = publishesAll ? (ready + waiting).sorted() : ready
        var lines: [String] = []
        if let service {
            let isHeadless = service.spec.clusterIP == "None"
            let isLocal = service.spec.internalTrafficPolicy == "Local" && !isHeadless
            lines.append(messages(isHeadless ? .serviceHeadless : isLocal ? .serviceLocal : .serviceCluster))
            lines.append(messages(.endpointsOn, list(reached, messages)))
            let missing = (without + (publishesAll ? [] : waiting)).sorted()
            if isLocal, !missing.isEmpty { lines.append(messages(.localMissing, list(missing, messages))) }
        } else {
            lines.append(messages(.answersOn, list(reached, messages)))
        }
        if !waiting.isEmpty, !publishesAll { lines.append(messages(.notReadyOn, list(waiting, messages))) }
        if !without.isEmpty { lines.append(messages(.noPodOn, list(without, messages))) }
        return lines
    }

    private func list(_ nodes: [String], _ messages: Messages) -> String {
        let most = 12
        guard !nodes.isEmpty else { return messages(.noNode) }
        let shown = nodes.prefix(most).joined(separator: ", ")
        return nodes.count > most ? shown + ", " + messages(.more, String(nodes.count - most)) : shown
    }
}
