import Diagnostics
import Handbook
import Kubernetes
import Reconciliation

/// The ports and Services by which the pods of one DaemonSet are reached in the shown state, and what is missing.
struct PodCommunication {
    let key: String
    private let ports: [NodeAccess.Port]
    private let services: [(entry: ServiceIndex.Entry, reach: ServiceReachability)]
    private let nearMisses: [ServiceIndex.NearMiss]
    private let spec: PodSpec
    private let pods: PodReadiness

    private static let mostNearMisses = 3

    /// The manifest has no ports, and no Service selects the pods or nearly does.
    var isEmpty: Bool {
        ports.isEmpty && services.isEmpty && nearMisses.isEmpty && spec.longRunningContainers.allSatisfy(\.ports.isEmpty)
    }

    init?(_ set: DaemonSetOutcome, _ context: ExampleContext) {
        guard let written = context.document(of: set)?.document.daemonSet else { return nil }
        key = set.key
        let spec = written.spec.template.spec
        let pods = PodReadiness(set.nodes)
        self.spec = spec
        self.pods = pods
        ports = NodeAccess(spec).ports
        let index = context.page.plan.services
        let entries = index.selecting(set.podLabels, in: set.namespace, near: context.result.example.id)
        services = entries.map { ($0, ServiceReachability($0.service, in: $0.namespace, pods, spec)) }
        let names = Set(entries.map(\.name))
        nearMisses = Array(
            index.nearMisses(set.podLabels, in: set.namespace, near: context.result.example.id).filter { !names.contains($0.entry.name) }
                .prefix(Self.mostNearMisses))
    }

    func write(named: Bool, _ context: ExampleContext, to writer: inout HTMLWriter) {
        let messages = context.messages
        writer.element(.div, [.class("access reach")]) { writer in
            if named { writer.element(.p) { $0.element(.strong, text: key) } }
            writer.element(.dl, [.class("facts")]) { writer in
                for port in ports { row("\(port.port)/\(port.protocol)", portLines(messages), to: &writer) }
                for (entry, reach) in services {
                    row("\(reach.name).\(reach.namespace).svc", from: entry, lines(of: reach, messages), context, to: &writer)
                }
            }
            for sentence in missing(messages) { writer.element(.p) { context.say(sentence, to: &$0) } }
        }
    }

    private func row(_ name: String, _ lines: [String], to writer: inout HTMLWriter) {
        writer.element(.dt) { $0.element(.code) { $0.breakable(name) } }
        writer.element(.dd) { Self.write(lines, to: &$0) }
    }

    /// A Service of another note or example has a link to it.
    private func row(
        _ name: String, from entry: ServiceIndex.Entry, _ lines: [String], _ context: ExampleContext, to writer: inout HTMLWriter
    ) {
        writer.element(.dt) { $0.element(.code) { $0.breakable(name) } }
        writer.element(.dd) { writer in
            if entry.example != context.result.example.id, let link = context.page.reference(to: entry.example) {
                writer.element(.a, [.href(link)], text: context.messages(.serviceFrom, context.page.title(of: entry.example)))
                writer.element(.br)
            }
            Self.write(lines, to: &writer)
        }
    }

    private static func write(_ lines: [String], to writer: inout HTMLWriter) {
        for (number, line) in lines.enumerated() {
            if number > 0 { writer.element(.br) }
            writer.breakable(line)
        }
    }

    /// The nodes on which a host port answers, then those on which it does not.
    private func portLines(_ messages: Messages) -> [String] {
        [messages(.answersOn, list(pods.ready, messages))] + missingLines(notReady: pods.notReady, messages)
    }

    /// The endpoints of a Service, then what is missing.
    private func lines(of reach: ServiceReachability, _ messages: Messages) -> [String] {
        let routing: MessageKey =
            switch reach.routing {
            case .headless: .serviceHeadless
            case .local: .serviceLocal
            case .cluster: .serviceCluster
            }
        var lines = [messages(routing)]
        lines += reach.srvRecords.map { messages(.serviceRecord, $0) }
        lines.append(messages(.endpointsOn, list(reach.endpoints, messages)))
        if reach.routing == .local, !reach.withoutEndpoint.isEmpty {
            lines.append(messages(.localMissing, list(reach.withoutEndpoint, messages)))
        }
        lines += reach.unknownPorts.map { messages(.portNameMissing, $0) }
        return lines + missingLines(notReady: reach.notReady, messages)
    }

    private func missingLines(notReady: [String], _ messages: Messages) -> [String] {
        var lines: [String] = []
        if !notReady.isEmpty { lines.append(messages(.notReadyOn, list(notReady, messages))) }
        if !pods.absent.isEmpty { lines.append(messages(.noPodOn, list(pods.absent, messages))) }
        return lines
    }

    /// Sentences; names in them are between backticks.
    private func missing(_ messages: Messages) -> [String] {
        var sentences = services.isEmpty ? [messages(.noService)] : []
        for miss in nearMisses {
            let wanted = "\(miss.key)=\(miss.wanted)"
            if let actual = miss.actual {
                sentences.append(messages(.serviceMismatch, miss.entry.name, wanted, "\(miss.key)=\(actual)"))
            } else {
                sentences.append(messages(.serviceLabelMissing, miss.entry.name, wanted))
            }
        }
        if spec.hostNetwork, !services.isEmpty { sentences.append(messages(.nodeAddresses)) }
        if spec.hostNetwork, spec.dnsPolicy.isEmpty || spec.dnsPolicy == "ClusterFirst" { sentences.append(messages(.hostNetworkNames)) }
        return sentences
    }

    private func list(_ nodes: [String], _ messages: Messages) -> String {
        let most = 12
        guard !nodes.isEmpty else { return messages(.noNode) }
        let shown = nodes.prefix(most).joined(separator: ", ")
        return nodes.count > most ? shown + ", " + messages(.more, String(nodes.count - most)) : shown
    }
}

extension PageContext {
    /// Nil where the page of the example is not on the site.
    fileprivate func reference(to example: ExampleID) -> String? {
        guard case .page(let id) = plan.graph.resolve(example.page), let route = plan.route(of: id) else { return nil }
        return id == page.note ? "#" + example.anchor : reference(to: route, anchor: example.anchor)
    }

    fileprivate func title(of example: ExampleID) -> String {
        if case .page(let id) = plan.graph.resolve(example.page) { plan.graph[id].title } else { example.page.key }
    }
}
