import NIOHTTP1

/// A response as a value, before it is written to a connection.
struct PreviewResponse: Sendable {
    var status: HTTPResponseStatus
    var headers: [(name: String, value: String)] = []
    /// Sent for GET; for HEAD only its length is sent.
    var body: [UInt8] = []

    static let eventsPath = "_dsdoc/events"
    static let scriptPath = "_dsdoc/reload.js"

    static func text(_ status: HTTPResponseStatus, _ message: String, headers: [(name: String, value: String)] = []) -> PreviewResponse {
        PreviewResponse(
            status: status, headers: [("Content-Type", ContentType.plain), ("Cache-Control", "no-store")] + headers,
            body: Array((message + "\n").utf8))
    }

    /// The response to a request for the current site.
    static func answer(to request: PreviewRequest, from site: PreviewSite) -> PreviewResponse {
        guard let path = RequestPath.decode(request.target) else { return text(.badRequest, "This is not the address of a page.") }
        if path == scriptPath {
            let script = PreviewSite.Resource(bytes: Array(ReloadScript.source.utf8), type: ContentType.of(scriptPath))
            return file(script, in: site, request)
        }
        let isFolder = path.isEmpty || path.hasSuffix("/")
        if let resource = site.resource(isFolder ? path + "index.html" : path) { return file(resource, in: site, request) }
        // The page of a folder uses links relative to the folder, so its address must end with a slash.
        if !isFolder, site.resource(path + "/index.html") != nil {
            let address = request.target.prefix { $0 != "?" && $0 != "#" }
            return text(.temporaryRedirect, "The page is at \(address)/", headers: [("Location", "\(address)/")])
        }
        guard let page = site.notFound() else { return text(.notFound, "There is no such page.") }
        var missing = file(page, in: site, nil)
        missing.status = .notFound
        return missing
    }

    /// - Parameter request: nil sends the whole file in any case.
    private static func file(_ resource: PreviewSite.Resource, in site: PreviewSite, _ request: PreviewRequest?) -> PreviewResponse {
        let isPage = resource.type.hasPrefix("text/html") && !resource.isAsset
        // The tag of a page also covers what all pages share.
        let own = "\"\(resource.tag)\(isPage && !site.version.isEmpty ? "-" + site.version : "")\""
        var headers = [("Content-Type", resource.type), ("ETag", own), ("Cache-Control", "no-cache"), ("Accept-Ranges", "bytes")].map {
            (name: $0.0, value: $0.1)
        }
        // An asset that is a page of its own must not act as the site: it could read private notes.
        if resource.isAsset, ContentType.isDocument(resource.type) { headers.append(("Content-Security-Policy", "sandbox")) }
        if let tag = request?.tag, matches(tag, own) { return PreviewResponse(status: .notModified, headers: headers) }
        let body = isPage ? ReloadScript.added(to: resource.bytes, tag: own) : resource.bytes
        switch request?.part(of: body.count, tag: own) ?? .whole {
        case .whole: return PreviewResponse(status: .ok, headers: headers, body: body)
        case .bytes(let range):
            headers.append(("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(body.count)"))
            return PreviewResponse(status: .partialContent, headers: headers, body: Array(body[range]))
        case .unsatisfiable:
            return text(
                .rangeNotSatisfiable, "The file has \(body.count) bytes.", headers: [("Content-Range", "bytes */\(body.count)")])
        }
    }

    /// Weak comparison with any of a list. *Source:* RFC 9110, section 13.1.2.
    private static func matches(_ header: String, _ tag: String) -> Bool {
        header.split(separator: ",").contains { item in
            let item = item.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
            let candidate = String(Array(item))
            return candidate == tag || candidate == "W/" + tag || candidate == "*"
        }
    }
}
