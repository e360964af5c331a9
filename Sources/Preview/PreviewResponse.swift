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

    /// The response to a GET or HEAD request for the current site.
    /// - Parameters:
    ///   - target: the request target.
    ///   - tag: the value of `If-None-Match`.
    static func answer(to target: String, tag: String?, from site: PreviewSite) -> PreviewResponse {
        guard let path = RequestPath.decode(target) else { return text(.badRequest, "This is not the address of a page.") }
        if path == scriptPath {
            return file(PreviewSite.Resource(bytes: Array(ReloadScript.source.utf8), type: ContentType.of(scriptPath)), in: site, tag: tag)
        }
        let isFolder = path.isEmpty || path.hasSuffix("/")
        if let resource = site.resource(isFolder ? path + "index.html" : path) { return file(resource, in: site, tag: tag) }
        // The page of a folder uses links relative to the folder, so its address must end with a slash.
        if !isFolder, site.resource(path + "/index.html") != nil {
            let address = target.prefix { $0 != "?" && $0 != "#" }
            return text(.temporaryRedirect, "The page is at \(address)/", headers: [("Location", "\(address)/")])
        }
        guard let page = site.notFound() else { return text(.notFound, "There is no such page.") }
        var missing = file(page, in: site, tag: nil)
        missing.status = .notFound
        return missing
    }

    private static func file(_ resource: PreviewSite.Resource, in site: PreviewSite, tag: String?) -> PreviewResponse {
        let isPage = resource.type.hasPrefix("text/html")
        // The tag of a page also covers what all pages share.
        let own = "\"\(resource.tag)\(isPage && !site.version.isEmpty ? "-" + site.version : "")\""
        let headers = [("Content-Type", resource.type), ("ETag", own), ("Cache-Control", "no-cache")].map { (name: $0.0, value: $0.1) }
        if let tag, matches(tag, own) { return PreviewResponse(status: .notModified, headers: headers) }
        return PreviewResponse(
            status: .ok, headers: headers, body: isPage ? ReloadScript.added(to: resource.bytes, tag: own) : resource.bytes)
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
