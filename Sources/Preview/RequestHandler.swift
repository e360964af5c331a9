import NIOCore
import NIOHTTP1
import NIOPosix

/// Handles the requests of one connection in order.
final class RequestHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let current: CurrentSite
    private let connections: Connections
    private var request: HTTPRequestHead?
    private var heartbeat: RepeatedTask?

    init(current: CurrentSite, connections: Connections) {
        self.current = current
        self.connections = connections
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): request = head
        case .body: break
        case .end:
            guard let head = request else { return }
            request = nil
            answer(head, context: context)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        heartbeat?.cancel()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func answer(_ head: HTTPRequestHead, context: ChannelHandlerContext) {
        if let rejection = rejection(head, port: context.channel.localAddress?.port ?? 0) {
            return write(rejection, to: head, context: context)
        }
        if RequestPath.decode(head.uri) == PreviewResponse.eventsPath, head.method == .GET {
            return beginEvents(context: context, version: head.version)
        }
        let site = current.value.withLock { $0 }
        let target = head.uri
        let tag = head.headers.first(name: "If-None-Match")
        let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
        // Pages may be rendered on demand: not on the event loop.
        NIOThreadPool.singleton.runIfActive(eventLoop: context.eventLoop) {
            PreviewResponse.answer(to: target, tag: tag, from: site)
        }.whenComplete { result in
            let (handler, context) = bound.value
            switch result {
            case .success(let response): handler.write(response, to: head, context: context)
            case .failure: context.close(promise: nil)
            }
        }
    }

    private func rejection(_ head: HTTPRequestHead, port: Int) -> PreviewResponse? {
        guard HostName.isLocal(head.headers["Host"], port: port) else {
            return .text(.misdirectedRequest, "The preview answers to localhost:\(port) alone.")
        }
        guard head.method == .GET || head.method == .HEAD else {
            return .text(.methodNotAllowed, "The preview can only be read.", headers: [("Allow", "GET, HEAD")])
        }
        return nil
    }

    private func write(_ response: PreviewResponse, to head: HTTPRequestHead, context: ChannelHandlerContext) {
        let isRead = head.method == .GET || head.method == .HEAD
        let keepAlive = head.isKeepAlive && isRead
        var headers = HTTPHeaders(response.headers.map { ($0.name, $0.value) })
        if response.status != .notModified { headers.add(name: "Content-Length", value: "\(response.body.count)") }
        headers.add(name: "X-Content-Type-Options", value: "nosniff")
        headers.add(name: "Cross-Origin-Resource-Policy", value: "same-origin")
        if !keepAlive { headers.add(name: "Connection", value: "close") }
        context.write(wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: response.status, headers: headers))), promise: nil)
        if head.method != .HEAD, !response.body.isEmpty {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: response.body)))), promise: nil)
        }
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in
            if !keepAlive { bound.value.close(promise: nil) }
        }
    }

    /// Keeps the response open and sends an event for each change (server-sent events).
    private func beginEvents(context: ChannelHandlerContext, version: HTTPVersion) {
        let headers = HTTPHeaders([
            ("Content-Type", "text/event-stream"), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
        ])
        context.writeAndFlush(wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .ok, headers: headers))), promise: nil)
        // Registers before the first event, so that no change after that event is missed.
        connections.listen(context.channel)
        // The first event lets a reconnected browser detect changes that it missed.
        RequestHandler.send("retry: 500\ndata: connected\n\n", on: context.channel)
        let channel = context.channel
        heartbeat = context.eventLoop.scheduleRepeatedTask(initialDelay: .seconds(15), delay: .seconds(15)) { _ in
            RequestHandler.send(": still here\n\n", on: channel)
        }
    }

    static func send(_ message: String, on channel: any Channel) {
        channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: message))), promise: nil)
    }
}
