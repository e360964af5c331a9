import Handbook
import Kubernetes

extension ExampleSection {
    /// The pods' access to their node: a box for each DaemonSet, for its last accepted version.
    static let access = ExampleSection(name: "access") { context, writer in
        let boxes = context.versions.compactMap(\.versions.last).compactMap { reviewed in
            reviewed.document.daemonSet.map { (name: reviewed.document.name ?? "", access: NodeAccess($0.spec.template.spec)) }
        }
        guard !boxes.isEmpty else { return }
        context.heading(.nodeAccess, to: &writer)
        for box in boxes { AccessBox.write(box.access, name: boxes.count > 1 ? box.name : nil, context, to: &writer) }
    }
}

private enum AccessBox {
    static func write(_ access: NodeAccess, name: String?, _ context: ExampleContext, to writer: inout HTMLWriter) {
        let messages = context.messages
        writer.element(.div, [.class("access")]) { writer in
            if let name { writer.element(.p) { $0.element(.strong, text: name) } }
            writer.element(.dl, [.class("facts")]) { writer in
                row(.securityLevel, to: &writer) {
                    $0.element(.span, [.class("badge " + style(access.level))], text: access.level.rawValue)
                }
                if !access.paths.isEmpty {
                    row(.hostPaths, to: &writer) { writer in
                        writer.element(.ul, [.class("plain")]) { writer in
                            for path in access.paths {
                                writer.element(.li) { writer in
                                    writer.element(.code, text: path.path)
                                    writer.text(" " + messages(path.writable ? .writable : .readOnly))
                                }
                            }
                        }
                    }
                }
                list(.hostNamespaces, access.hostNamespaces, to: &writer)
                list(.capabilities, access.capabilities, to: &writer)
                list(.privilegedContainers, access.privilegedContainers, to: &writer)
                list(.hostPorts, access.ports.map { "\($0.port)/\($0.protocol)" }, to: &writer)
                list(.rootContainers, access.rootContainers, to: &writer)
            }
            if access.isEmpty { writer.element(.p, text: messages(.touchesNothing)) }
        }

        func row(_ key: MessageKey, to writer: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
            writer.element(.dt, text: messages(key))
            writer.element(.dd) { content(&$0) }
        }
        func list(_ key: MessageKey, _ values: [String], to writer: inout HTMLWriter) {
            guard !values.isEmpty else { return }
            row(key, to: &writer) { $0.text(values.joined(separator: ", ")) }
        }
    }

    private static func style(_ level: PodSecurityLevel) -> String {
        switch level {
        case .privileged: "bad"
        case .baseline: "wait"
        case .restricted: "good"
        }
    }
}
