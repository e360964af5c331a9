extension PageCheck {
    /// The console stays empty, warnings included.
    static let console = PageCheck(name: "console") { try $0.console() }
}
