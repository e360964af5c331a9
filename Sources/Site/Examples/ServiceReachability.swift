import Diagnostics
import Handbook
import Kubernetes
import Reconciliation

/// The ways to the pods of one DaemonSet in the state that the page shows, and what stands in the way.
struct ServiceReachability {
    let key: String
    private let ports: [NodeAccess.Port]
    private let services: [ServiceIndex.Entry]
    private let nearMisses: [ServiceIndex.NearMiss]
    private let spec: PodSpec
    /// Nodes whose pod is ready, those whose pod is there and is not, and those without one.
    private var ready: [String] = []
    private var waiting: [String] = []
    private var without: [String] = []

    private static let mostNearMisses = 3

    /// Nothing listens, as far as the manifest says, and nobody asks.
    var isEmpty: Bool { ports.isEmpty && services.isEmpty && nearMisses.isEmpty && !spec.hasPorts }

    init?(_ set: DaemonSetOutcome, _ context: ExampleContext) {
        guard let written = context.document(of: set)?.document.daemonSet else { return nil }
        key = set.key
        spec = written.spec.template.spec
        ports = NodeAccess(spec).ports
        let index = context.page.plan.services
        services = index.selecting(set.podLabels, in: set.namespace, near: context.result.example.id)
        let names = Set(services.map(\.name))
        nearMisses = Array(
            index.nearMisses(set.podLabels, in: set.namespace, near: context.result.example.id).filter { !names.contains($0.entry.name) }
                .prefix(Self.mostNearMisses))
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
        let messages = context.messages
        writer.element(.div, [.class("access reach")]) { writer in
            if named { writer.element(.p) { $0.element(.strong, text: key) } }
            writer.element(.dl, [.class("facts")]) { writer in
                for port in ports { row("\(port.port)/\(port.protocol)", lines(of: nil, messages), to: &writer) }
                for entry in services {
                    let name = "\(entry.name).\(entry.namespace).svc"
                    row(name, from: entry, lines(of: entry.service, messages), context, to: &writer)
                }
            }
            for sentence in missing(messages) { writer.element(.p) { context.say(sentence, to: &$0) } }
        }
    }

    private func row(_ name: String, _ lines: [String], to writer: inout HTMLWriter) {
        writer.element(.dt) { $0.element(.code) { $0.breakable(name) } }
        writer.element(.dd) { Self.write(lines, to: &$0) }
    }

    /// A Service that stands in another note or example is led to.
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

    /// What answers, then what is missing. A headless Service names its pods one by one whatever its traffic policy.
    private func lines(of service: Service?, _ messages: Messages) -> [String] {
        let publishesAll = service?.spec.publishNotReadyAddresses == true
        let reached = publishesAll ? (ready + waiting).sorted() : ready
        var lines: [String] = []
        if let service {
            let isHeadless = service.spec.clusterIP == "None"
            let isLocal = service.spec.internalTrafficPolicy == "Local" && !isHeadless
            lines.append(messages(isHeadless ? .serviceHeadless : isLocal ? .serviceLocal : .serviceCluster))
            for port in service.spec.ports where isHeadless && !port.name.isEmpty {
                let transport = (port.protocol.isEmpty ? PortProtocol.tcp : port.protocol).lowercased()
                lines.append(messages(.serviceRecord, "_\(port.name)._\(transport)"))
            }
            lines.append(messages(.endpointsOn, list(reached, messages)))
            let missing = (without + (publishesAll ? [] : waiting)).sorted()
            if isLocal, !missing.isEmpty { lines.append(messages(.localMissing, list(missing, messages))) }
            for name in unknownPorts(of: service) { lines.append(messages(.portNameMissing, name)) }
        } else {
            lines.append(messages(.answersOn, list(reached, messages)))
        }
        if !waiting.isEmpty, !publishesAll { lines.append(messages(.notReadyOn, list(waiting, messages))) }
        if !without.isEmpty { lines.append(messages(.noPodOn, list(without, messages))) }
        return lines
    }

    /// Names of ports that a Service leads to and that no container of the pods has: such a port has no endpoints.
    private func unknownPorts(of service: Service) -> [String] {
        service.spec.ports.compactMap { port in
            guard case .string(let name) = port.targetPort, !name.isEmpty else { return nil }
            let transport = port.protocol.isEmpty ? PortProtocol.tcp : port.protocol
            let isKnown = spec.listeners.contains { container in
                container.ports.contains { $0.name == name && ($0.protocol.isEmpty ? PortProtocol.tcp : $0.protocol) == transport }
            }
            return isKnown ? nil : name
        }
    }

    /// Sentences with names between backticks.
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

extension PodSpec {
    /// Containers that run as long as the pod: sidecars too.
    fileprivate var listeners: [Container] { containers + initContainers.filter { $0.restartPolicy == RestartPolicy.always } }

    fileprivate var hasPorts: Bool { listeners.contains { !$0.ports.isEmpty } }
}

extension PageContext {
    /// nil where the page of the example is not on the site.
    fileprivate func reference(to example: ExampleID) -> String? {
        guard case .page(let id) = plan.graph.resolve(example.page), let route = plan.route(of: id) else { return nil }
        return id == page.note ? "#" + example.anchor : reference(to: route, anchor: example.anchor)
    }

    fileprivate func title(of example: ExampleID) -> String {
        if case .page(let id) = plan.graph.resolve(example.page) { plan.graph[id].title } else { example.page.key }
    }
}
