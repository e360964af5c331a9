import NIOHTTP1

/// What a response depends on of a GET or HEAD request.
struct PreviewRequest: Sendable {
    /// The request target.
    let target: String
    /// The value of `If-None-Match`.
    let tag: String?
    /// The value of `Range` of a GET request; nil also if it has several.
    let range: String?
    /// The value of `If-Range`.
    let rangeTag: String?

    init(_ head: HTTPRequestHead) {
        target = head.uri
        tag = head.headers.first(name: "If-None-Match")
        let ranges = head.method == .GET ? head.headers["Range"] : []
        range = ranges.count == 1 ? ranges.first : nil
        rangeTag = head.headers.first(name: "If-Range")
    }

    enum Part: Hashable {
        case whole
        /// Not empty.
        case bytes(Range<Int>)
        case unsatisfiable
    }

    /// The part of a file that is requested. Several ranges, other units and invalid ones request the whole, as does a tag that is not the
    /// file's, or a date: no file has one.
    ///
    /// *Source:* RFC 9110, sections 13.1.5 and 14.
    ///
    /// - Parameters:
    ///   - size: of the file in bytes.
    ///   - own: the entity tag of the file.
    func part(of size: Int, tag own: String) -> Part {
        if let rangeTag, rangeTag != own { return .whole }
        guard let range, range.utf8.count > 6, range.prefix(6).lowercased() == "bytes=" else { return .whole }
        let ends = range.utf8.dropFirst(6).filter { $0 != UInt8(ascii: " ") && $0 != 9 }
            .split(separator: UInt8(ascii: "-"), maxSplits: 1, omittingEmptySubsequences: false)
        guard ends.count == 2, (ends[0] + ends[1]).allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return .whole
        }
        // A number that is too large for an integer is larger than any file.
        let numbers = ends.map { $0.isEmpty ? nil : Int(String(decoding: $0, as: UTF8.self)) ?? Int.max }
        switch (numbers[0], numbers[1]) {
        case (nil, nil): return .whole
        case (nil, let count?): return count == 0 || size == 0 ? .unsatisfiable : .bytes(max(0, size - count)..<size)
        case (let first?, let last):
            if let last, last < first { return .whole }
            guard first < size else { return .unsatisfiable }
            return .bytes(first..<min(size - 1, last ?? size - 1) + 1)
        }
    }
}
