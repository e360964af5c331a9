import Glibc
import Site

extension GraphFolder {
    /// The sizes of the pictures among the files, by path. Only a few bytes of each are read; unreadable pictures are skipped.
    func pictureSizes(_ paths: [String]) -> [String: PictureSize] {
        var sizes: [String: PictureSize] = [:]
        for path in paths where PictureSize.isReadable(path) { sizes[path] = Self.pictureSize(location(path)) }
        return sizes
    }

    private static func pictureSize(_ location: String) -> PictureSize? {
        let descriptor = open(FilePath.path(location), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return PictureSize(
            of: PictureFile { offset, count in
                [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                    filled = max(0, pread(descriptor, buffer.baseAddress, count, off_t(offset)))
                }
            })
    }
}
