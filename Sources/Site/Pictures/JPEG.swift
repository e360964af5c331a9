extension PictureFormat {
    /// *Source:* ITU-T T.81, B.1 and B.2.2; Exif 2.32, 4.6.
    static let jpeg = PictureFormat(suffixes: ["jpg", "jpeg", "jfif", "pjpeg"]) { file in
        guard file.bytes(3, at: 0) == [0xFF, 0xD8, 0xFF] else { return nil }
        var offset = 2
        var isTurned = false
        // Segments follow one another, each with its length. A file of very many segments is rejected.
        for _ in 0..<1_000 {
            guard let head = file.bytes(4, at: offset), head[0] == 0xFF else { return nil }
            let marker = head[1]
            let length = head.bigEndian(2..<4)
            switch marker {
            case 0xFF:  // a byte of filling
                offset += 1
                continue
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:  // the start of a frame
                guard let sides = file.bytes(4, at: offset + 5) else { return nil }
                let (height, width) = (sides.bigEndian(0..<2), sides.bigEndian(2..<4))
                return isTurned ? PictureSize(width: height, height: width) : PictureSize(width: width, height: height)
            case 0xD8, 0xD9, 0xDA: return nil
            case 0xE1: isTurned = isTurned || Self.isTurned(file, segment: offset + 4, length: length)
            default: break
            }
            guard length >= 2 else { return nil }
            offset += 2 + length
        }
        return nil
    }

    /// Whether the picture is rotated by 90 degrees, so that browsers swap its sides.
    private static func isTurned(_ file: PictureFile, segment: Int, length: Int) -> Bool {
        let tiff = segment + 6
        guard file.starts(with: "Exif\0\0", at: segment), let head = file.bytes(8, at: tiff) else { return false }
        let isBig = head[0] == UInt8(ascii: "M")
        let number = { (bytes: [UInt8], range: Range<Int>) in isBig ? bytes.bigEndian(range) : bytes.littleEndian(range) }
        let directory = tiff + number(head, 4..<8)
        guard directory < segment + length, let count = file.bytes(2, at: directory).map({ number($0, 0..<2) }) else { return false }
        for index in 0..<min(count, 200) {
            guard let entry = file.bytes(12, at: directory + 2 + 12 * index) else { return false }
            let orientation = 0x0112
            if number(entry, 0..<2) == orientation { return (5...8).contains(number(entry, 8..<10)) }
        }
        return false
    }
}
