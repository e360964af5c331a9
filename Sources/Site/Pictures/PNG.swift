extension PictureFormat {
    /// *Source:* W3C, PNG (Third Edition), 5.2 and 11.2.1: the header is the first chunk.
    static let png = PictureFormat(suffixes: ["png", "apng"]) { file in
        guard file.bytes(8, at: 0) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file.starts(with: "IHDR", at: 12) else {
            return nil
        }
        return file.bytes(8, at: 16).flatMap { PictureSize(width: $0.bigEndian(0..<4), height: $0.bigEndian(4..<8)) }
    }
}
