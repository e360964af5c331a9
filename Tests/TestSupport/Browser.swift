import Foundation

/// Headless Chromium, controlled by chromedriver over a plain socket.
///
/// *Source:* W3C WebDriver.
public final class Browser {
    public enum Failure: Error { case notInstalled, noDriver(String), refused(Int, String), timedOut(String) }

    private let driver: Process
    private let port: Int
    private let session: String
    private let output = Pipe()

    /// Whether both programs exist. The setup script installs them.
    public static var isInstalled: Bool {
        ["/usr/bin/chromium", "/usr/bin/chromedriver"].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Starts a driver on a free port and opens a window.
    public init(width: Int = 1280, height: Int = 900) throws {
        guard Browser.isInstalled else { throw Failure.notInstalled }
        driver = Process()
        driver.executableURL = URL(filePath: "/usr/bin/chromedriver")
        driver.arguments = ["--port=0"]
        driver.standardOutput = output
        driver.standardError = FileHandle.nullDevice
        try driver.run()
        port = try Browser.port(from: output.fileHandleForReading)
        let options: [String: Any] = [
            "binary": "/usr/bin/chromium",
            "args": [
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--window-size=\(width),\(height)",
                "--no-first-run", "--disable-background-networking",
            ],
            "perfLoggingPrefs": ["enableNetwork": true, "enablePage": false],
        ]
        let logs = ["browser": "ALL", "performance": "ALL"]
        let body = ["capabilities": ["alwaysMatch": ["goog:chromeOptions": options, "goog:loggingPrefs": logs]]]
        let answer = try Browser.call("POST", "/session", body, port: port)
        guard let id = (answer as? [String: Any])?["sessionId"] as? String else { throw Failure.noDriver("no session") }
        session = "/session/\(id)"
    }

    /// Closes the window and the driver. Otherwise the driver keeps running and blocks processes that wait for it; it ignores SIGTERM.
    public func close() {
        _ = try? Browser.call("DELETE", session, nil, port: port)
        kill(driver.processIdentifier, SIGKILL)
        driver.waitUntilExit()
    }

    public func open(_ address: String) throws { _ = try send("POST", "/url", ["url": address]) }

    /// The visible text of the first element for a CSS selector.
    public func text(_ selector: String) throws -> String {
        try run("return document.querySelector(arguments[0])?.innerText ?? ''", [selector]) as? String ?? ""
    }

    /// The visible texts of all elements for a CSS selector.
    public func texts(_ selector: String) throws -> [String] {
        try run("return [...document.querySelectorAll(arguments[0])].map(e => e.innerText)", [selector]) as? [String] ?? []
    }

    /// The return value of a script.
    @discardableResult
    public func run(_ script: String, _ arguments: [Any] = []) throws -> Any? {
        try send("POST", "/execute/sync", ["script": script, "args": arguments])
    }

    /// The value that a script passes to its last argument, a callback.
    @discardableResult
    public func runAsync(_ script: String, _ arguments: [Any] = []) throws -> Any? {
        try send("POST", "/execute/async", ["script": script, "args": arguments])
    }

    /// A command of the DevTools protocol, for actions outside WebDriver.
    @discardableResult
    public func devTools(_ command: String, _ parameters: [String: Any] = [:]) throws -> Any? {
        try send("POST", "/goog/cdp/execute", ["cmd": command, "params": parameters])
    }

    /// Raises the script timeout to about a minute.
    public func allowLongScripts() throws { _ = try send("POST", "/timeouts", ["script": 55_000]) }

    /// Clicks on the centre of an element with the mouse.
    public func click(_ selector: String) throws { _ = try send("POST", "\(try element(selector))/click", [:]) }

    /// Types into an element, key by key.
    public func type(_ text: String, into selector: String) throws {
        _ = try send("POST", "\(try element(selector))/value", ["text": text])
    }

    private func element(_ selector: String) throws -> String {
        let found = try send("POST", "/element", ["using": "css selector", "value": selector]) as? [String: String]
        return "/element/\(found?.values.first ?? "")"
    }

    /// The addresses requested since the last call.
    public func requests() throws -> [String] {
        let entries = try send("POST", "/se/log", ["type": "performance"]) as? [[String: Any]] ?? []
        return try entries.compactMap { entry in
            let text = entry["message"] as? String ?? ""
            guard text.contains("Network.requestWillBeSent\"") else { return nil }
            let message = (try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])?["message"] as? [String: Any]
            let request = (message?["params"] as? [String: Any])?["request"] as? [String: Any]
            return request?["url"] as? String
        }
    }

    /// The console messages since the last call: level and text of each.
    public func console() throws -> [String] {
        let entries = try send("POST", "/se/log", ["type": "browser"]) as? [[String: Any]] ?? []
        return entries.map { "\($0["level"] as? String ?? ""): \($0["message"] as? String ?? "")" }
    }

    public func screenshot() throws -> Data {
        Data(base64Encoded: try send("GET", "/screenshot", nil) as? String ?? "") ?? Data()
    }

    /// Polls until the condition is true.
    public func wait(_ what: String, seconds: Double = 10, until condition: () throws -> Bool) throws {
        let end = Date(timeIntervalSinceNow: seconds)
        while try !condition() {
            guard Date() < end else { throw Failure.timedOut(what) }
            usleep(20_000)
        }
    }

    private func send(_ method: String, _ path: String, _ body: [String: Any]?) throws -> Any? {
        try Browser.call(method, session + path, body, port: port)
    }

    private static func call(_ method: String, _ path: String, _ body: [String: Any]?, port: Int) throws -> Any? {
        let data = try body.map { try JSONSerialization.data(withJSONObject: $0) } ?? Data()
        let headers = ["Content-Type": "application/json; charset=utf-8"]
        let answer = try SocketHTTP.send(method, path, port: port, headers: headers, body: data, timeout: 60)
        let value = (try JSONSerialization.jsonObject(with: answer.body) as? [String: Any])?["value"]
        guard answer.status == 200 else { throw Failure.refused(answer.status, answer.text) }
        return value is NSNull ? nil : value
    }

    /// Reads the driver's output up to the line with its port.
    private static func port(from output: FileHandle) throws -> Int {
        var text = ""
        while true {
            let piece = output.availableData
            guard !piece.isEmpty else { throw Failure.noDriver(text) }
            text += String(decoding: piece, as: UTF8.self)
            guard let range = text.range(of: "started successfully on port ") else { continue }
            let digits = text[range.upperBound...].prefix { $0.isNumber }
            if let port = Int(digits), text[range.upperBound...].count > digits.count { return port }
        }
    }
}
