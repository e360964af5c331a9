import Diagnostics
import Foundation
import Kubernetes
import TestSupport
import Testing

/// Pods, and the violations that the Pod Security admission plugin reports at each level, with its messages.
@Suite struct PodSecurityTests {
    struct Case: Sendable, Decodable, CustomTestStringConvertible {
        let name: String
        /// A pod spec in YAML.
        let spec: String
        /// By level: `reason (detail)` of each violation, in order.
        let violations: [String: [String]]
        /// The strictest level that allows the pod.
        let level: String
        var testDescription: String { name }
    }

    static func spec(_ yaml: String) throws -> PodSpec {
        let lines = yaml.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
        let text = "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n\(lines)\n"
        let document = ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: Array(text.utf8))).first
        guard case .pod(let pod)? = document?.object else { throw CocoaError(.coderReadCorrupt) }
        return pod.spec
    }

    @Test(arguments: try CaseFiles.decode([Case].self, from: "pod-security/cases.json"))
    func reportsTheViolationsOfThePlugin(_ one: Case) throws {
        let spec = try Self.spec(one.spec)
        for (name, wanted) in one.violations {
            let level = try #require(PodSecurityLevel(rawValue: name))
            let found = PodSecurityCheck.violations(of: spec, at: level).map { "\($0.reason) (\($0.detail))" }
            #expect(found == wanted, "\(name)")
        }
        #expect(PodSecurityCheck.level(of: spec).rawValue == one.level)
    }

    @Test func nodeAccess() throws {
        let access = NodeAccess(
            try Self.spec(
                """
                hostNetwork: true
                hostPID: true
                volumes:
                - {name: logs, hostPath: {path: /var/log}}
                - {name: etc, hostPath: {path: /etc}}
                - {name: unused, hostPath: {path: /srv}}
                - {name: tmp, emptyDir: {}}
                initContainers:
                - {name: init, image: i, securityContext: {privileged: true}, volumeMounts: [{name: logs, mountPath: /l}]}
                containers:
                - name: main
                  image: i
                  ports: [{containerPort: 80}, {containerPort: 53, hostPort: 53, protocol: UDP}]
                  securityContext: {capabilities: {add: [SYS_PTRACE, NET_ADMIN]}, runAsUser: 1000}
                  volumeMounts: [{name: logs, mountPath: /l, readOnly: true}, {name: etc, mountPath: /e, readOnly: true}]
                """))
        #expect(access.paths.map(\.path) == ["/var/log", "/etc", "/srv"])
        #expect(access.paths.map(\.writable) == [true, false, false])
        #expect(access.paths.map(\.containers) == [["init", "main"], ["main"], []])
        #expect(access.hostNamespaces == ["network", "PID"])
        #expect(access.capabilities == ["NET_ADMIN", "SYS_PTRACE"])
        #expect(access.privilegedContainers == ["init"])
        #expect(access.ports.map { "\($0.port)/\($0.protocol) \($0.container)" } == ["80/TCP main", "53/UDP main"])
        #expect(access.rootContainers == ["init"])
        #expect(access.level == .privileged)
        #expect(access.objections.contains { $0.reason == "host namespaces" && $0.detail == "hostNetwork=true, hostPID=true" })
        #expect(!access.isEmpty)
        #expect(NodeAccess(try Self.spec("containers: [{name: main, image: i}]")).isEmpty)
    }
}
