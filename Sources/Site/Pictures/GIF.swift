extension PictureFormat {
    /// *Source:* CompuServe, GIF89a, 18: the logical screen.
    static let gif = PictureFormat(suffixes: ["gif"]) { file in
        guard file.starts(with: "GIF87a") || file.starts(with: "GIF89a") else { return nil }
        return file.bytes(4, at: 6).flatMap { PictureSize(width: $0.littleEndian(0..<2), height: $0.littleEndian(2..<4)) }
    }
}
