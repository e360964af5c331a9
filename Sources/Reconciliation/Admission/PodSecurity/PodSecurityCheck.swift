import Kubernetes

/// One check of the Pod Security Standards.
struct PodSecurityCheck: Sendable {
    /// A pod, with its containers as the checks go through them.
    struct Subject {
        struct Part {
            let name: String
            let context: SecurityContext?
            let container: Container?
        }

        let spec: PodSpec
        let annotations: [String: String]
        let parts: [Part]

        init(spec: PodSpec, annotations: [String: String]) {
            self.spec = spec
            self.annotations = annotations
            let containers = (spec.initContainers + spec.containers).map { Part(name: $0.name, context: $0.securityContext, container: $0) }
            parts = containers + spec.ephemeralContainers.map { Part(name: $0.name, context: $0.securityContext, container: nil) }
        }

        var isWindows: Bool { spec.os?.name == "windows" }

        /// The names of the containers that are wrong.
        func names(where isBad: (Part) -> Bool) -> [String] { parts.filter(isBad).map(\.name) }
    }

    let id: String
    /// A check of the lower level that this one stands in for.
    var replaces: String?
    let check: @Sendable (Subject) -> PodSecurity.Finding?

    /// The checks of a level in their order: those of the lower level first, each by id.
    static func all(for level: PodSecurity.Level) -> [PodSecurityCheck] {
        guard level == .restricted else { return baseline }
        let replaced = Set(restricted.compactMap(\.replaces))
        return baseline.filter { !replaced.contains($0.id) } + restricted
    }

    // MARK: Words

    /// `container "a"`, `containers "a", "b"`.
    static func containers(_ names: [String]) -> String { "\(names.count == 1 ? "container" : "containers") \(quoted(names))" }

    static func quoted(_ names: some Sequence<String>) -> String { names.map { "\"\($0)\"" }.joined(separator: ", ") }

    /// Who set something: the pod, the containers, or both.
    static func setters(pod: Bool, _ names: [String]) -> String {
        ((pod ? ["pod"] : []) + (names.isEmpty ? [] : [containers(names)])).joined(separator: " and ")
    }
}
