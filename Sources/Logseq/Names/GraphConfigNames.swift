/// The formats in which a graph writes and reads the names of its journals.
package struct JournalFormats: Sendable {
    let title: DateFormat
    let file: DateFormat
    /// In the order in which Logseq tries them.
    private let read: [DateFormat]

    init(title: String, file: String) {
        self.title = DateFormat(title)
        self.file = DateFormat(file)
        read = [title, "MMM do, yyyy", "yyyy-MM-dd", "yyyy_MM_dd"].map { DateFormat($0) }
    }

    /// The day that a page's name means; nil for other names.
    func day(_ written: String) -> CalendarDay? {
        let bytes = Array(written.utf8).trimmingBlanks()
        guard (6...40).contains(bytes.count), bytes.contains(where: \.isDigit) else { return nil }
        let text = Array(bytes)
        for format in read {
            if let day = format.day(text) { return day }
        }
        return nil
    }

    /// The day of a journal's file, by the stem of its name.
    func day(ofFile stem: String) -> CalendarDay? { file.day(Array(stem.utf8)) ?? day(stem) }
}

extension GraphConfig {
    /// The identity of the page that a name in any spelling means; a date in any known format is its journal.
    package func pageName(_ written: String) -> PageName {
        if let day = journals.day(written) { return PageName(journals.title.string(day)) }
        return PageName(written)
    }

    /// The page name of a journal.
    package func name(of day: CalendarDay) -> PageName { PageName(journals.title.string(day)) }

    /// The title that the name of a file (without its suffix) stands for.
    package func title(ofFile stem: String) -> String { FileNames.title(stem, format: fileNameFormat) }
}
