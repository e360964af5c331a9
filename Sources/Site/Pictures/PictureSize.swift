/// How large a picture is shown where nothing says otherwise, in CSS pixels. A page that says it keeps the place free while the picture loads,
/// so nothing moves under the reader's eyes.
package struct PictureSize: Hashable, Sendable {
    package let width: Int
    package let height: Int

    /// nil where a side is nothing, or more than a browser shows.
    init?(width: Int, height: Int) {
        guard (1...Self.largest).contains(width), (1...Self.largest).contains(height) else { return nil }
        self.width = width
        self.height = height
    }

    /// Reads the size out of a file without its pixels; nil for a file of another kind and for a damaged one.
    package init?(of file: PictureFile) {
        guard let size = PictureFormat.all.lazy.compactMap({ $0.size(file) }).first else { return nil }
        self = size
    }

    /// Whether the name of a file is that of a picture whose size can be read.
    package static func isReadable(_ path: String) -> Bool {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let suffix = path[path.utf8.index(after: dot)...].lowercased()
        return PictureFormat.all.contains { $0.suffixes.contains(suffix) }
    }

    /// The size on a page where a note gives a side or both: the sides keep the picture's own ratio, and the width that is given counts first.
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

    /// Rounded; sides are too small for an overflow.
    private static func scaled(_ side: Int, by factor: Int, over divisor: Int) -> Int {
        factor > largest ? largest + 1 : (side * factor + divisor / 2) / divisor
    }
}

/// The bytes of a picture, asked for piece by piece: a size stands in a few of them.
package struct PictureFile {
    private let read: (_ offset: Int, _ count: Int) -> [UInt8]

    /// - Parameter read: bytes from an offset on; fewer than asked for, or none, at the end of the file.
    package init(read: @escaping (_ offset: Int, _ count: Int) -> [UInt8]) { self.read = read }

    /// nil where the file ends before.
    func bytes(_ count: Int, at offset: Int) -> [UInt8]? {
        let bytes = read(offset, count)
        return bytes.count == count ? bytes : nil
    }

    /// As many as there are, `count` at most.
    func start(_ count: Int) -> [UInt8] { read(0, count) }

    func starts(with magic: String, at offset: Int = 0) -> Bool {
        bytes(magic.utf8.count, at: offset).map { $0.elementsEqual(magic.utf8) } ?? false
    }
}

/// One kind of picture file.
struct PictureFormat: Sendable {
    /// Of the names of such files, in lower case.
    let suffixes: [String]
    /// nil for a file of another kind: its content decides, since a name may be wrong.
    let size: @Sendable (PictureFile) -> PictureSize?

    static let all: [PictureFormat] = [.png, .jpeg, .gif, .webP, .svg]
}

extension [UInt8] {
    /// A number of several bytes, the first of them the most significant.
    func bigEndian(_ range: Range<Int>) -> Int { self[range].reduce(0) { $0 << 8 | Int($1) } }
    /// The last of them the most significant.
    func littleEndian(_ range: Range<Int>) -> Int { self[range].reversed().reduce(0) { $0 << 8 | Int($1) } }
}
