/// The intrinsic size of a picture in CSS pixels. With it, a page reserves the space while the picture loads, so the layout does not shift.
package struct PictureSize: Hashable, Sendable {
    /// In CSS pixels.
    package let width: Int
    /// In CSS pixels.
    package let height: Int

    /// nil if a side is zero, or larger than browsers support.
    init?(width: Int, height: Int) {
        guard (1...Self.largest).contains(width), (1...Self.largest).contains(height) else { return nil }
        self.width = width
        self.height = height
    }

    /// Reads the size from the header of a file; nil for an unknown format or a damaged file.
    package init?(of file: PictureFile) {
        guard let size = PictureFormat.all.lazy.compactMap({ $0.size(file) }).first else { return nil }
        self = size
    }

    /// Whether a file has the extension of a supported format.
    package static func isReadable(_ path: String) -> Bool {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let suffix = path[path.utf8.index(after: dot)...].lowercased()
        return PictureFormat.all.contains { $0.suffixes.contains(suffix) }
    }

    /// The size for a note that gives one or both sides: the aspect ratio is kept, and a given width takes precedence.
    func fitted(width: Int?, height: Int?) -> PictureSize {
        if let width, let size = PictureSize(width: width, height: max(1, Self.scaled(self.height, by: width, over: self.width))) {
            return size
        }
        if let height, let size = PictureSize(width: max(1, Self.scaled(self.width, by: height, over: self.height)), height: height) {
            return size
        }
        return self
    }

    private static let largest = 1 << 24

    /// Scales and rounds; sides are too small for an overflow.
    private static func scaled(_ side: Int, by factor: Int, over divisor: Int) -> Int {
        factor > largest ? largest + 1 : (side * factor + divisor / 2) / divisor
    }
}

/// Random access to the bytes of a picture, because its size needs only a few of them.
package struct PictureFile {
    private let read: (_ offset: Int, _ count: Int) -> [UInt8]

    /// - Parameter read: returns bytes from an offset; fewer than requested at the end of the file.
    package init(read: @escaping (_ offset: Int, _ count: Int) -> [UInt8]) { self.read = read }

    /// nil if the file is shorter.
    func bytes(_ count: Int, at offset: Int) -> [UInt8]? {
        let bytes = read(offset, count)
        return bytes.count == count ? bytes : nil
    }

    /// At most `count` bytes.
    func start(_ count: Int) -> [UInt8] { read(0, count) }

    func starts(with magic: String, at offset: Int = 0) -> Bool {
        bytes(magic.utf8.count, at: offset).map { $0.elementsEqual(magic.utf8) } ?? false
    }
}

/// A format of pictures.
struct PictureFormat: Sendable {
    /// File extensions in lower case.
    let suffixes: [String]
    /// nil for a file of another format: the content decides, because names may be wrong.
    let size: @Sendable (PictureFile) -> PictureSize?

    static let all: [PictureFormat] = [.png, .jpeg, .gif, .webP, .svg]
}

extension [UInt8] {
    /// An integer in big-endian order.
    func bigEndian(_ range: Range<Int>) -> Int { self[range].reduce(0) { $0 << 8 | Int($1) } }
    /// An integer in little-endian order.
    func littleEndian(_ range: Range<Int>) -> Int { self[range].reversed().reduce(0) { $0 << 8 | Int($1) } }
}
