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
        let path = FilePath.path(path)
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
        guard let resolved = realpath(FilePath.path(path), nil) else { return nil }
        defer { free(resolved) }
        return FilePath.text(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
    }

    /// The bytes of a regular file. Nothing else is opened for long: a pipe would wait for a writer.
    static func read(_ path: String) throws(FileError) -> [UInt8] {
        let descriptor = open(FilePath.path(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        // A socket cannot be opened.
        guard descriptor >= 0 else { throw FileError(errno == ENXIO ? .readSpecial : .read, path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError(.read, path) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return try read(descriptor, named: path, limit: .max)
        case S_IFDIR: throw FileError(.read, path, code: EISDIR)
        default: throw FileError(.readSpecial, path)
        }
    }

    /// The bytes of what the user names: a file, a pipe, a device, or `-` for standard input.
    ///
    /// - Parameter limit: in bytes; with more it fails, so that an endless input does not use up the memory.
    static func readInput(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
        if path == "-" { return try read(STDIN_FILENO, named: path, limit: limit) }
        let descriptor = open(FilePath.path(path), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(.read, path) }
        defer { close(descriptor) }
        return try read(descriptor, named: path, limit: limit)
    }

    private static let firstChunk = 64 << 10
    private static let largestChunk = 16 << 20

    private static func read(_ descriptor: Int32, named path: String, limit: Int) throws(FileError) -> [UInt8] {
        var status = stat()
        let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        if isFile, Int(status.st_size) > limit { throw FileError(.tooLarge(limit), path) }
        // One byte more than the size, so that the end is found without another chunk.
        var size = isFile && status.st_size > 0 ? Int(status.st_size) + 1 : firstChunk
        var chunks: [[UInt8]] = []
        var total = 0
        repeat {
            let chunk = try chunk(descriptor, size, named: path)
            total += chunk.count
            if total > limit { throw FileError(.tooLarge(limit), path) }
            chunks.append(chunk)
            // A file that grows has its end here; a shorter chunk is the last.
            if isFile && status.st_size > 0 || chunk.count < size { break }
            size = min(size * 2, largestChunk)
        } while true
        guard chunks.count > 1 else { return chunks.first ?? [] }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(total)
        for index in chunks.indices {
            bytes += chunks[index]
            chunks[index] = []
        }
        return bytes
    }

    /// As many bytes as there is room for, fewer at the end.
    private static func chunk(_ descriptor: Int32, _ size: Int, named path: String) throws(FileError) -> [UInt8] {
        var failure: FileError?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while filled < size {
                let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), size - filled)
                if got > 0 {
                    filled += got
                } else if got == 0 {
                    return
                } else if errno != EINTR {
                    failure = FileError(.read, path)
                    return
                }
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Writes a new file; fails if it exists.
    static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
        let descriptor = open(FilePath.path(path), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError(.write, path) }
        defer { close(descriptor) }
        try write(bytes, to: descriptor, named: path)
    }

    /// Writes a file, or replaces one, in one step: a failure leaves the old one. A pipe or a device is written to.
    static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
        if kind(path, followingLinks: true) == .other {
            let descriptor = open(FilePath.path(path), O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw FileError(.write, path) }
            defer { close(descriptor) }
            return try write(bytes, to: descriptor, named: path)
        }
        let path = realPath(path) ?? path
        let temporary = path + ".dsdoc-\(getpid()).tmp"
        do {
            try create(temporary, bytes)
        } catch {
            unlink(FilePath.path(temporary))
            throw FileError(.write, path, code: error.code)
        }
        guard rename(FilePath.path(temporary), FilePath.path(path)) == 0 else {
            let error = FileError(.write, path)
            unlink(FilePath.path(temporary))
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
