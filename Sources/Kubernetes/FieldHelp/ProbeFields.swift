import Diagnostics

extension FieldHelp {
    /// Probes; what runs at the start and at the stop of a container has the same actions.
    static let probeFields: [FieldHelp] = under(
        "spec.template.spec.containers[]",
        [
            FieldHelp(
                "livenessProbe", .object, .otherwise(Message("treated as alive")),
                Message("Checks whether the container is alive; a failure restarts it.")),
            FieldHelp(
                "readinessProbe", .object, .otherwise(Message("ready as soon as it runs")),
                Message("Checks whether the pod is ready; until then Services don't route to it and a rollout waits.")),
            FieldHelp(
                "startupProbe", .object, .otherwise(Message("the other probes begin at once")),
                Message("Delays the other probes until it succeeds once.")),
            FieldHelp(
                "livenessProbe.exec", .object, Message("Runs a program in the container; exit status 0 is success.")),
            FieldHelp(
                "livenessProbe.exec.command", .list(.string), Message("Program and arguments; not run in a shell.")),
            FieldHelp(
                "livenessProbe.httpGet", .object, Message("Sends an HTTP request; a status from 200 to 399 is success.")
            ),
            FieldHelp("livenessProbe.httpGet.path", .string, .filled("/"), Message("Path of the request.")),
            FieldHelp("livenessProbe.httpGet.port", .integerOrName, .required, Message("Port of the request.")),
            FieldHelp(
                "livenessProbe.httpGet.host", .string, .otherwise(Message("the pod’s address")),
                Message("Host of the request; with hostNetwork often 127.0.0.1.")),
            FieldHelp("livenessProbe.httpGet.scheme", .string, .filled("HTTP"), Message("HTTP or HTTPS.")),
            FieldHelp("livenessProbe.tcpSocket", .object, Message("Opens a TCP connection; success if it opens.")),
            FieldHelp("livenessProbe.tcpSocket.port", .integerOrName, .required, Message("Port of the connection.")),
            FieldHelp(
                "livenessProbe.initialDelaySeconds", .integer, .actsAs("0"),
                Message("Seconds between the container's start and the first probe.")),
            FieldHelp("livenessProbe.periodSeconds", .integer, .filled("10"), Message("Seconds between two probes.")),
            FieldHelp("livenessProbe.timeoutSeconds", .integer, .filled("1"), Message("Seconds after which a probe times out.")),
            FieldHelp(
                "livenessProbe.successThreshold", .integer, .filled("1"),
                Message("Consecutive successes after a failure that count as success. More than 1 is allowed for readiness probes only.")
            ),
            FieldHelp("livenessProbe.failureThreshold", .integer, .filled("3"), Message("Consecutive failures that count as failed.")),
        ])
}
