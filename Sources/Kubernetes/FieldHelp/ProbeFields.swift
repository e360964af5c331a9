import Diagnostics

extension FieldHelp {
    /// Probes; what runs at the start and at the stop of a container has the same actions.
    static let probeFields: [FieldHelp] = under(
        "spec.template.spec.containers[]",
        [
            FieldHelp(
                "livenessProbe", .object, .otherwise(Prose("taken to be alive", zh: "視為存活")),
                "Asks whether the container is alive; when it fails, the container is restarted.", zh: "檢查容器是否存活，失敗則重啟容器。"),
            FieldHelp(
                "readinessProbe", .object, .otherwise(Prose("ready once started", zh: "啟動即就緒")),
                "Asks whether the pod is ready; until it is, Services pass it by and an update waits.",
                zh: "檢查 Pod 是否就緒；就緒前 Service 不會導向它，更新也會等待。"),
            FieldHelp(
                "startupProbe", .object, .otherwise(Prose("the others begin at once", zh: "其他探測立即開始")),
                "Holds back the other probes until it succeeds once.", zh: "成功一次之前，其他探測不會開始。"),
            FieldHelp(
                "livenessProbe.exec", .object, "Runs a program in the container; success is exit status 0.", zh: "在容器中執程序式，結束狀態 0 為成功。"),
            FieldHelp(
                "livenessProbe.exec.command", .list(.string), "The program and its arguments. No shell reads it.", zh: "程式與參數，不經過 shell。"),
            FieldHelp(
                "livenessProbe.httpGet", .object, "Asks over HTTP; success is an answer from 200 to 399.", zh: "以 HTTP 詢問，回應 200 至 399 為成功。"
            ),
            FieldHelp("livenessProbe.httpGet.path", .string, .filled("/"), "Path that is asked for.", zh: "請求的路徑。"),
            FieldHelp("livenessProbe.httpGet.port", .integerOrName, .required, "Port that is asked.", zh: "詢問的連接埠。"),
            FieldHelp(
                "livenessProbe.httpGet.host", .string, .otherwise(Prose("the pod’s address", zh: "Pod 的位址")),
                "Host that is asked. With hostNetwork often 127.0.0.1.", zh: "詢問的主機；使用 hostNetwork 時常為 127.0.0.1。"),
            FieldHelp("livenessProbe.httpGet.scheme", .string, .filled("HTTP"), "HTTP or HTTPS.", zh: "HTTP 或 HTTPS。"),
            FieldHelp("livenessProbe.tcpSocket", .object, "Opens a connection; that it opens is success.", zh: "建立連線，連上即成功。"),
            FieldHelp("livenessProbe.tcpSocket.port", .integerOrName, .required, "Port that is tried.", zh: "嘗試的連接埠。"),
            FieldHelp(
                "livenessProbe.initialDelaySeconds", .integer, .actsAs("0"), "Seconds to wait after the start before the first try.",
                zh: "啟動後等幾秒才第一次探測。"),
            FieldHelp("livenessProbe.periodSeconds", .integer, .filled("10"), "Seconds between two tries.", zh: "兩次探測相隔的秒數。"),
            FieldHelp("livenessProbe.timeoutSeconds", .integer, .filled("1"), "Seconds after which a try has failed.", zh: "一次探測逾時的秒數。"),
            FieldHelp(
                "livenessProbe.successThreshold", .integer, .filled("1"),
                "Successes in a row that count as recovered. Only a readiness probe may ask for more than 1.", zh: "連續成功幾次才算恢復；只有就緒探測可大於 1。"
            ),
            FieldHelp("livenessProbe.failureThreshold", .integer, .filled("3"), "Failures in a row that count.", zh: "連續失敗幾次才算失敗。"),
        ])
}
