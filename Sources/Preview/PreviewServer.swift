import Diagnostics
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// An HTTP server for the preview of a site, which notifies browsers of changes. It listens on 127.0.0.1 only.
package struct PreviewServer: Sendable {
    /// The port that it listens on.
    package let port: Int
    private let listener: any Channel
    private let connections: Connections
    private let current: CurrentSite

    /// Starts to listen.
    /// - Parameters:
    ///   - port: 0 for a free port.
    ///   - patience: how long a connection may be idle, a request may take to arrive, and a response may wait for its reader.
    package static func start(
        _ site: PreviewSite, port: Int, patience: Duration = .seconds(60)
    ) async throws(PreviewError) -> PreviewServer {
        let patience = TimeAmount(patience)
        let connections = Connections()
        let current = CurrentSite(site)
        let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 64)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    guard connections.add(channel) else { throw PreviewError.other("too many connections") }
                    try channel.pipeline.syncOperations.addHandler(IdleStateHandler(allTimeout: patience))
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
                    try channel.pipeline.syncOperations.addHandler(
                        RequestHandler(current: current, connections: connections, patience: patience))
                }
            }
        do {
            let listener = try await bootstrap.bind(host: "127.0.0.1", port: port).get()
            return PreviewServer(
                port: listener.localAddress?.port ?? port, listener: listener, connections: connections, current: current)
        } catch {
            throw PreviewError(error, port: port)
        }
    }

    /// The address for a browser on this machine.
    package var address: String { "http://localhost:\(port)/" }

    /// Replaces the site for all later requests, and notifies the browsers.
    package func show(_ site: PreviewSite) {
        current.value.withLock { $0 = site }
        connections.announceChange()
    }

    /// Stops listening and closes all connections.
    package func stop() async {
        try? await listener.close()
        await connections.closeAll()
    }
}

/// The reasons why the server cannot start.
package enum PreviewError: Error, Hashable {
    /// `EADDRINUSE`.
    case portInUse(Int)
    /// `EACCES`: the port is privileged.
    case portNotAllowed(Int)
    case other(String)

    init(_ error: any Error, port: Int) {
        switch (error as? IOError)?.errnoCode {
        case EADDRINUSE: self = .portInUse(port)
        case EACCES: self = .portNotAllowed(port)
        default: self = .other("\(error)")
        }
    }

    /// The message for the user.
    package var message: Message {
        switch self {
        case .portInUse(let port):
            Message("port \(port) is in use; choose another with --port, or use --port 0 for a free one")
        case .portNotAllowed(let port):
            Message("port \(port) needs root privileges; choose one above 1023")
        case .other(let reason): Message("the preview cannot listen: \(reason)")
        }
    }
}

/// The current site, shared by all connections.
final class CurrentSite: Sendable {
    let value: Mutex<PreviewSite>

    init(_ site: PreviewSite) { value = Mutex(site) }
}

/// The open connections, and those of them that receive events.
final class Connections: Sendable {
    private struct Open {
        var all: [ObjectIdentifier: any Channel] = [:]
        var listening: Set<ObjectIdentifier> = []
    }

    private let open = Mutex(Open())

    /// Far more than browsers open, and fewer than a process may have files.
    private static let limit = 256

    /// - Returns: false if there are too many; the channel is to be closed.
    func add(_ channel: any Channel) -> Bool {
        let id = ObjectIdentifier(channel)
        let isTaken = open.withLock { open in
            guard open.all.count < Self.limit else { return false }
            open.all[id] = channel
            return true
        }
        guard isTaken else { return false }
        channel.closeFuture.whenComplete { _ in
            self.open.withLock { open in
                open.all[id] = nil
                open.listening.remove(id)
            }
        }
        return true
    }

    func listen(_ channel: any Channel) {
        _ = open.withLock { $0.listening.insert(ObjectIdentifier(channel)) }
    }

    func announceChange() {
        let listeners = open.withLock { open in open.listening.compactMap { open.all[$0] } }
        // A connection whose reader has stopped is passed over.
        for channel in listeners where channel.isWritable { RequestHandler.send("data: changed\n\n", on: channel) }
    }

    func closeAll() async {
        let channels = open.withLock { Array($0.all.values) }
        for channel in channels { try? await channel.close() }
    }
}
