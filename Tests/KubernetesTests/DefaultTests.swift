import Kubernetes
import TestSupport
import Testing

/// The API server's defaults, as the page lists them.
@Suite struct DefaultTests {
    static let minimal = """
        apiVersion: apps/v1
        kind: DaemonSet
        metadata: {name: agent}
        spec:
          selector: {matchLabels: {app: agent}}
          template:
            metadata: {labels: {app: agent}}
            spec:
              serviceAccountName: reader
              volumes:
                - {name: config, configMap: {name: c}}
                - name: scratch
              containers:
                - name: main
                  image: example.com/agent
                  ports: [{containerPort: 80}]
                  readinessProbe: {httpGet: {port: 80}}
        """

    static func daemonSet(_ text: String) throws -> DaemonSet {
        guard case .daemonSet(let daemonSet)? = readDocuments(text.utf8).first?.object else { throw NotDecoded() }
        return daemonSet
    }

    struct NotDecoded: Error {}

    @Test func listsDefaults() throws {
        let (_, fields) = withDefaults(try Self.daemonSet(Self.minimal))
        let pod = "spec.template.spec"
        #expect(
            fields.map { "\($0.path) = \($0.value)" } == [
                "spec.updateStrategy.type = RollingUpdate", "spec.updateStrategy.rollingUpdate.maxUnavailable = 1",
                "spec.updateStrategy.rollingUpdate.maxSurge = 0", "spec.revisionHistoryLimit = 10",
                "\(pod).volumes[0].configMap.defaultMode = 420", "\(pod).volumes[1].emptyDir = {}",
                "\(pod).containers[0].imagePullPolicy = Always",
                "\(pod).containers[0].terminationMessagePath = /dev/termination-log",
                "\(pod).containers[0].terminationMessagePolicy = File", "\(pod).containers[0].ports[0].protocol = TCP",
                "\(pod).containers[0].readinessProbe.httpGet.path = /", "\(pod).containers[0].readinessProbe.httpGet.scheme = HTTP",
                "\(pod).containers[0].readinessProbe.timeoutSeconds = 1", "\(pod).containers[0].readinessProbe.periodSeconds = 10",
                "\(pod).containers[0].readinessProbe.successThreshold = 1",
                "\(pod).containers[0].readinessProbe.failureThreshold = 3", "\(pod).dnsPolicy = ClusterFirst",
                "\(pod).restartPolicy = Always", "\(pod).schedulerName = default-scheduler", "\(pod).securityContext = {}",
                "\(pod).terminationGracePeriodSeconds = 30", "\(pod).serviceAccount = reader",
            ])
    }

    @Test func setsDefaultsOnlyOnce() throws {
        let once = withDefaults(try Self.daemonSet(Self.minimal)).daemonSet
        let twice = withDefaults(once)
        #expect(twice.daemonSet == once)
        #expect(twice.fields.isEmpty)
    }

    /// `latest` and no tag default to Always; a digest and any other tag to IfNotPresent.
    @Test(arguments: [
        ("a", "Always"), ("a:latest", "Always"), ("a:1", "IfNotPresent"), ("host:5000/a", "Always"), ("host:5000/a:1", "IfNotPresent"),
        ("a@sha256:" + String(repeating: "0", count: 64), "IfNotPresent"),
        ("a:latest@sha256:" + String(repeating: "0", count: 64), "Always"),
    ])
    func pullsByTag(_ image: String, _ policy: String) throws {
        let text = Self.minimal.replacing("example.com/agent", with: image)
        let filled = withDefaults(try Self.daemonSet(text)).daemonSet
        #expect(filled.spec.template.spec.containers.first?.imagePullPolicy == policy)
    }
}
