import Logseq

/// Writes what a query finds.
struct QueryWriter {
    let context: PageContext

    func write(_ query: Query, to writer: inout HTMLWriter) {
        writer.element(.p) { $0.element(.code, text: query.source) }
    }
}
