import Foundation

/// A small HTTP/1.1 client over a POSIX socket: sends request targets verbatim, and needs no networking library.
public struct SocketHTTP: Sendable {
    public struct Response: Sendable {
        public let status: Int
        /// Name in lower case → value.
        public let headers: [String: String]
        public let body: Data

        public var text: String { String(decoding: body, as: UTF8.self) }
    }

    public enum Failure: Error { case connect(Int32), write(Int32), brokenResponse(String) }

    private let descriptor: Int32
    private let port: Int

    /// Connects to a server on this machine. Reads fail after `timeout` seconds.
    public init(port: Int, timeout: Int = 10) throws {
        self.port = port
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var limit = timeval(tv_sec: timeout, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard result == 0 else {
            let code = errno
            _ = Glibc.close(descriptor)
            throw Failure.connect(code)
        }
    }

    public func close() { _ = Glibc.close(descriptor) }

    /// Sends one request on a new connection.
    public static func send(
        _ method: String = "GET", _ target: String, port: Int, headers: [String: String] = [:], body: Data = Data(), timeout: Int = 10
    ) throws -> Response {
        let connection = try SocketHTTP(port: port, timeout: timeout)
        defer { connection.close() }
        try connection.write(method, target, headers: headers, body: body)
        return try connection.readResponse(hasBody: method != "HEAD")
    }

    public func write(_ method: String, _ target: String, headers: [String: String] = [:], body: Data = Data()) throws {
        var all = ["Host": "localhost:\(port)", "Content-Length": "\(body.count)"]
        all.merge(headers) { $1 }
        let head = "\(method) \(target) HTTP/1.1\r\n" + all.sorted { $0.key < $1.key }.map { "\($0): \($1)\r\n" }.joined() + "\r\n"
        try write(Data(head.utf8) + body)
    }

    public func write(_ bytes: Data) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { throw Failure.write(errno) }
            rest = rest.dropFirst(count)
        }
    }

    /// Reads a response up to its Content-Length.
    public func readResponse(hasBody: Bool = true) throws -> Response {
        var bytes = Data()
        let headEnd = Data("\r\n\r\n".utf8)
        while bytes.range(of: headEnd) == nil { bytes += try read() }
        guard let end = bytes.range(of: headEnd) else { throw Failure.brokenResponse("no head") }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            throw Failure.brokenResponse(lines.first ?? "")
        }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
        var body = Data(bytes[end.upperBound...])
        let length = hasBody ? headers["content-length"].flatMap { Int($0) } ?? 0 : 0
        while body.count < length { body += try read() }
        return Response(status: status, headers: headers, body: body)
    }

    /// Reads until the text has arrived; returns everything received.
    public func readUntil(_ text: String) throws -> String {
        var bytes = Data()
        while bytes.range(of: Data(text.utf8)) == nil { bytes += try read() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The number of bytes until the peer closes the connection.
    public func countToEnd() throws -> Int {
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        var total = 0
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count >= 0 else { throw Failure.brokenResponse("errno \(errno)") }
            if count == 0 { return total }
            total += count
        }
    }

    /// Whether the peer has closed the connection.
    public func isClosed() -> Bool {
        var byte: UInt8 = 0
        return recv(descriptor, &byte, 1, 0) == 0
    }

    private func read() throws -> Data {
        var buffer = [UInt8](repeating: 0, count: 16 * 1024)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { throw Failure.brokenResponse(count == 0 ? "closed" : "errno \(errno)") }
        return Data(buffer[..<count])
    }
}
