import Logseq

/// Pictures, videos and sounds in a line. Only assets of the graph are shown: the browser sends no request to other sites.
extension InlineWriter {
    func image(_ image: Image, to writer: inout HTMLWriter) {
        guard let path = context.shown(image.target) else {
            let name = if case .web = image.target { messages(.remotePicture) } else { Self.file(image.target) }
            return link(image.target, title: image.title, to: &writer) { $1.text(image.alt.isEmpty ? name : image.alt) }
        }
        var attributes = [
            Attribute("src", context.route.reference(toPath: path)), Attribute("alt", image.alt), Attribute("loading", "lazy"),
        ]
        if let title = image.title { attributes.append(.title(title)) }
        let size = context.plan.pictures[path]?.fitted(width: image.width, height: image.height)
        if let width = size?.width ?? image.width { attributes.append(Attribute("width", width)) }
        if let height = size?.height ?? image.height { attributes.append(Attribute("height", height)) }
        writer.element(.img, attributes)
    }

    func media(_ media: Media, to writer: inout HTMLWriter) {
        let label = media.label.isEmpty ? Self.file(media.target) : media.label
        if let tag = Self.player(media.kind), !isInLink, let path = context.shown(media.target) {
            // Loaded on play, so that a page of videos stays small.
            return writer.element(
                tag,
                [
                    Attribute("src", context.route.reference(toPath: path)), Attribute("controls", nil), Attribute("preload", "none"),
                    .ariaLabel(label),
                ])
        }
        let site: String =
            switch media.kind {
            case .youtube: "YouTube: "
            case .vimeo: "Vimeo: "
            case .bilibili: "Bilibili: "
            case .tweet: "Twitter: "
            case .pdf: "PDF: "
            case .video, .audio, .document: ""
            }
        link(media.target, to: &writer) { $1.text(site + label) }
    }

    private static func player(_ kind: Media.Kind) -> Tag? {
        switch kind {
        case .video: .video
        case .audio: .audio
        case .pdf, .document, .youtube, .vimeo, .bilibili, .tweet: nil
        }
    }

    private static func file(_ target: Link.Target) -> String {
        switch target {
        case .web(let address), .other(let address): address
        case .asset(let path): path.split(separator: "/").last.map(String.init) ?? path
        }
    }
}
