/// The name, the title and the date of the page of a file.
///
/// *Source:* logseq `graph_parser/extract.cljc` (`get-page-name`).
struct PageIdentity {
    let name: PageName
    let title: String
    let date: CalendarDay?

    /// - Parameter written: the value of `title::`, which is never split at commas.
    init(path: String, title written: String?, config: GraphConfig) {
        let file = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
        let stem = Self.stem(file)
        if Self.isJournal(path, config), let day = config.journals.day(ofFile: stem) {
            date = day
            title = config.journals.title.string(day)
            name = PageName(title)
            return
        }
        let title: String
        if stem.lowercased() == "contents" {
            title = "Contents"
        } else if let written, !written.isEmpty {
            title = written
        } else {
            title = config.title(ofFile: stem)
        }
        if let day = config.journals.day(title) {
            date = day
            self.title = config.journals.title.string(day)
            name = PageName(self.title)
        } else {
            date = nil
            self.title = title
            name = PageName(title)
        }
    }

    private static func isJournal(_ path: String, _ config: GraphConfig) -> Bool {
        path.hasPrefix(config.journalsDirectory + "/")
            || path.utf8.split(separator: UInt8(ascii: "/")).dropLast().contains { Substring($0) == config.journalsDirectory }
    }

    /// A file name without `.md` or `.markdown`.
    static func stem(_ file: String) -> String { suffix(of: file).map { String(file.dropLast($0.utf8CodeUnitCount)) } ?? file }

    /// The extension `.md` or `.markdown`, in any case; nil for files that are no notes.
    fileprivate static func suffix(of file: String) -> StaticString? {
        let bytes = Array(file.utf8)
        return ([".md", ".markdown"] as [StaticString]).first { bytes.hasIgnoringCase($0, at: bytes.count - $0.utf8CodeUnitCount) }
    }
}

extension ParsedPage {
    /// Whether a file is a note, by its extension.
    package static func isNote(_ path: String) -> Bool { PageIdentity.suffix(of: path) != nil }
}
