import Glibc

/// Whole files as bytes.
enum FileBytes {
    /// What is at a path.
    enum Kind: Hashable, Sendable {
        case file(size: Int)
        case folder
        case link
        case other
    }

    /// nil if there is nothing. A link is followed only with `followingLinks`.
    static func kind(_ path: String, followingLinks: Bool = false) -> Kind? {
        var status = stat()
        guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file(size: Int(status.st_size))
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    /// The absolute path without links; nil if there is nothing.
    static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    static func read(_ path: String) throws(FileError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(.read, path) }
        defer { close(descriptor) }
        return try read(descriptor, named: path)
    }

    /// Standard input up to its end.
    static func readStandardInput() throws(FileError) -> [UInt8] { try read(STDIN_FILENO, named: "-") }

    private static func read(_ descriptor: Int32, named path: String) throws(FileError) -> [UInt8] {
        var status = stat()
        // One byte more than the size, so that the end is found without growing the buffer; a shorter file has ended.
        let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        let expected = isFile && status.st_size > 0 ? Int(status.st_size) + 1 : 4096
        var bytes: [UInt8] = []
        var failure: FileError?
        while failure == nil {
            let room = bytes.isEmpty ? expected : max(bytes.count, 4096)
            let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                let got = Glibc.read(descriptor, buffer.baseAddress, room)
                if got < 0, errno != EINTR { failure = FileError(.read, path) }
                count = max(0, got)
            }
            if piece.isEmpty { break }
            if bytes.isEmpty { bytes = piece } else { bytes += piece }
            if isFile, piece.count < room { break }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Writes a new file; fails if it exists.
    static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError(.write, path) }
        defer { close(descriptor) }
        try write(bytes, to: descriptor, named: path)
    }

    /// Writes a file, or replaces one, in one step: a failure leaves the old one. A pipe or a device is written to.
    static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
        if kind(path, followingLinks: true) == .other {
            let descriptor = open(path, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw FileError(.write, path) }
            defer { close(descriptor) }
            return try write(bytes, to: descriptor, named: path)
        }
        let path = realPath(path) ?? path
        let temporary = path + ".dsdoc-\(getpid()).tmp"
        do {
            try create(temporary, bytes)
        } catch {
            unlink(temporary)
            throw FileError(.write, path, code: error.code)
        }
        guard rename(temporary, path) == 0 else {
            let error = FileError(.write, path)
            unlink(temporary)
            throw error
        }
    }

    static func write(_ bytes: [UInt8], to descriptor: Int32, named path: String) throws(FileError) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), bytes.count - done) }
            if count < 0 {
                if errno == EINTR { continue }
                // A pipe that another process has made non-blocking.
                if errno == EAGAIN {
                    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    _ = poll(&ready, 1, -1)
                    continue
                }
                throw FileError(.write, path)
            }
            done += count
        }
    }

    /// Whether a regular file has exactly these bytes.
    static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
        guard kind(path) == .file(size: bytes.count) else { return false }
        guard let present = try? read(path) else { return false }
        return present == bytes
    }
}
