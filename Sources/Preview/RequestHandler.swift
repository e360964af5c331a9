import NIOCore
import NIOHTTP1
import NIOPosix

/// Handles the requests of one connection in order; NIO's pipeline handler passes the next one on when the response to the last is written.
///
/// What a connection may use is bounded: no request is answered while earlier responses wait to be sent, a request must be complete within
/// `patience` of the last response, and has no large body.
final class RequestHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let current: CurrentSite
    private let connections: Connections
    private let patience: TimeAmount
    private var request: HTTPRequestHead?
    private var bodySize = 0
    /// A complete request that waits until earlier responses are sent.
    private var waiting: HTTPRequestHead?
    private var isAnswering = false
    /// Closes the connection if the next request is not complete by then.
    private var deadline: Scheduled<Void>?
    private var heartbeat: RepeatedTask?

    /// Requests to read have no content; what a client sends all the same is ignored up to this size.
    private static let largestBody = 64 << 10

    init(current: CurrentSite, connections: Connections, patience: TimeAmount) {
        self.current = current
        self.connections = connections
        self.patience = patience
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            request = head
            bodySize = 0
        case .body(let part):
            bodySize += part.readableBytes
            guard bodySize > Self.largestBody, let head = request else { return }
            request = nil
            write(.text(.payloadTooLarge, "The request is too large."), to: head, keepAlive: false, context: context)
        case .end:
            guard let head = request else { return }
            request = nil
            deadline?.cancel()
            guard context.channel.isWritable else {
                waiting = head
                return
            }
            answer(head, context: context)
        }
    }

    func channelActive(context: ChannelHandlerContext) {
        awaitRequest(context)
        context.fireChannelActive()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable, let head = waiting {
            waiting = nil
            answer(head, context: context)
        }
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // A page that is being made is no idle connection.
        if event is IdleStateHandler.IdleStateEvent, !isAnswering { return context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }

    private func awaitRequest(_ context: ChannelHandlerContext) {
        deadline?.cancel()
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        deadline = context.eventLoop.scheduleTask(in: patience) { bound.value.close(promise: nil) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        heartbeat?.cancel()
        deadline?.cancel()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func answer(_ head: HTTPRequestHead, context: ChannelHandlerContext) {
        let isRead = head.method == .GET || head.method == .HEAD
        let keepAlive = head.isKeepAlive && isRead
        if let rejection = rejection(head, port: context.channel.localAddress?.port ?? 0) {
            return write(rejection, to: head, keepAlive: keepAlive, context: context)
        }
        if RequestPath.decode(head.uri) == PreviewResponse.eventsPath, head.method == .GET {
            return beginEvents(context: context, version: head.version)
        }
        let site = current.value.withLock { $0 }
        let request = PreviewRequest(head)
        isAnswering = true
        let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
        // Pages may be rendered on demand: not on the event loop.
        NIOThreadPool.singleton.runIfActive(eventLoop: context.eventLoop) {
            PreviewResponse.answer(to: request, from: site)
        }.whenComplete { result in
            let (handler, context) = bound.value
            handler.isAnswering = false
            switch result {
            case .success(let response): handler.write(response, to: head, keepAlive: keepAlive, context: context)
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

    private func write(_ response: PreviewResponse, to head: HTTPRequestHead, keepAlive: Bool, context: ChannelHandlerContext) {
        var headers = HTTPHeaders(response.headers.map { ($0.name, $0.value) })
        if response.status != .notModified { headers.add(name: "Content-Length", value: "\(response.body.count)") }
        headers.add(name: "X-Content-Type-Options", value: "nosniff")
        headers.add(name: "Cross-Origin-Resource-Policy", value: "same-origin")
        if !keepAlive { headers.add(name: "Connection", value: "close") }
        context.write(wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: response.status, headers: headers))), promise: nil)
        if head.method != .HEAD, !response.body.isEmpty {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: response.body)))), promise: nil)
        }
        let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in
            let (handler, context) = bound.value
            guard keepAlive else { return context.close(promise: nil) }
            // The next request may be there already.
            if context.channel.isActive, !handler.isAnswering, handler.waiting == nil, handler.heartbeat == nil {
                handler.awaitRequest(context)
            }
        }
    }

    /// Keeps the response open and sends an event for each change (server-sent events).
    private func beginEvents(context: ChannelHandlerContext, version: HTTPVersion) {
        // The response never ends; the heartbeat keeps it from being idle.
        isAnswering = false
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
            // Without a reader, nothing is written, and the connection becomes idle.
            if channel.isWritable { RequestHandler.send(": still here\n\n", on: channel) }
        }
    }

    static func send(_ message: String, on channel: any Channel) {
        channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: message))), promise: nil)
    }
}
