extension PageCheck {
    /// The console has no messages, not even warnings.
    static let console = PageCheck(name: "console") { try $0.console() }
}
