import Diagnostics

/// The formats of the names of journals.
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

    /// The day of a page name; nil for a name that is no date.
    func day(_ written: String) -> CalendarDay? {
        let bytes = Array(written.utf8).trimmingBlanks()
        guard (6...40).contains(bytes.count), bytes.contains(where: \.isDigit) else { return nil }
        let text = Array(bytes)
        for format in read {
            if let day = format.day(text) { return day }
        }
        return nil
    }

    /// The day of the file of a journal, by its name without extension.
    func day(ofFile stem: String) -> CalendarDay? { file.day(Array(stem.utf8)) ?? day(stem) }
}

extension GraphConfig {
    /// The identity of a page with a name in any spelling. A date in any known format is the name of its journal.
    package func pageName(_ written: String) -> PageName {
        if let day = journals.day(written) { return PageName(journals.title.string(day)) }
        return PageName(written)
    }

    /// The page name of a journal.
    package func name(of day: CalendarDay) -> PageName { PageName(journals.title.string(day)) }

    /// The title of a file name without extension.
    package func title(ofFile stem: String) -> String { FileNames.title(stem, format: fileNameFormat) }
}
