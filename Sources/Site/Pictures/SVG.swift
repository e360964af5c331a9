extension PictureFormat {
    /// The size of the root element, otherwise of its view box.
    ///
    /// *Source:* SVG 2, 8.2 and 8.12.
    static let svg = PictureFormat(suffixes: ["svg"]) { file in
        guard let root = SVGRoot(file.start(SVGRoot.longest)) else { return nil }
        let box = root["viewBox"].map { $0.split { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" }.compactMap { Double($0) } } ?? []
        let own = (root["width"].flatMap(SVGRoot.pixels), root["height"].flatMap(SVGRoot.pixels))
        switch own {
        case (let width?, let height?): return PictureSize(width: width, height: height)
        case _ where box.count == 4 && box[2] > 0 && box[3] > 0 && box[2] < 1e6 && box[3] < 1e6:
            let whole = PictureSize(width: max(1, Int(box[2].rounded())), height: max(1, Int(box[3].rounded())))
            return whole?.fitted(width: own.0, height: own.1)
        default: return nil
        }
    }
}

/// The attributes of the root element of an XML file, if it is `svg`.
private struct SVGRoot {
    /// Bytes that are searched for the root element, after licences and comments.
    static let longest = 16_384

    private var attributes: [Substring: Substring] = [:]

    subscript(name: Substring) -> Substring? { attributes[name] }

    init?(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        var rest = text.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[open...].dropFirst()
            if rest.starts(with: "!--".utf8) {
                guard let end = rest.firstRange(of: "-->".utf8) else { return nil }
                rest = rest[end.upperBound...]
            } else if rest.first == UInt8(ascii: "?") || rest.first == UInt8(ascii: "!") {
                continue
            } else {
                guard rest.starts(with: "svg".utf8) else { return nil }
                attributes = Self.attributes(Substring(rest.dropFirst(3)))
                return
            }
        }
        return nil
    }

    private static func attributes(_ tag: Substring) -> [Substring: Substring] {
        var result: [Substring: Substring] = [:]
        var rest = tag.utf8[...]
        let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        while true {
            rest = rest.drop(while: isBlank)
            guard let equals = rest.firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ">") }),
                rest[equals] == UInt8(ascii: "=")
            else { return result }
            let name = Substring(rest[..<equals].prefix { !isBlank($0) })
            rest = rest[equals...].dropFirst().drop(while: isBlank)
            guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return result }
            rest = rest.dropFirst()
            guard let end = rest.firstIndex(of: quote) else { return result }
            result[name] = Substring(rest[..<end])
            rest = rest[end...].dropFirst()
        }
    }

    /// A length in pixels; nil for percentages and for units that depend on a font.
    static func pixels(_ text: Substring) -> Int? {
        let units: [(Substring, Double)] = [("px", 1), ("pt", 4.0 / 3), ("pc", 16), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96)]
        let unit = units.first { text.hasSuffix($0.0) }
        guard let number = Double(text.dropLast(unit?.0.count ?? 0)), number > 0, number < 1e6 else { return nil }
        return max(1, Int((number * (unit?.1 ?? 1)).rounded()))
    }
}
