import TestSupport

/// A property of every page in every view.
struct PageCheck: Sendable {
    let name: String
    /// The problems of the current page, one line each. Runs right after the page is opened.
    let complaints: @Sendable (Browser) throws -> [String]

    /// In order: checks of what loading the page did come before those that act on the page.
    static let all = whereverItLies + [axe]

    /// The checks whose result may differ between `file://` and a server.
    static let whereverItLies = [requests, layoutShift, horizontalScroll, console]
}
