extension PictureFormat {
    /// *Source:* RFC 9649, 2.5–2.7, and RFC 6386, 9.1.
    static let webP = PictureFormat(suffixes: ["webp"]) { file in
        guard file.starts(with: "RIFF"), file.starts(with: "WEBP", at: 8), let bytes = file.bytes(10, at: 20),
            let kind = file.bytes(4, at: 12)
        else { return nil }
        switch String(decoding: kind, as: UTF8.self) {
        case "VP8X":  // The canvas, each side less one.
            return PictureSize(width: bytes.littleEndian(4..<7) + 1, height: bytes.littleEndian(7..<10) + 1)
        case "VP8L":  // 14 bits a side, less one, after a byte of signature.
            guard bytes[0] == 0x2F else { return nil }
            let bits = bytes.littleEndian(1..<5)
            return PictureSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
        case "VP8 ":  // 14 bits a side, after the tag of the frame and its start code.
            guard bytes[3...5].elementsEqual([0x9D, 0x01, 0x2A]) else { return nil }
            return PictureSize(width: bytes.littleEndian(6..<8) & 0x3FFF, height: bytes.littleEndian(8..<10) & 0x3FFF)
        default: return nil
        }
    }
}
