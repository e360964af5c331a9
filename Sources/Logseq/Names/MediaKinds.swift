/// The kind of a media file, by its extension.
enum MediaKinds {
    static func kind(ofSuffix suffix: String) -> Media.Kind? {
        switch suffix {
        case "mp4", "webm", "mov", "mkv", "ogv", "m4v", "avi", "flv", "mpg", "mpeg": .video
        case "mp3", "wav", "ogg", "m4a", "flac", "aac", "opus", "oga", "wma": .audio
        case "pdf": .pdf
        case "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "epub", "txt", "csv", "zip", "gz", "tar", "7z", "rar", "edn",
            "json", "yaml", "yml", "html", "excalidraw":
            .document
        default: nil
        }
    }
}
