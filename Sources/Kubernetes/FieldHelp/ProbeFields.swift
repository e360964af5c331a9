import Diagnostics

extension FieldHelp {
    /// Probes; what runs at the start and at the stop of a container has the same actions.
    static let probeFields: [FieldHelp] = under(
        "spec.template.spec.containers[]",
        [
            FieldHelp(
                "livenessProbe", .object, .otherwise(Message("taken to be alive")),
                Message("Asks whether the container is alive; when it fails, the container is restarted.")),
            FieldHelp(
                "readinessProbe", .object, .otherwise(Message("ready once started")),
                Message("Asks whether the pod is ready; until it is, Services pass it by and an update waits.")),
            FieldHelp(
                "startupProbe", .object, .otherwise(Message("the others begin at once")),
                Message("Holds back the other probes until it succeeds once.")),
            FieldHelp(
                "livenessProbe.exec", .object, Message("Runs a program in the container; success is exit status 0.")),
            FieldHelp(
                "livenessProbe.exec.command", .list(.string), Message("The program and its arguments. No shell reads it.")),
            FieldHelp(
                "livenessProbe.httpGet", .object, Message("Asks over HTTP; success is an answer from 200 to 399.")
            ),
            FieldHelp("livenessProbe.httpGet.path", .string, .filled("/"), Message("Path that is asked for.")),
            FieldHelp("livenessProbe.httpGet.port", .integerOrName, .required, Message("Port that is asked.")),
            FieldHelp(
                "livenessProbe.httpGet.host", .string, .otherwise(Message("the pod’s address")),
                Message("Host that is asked. With hostNetwork often 127.0.0.1.")),
            FieldHelp("livenessProbe.httpGet.scheme", .string, .filled("HTTP"), Message("HTTP or HTTPS.")),
            FieldHelp("livenessProbe.tcpSocket", .object, Message("Opens a connection; that it opens is success.")),
            FieldHelp("livenessProbe.tcpSocket.port", .integerOrName, .required, Message("Port that is tried.")),
            FieldHelp(
                "livenessProbe.initialDelaySeconds", .integer, .actsAs("0"),
                Message("Seconds to wait after the start before the first try.")),
            FieldHelp("livenessProbe.periodSeconds", .integer, .filled("10"), Message("Seconds between two tries.")),
            FieldHelp("livenessProbe.timeoutSeconds", .integer, .filled("1"), Message("Seconds after which a try has failed.")),
            FieldHelp(
                "livenessProbe.successThreshold", .integer, .filled("1"),
                Message("Successes in a row that count as recovered. Only a readiness probe may ask for more than 1.")
            ),
            FieldHelp("livenessProbe.failureThreshold", .integer, .filled("3"), Message("Failures in a row that count.")),
        ])
}
