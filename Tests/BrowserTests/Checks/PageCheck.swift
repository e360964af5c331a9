import TestSupport

/// Something that holds for every page in every view.
struct PageCheck: Sendable {
    let name: String
    /// What is wrong with the page that the browser shows: a line each. Runs right after the page was opened.
    let complaints: @Sendable (Browser) throws -> [String]

    /// In the order in which they run: what the opening of the page did before what a check itself does.
    static let all = whereverItLies + [axe]

    /// Those that may answer otherwise from a folder than from a server.
    static let whereverItLies = [requests, layoutShift, horizontalScroll, console]
}
