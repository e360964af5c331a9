/// The keys of the interface texts that the program asks for; those that only templates use are in the catalogues alone.
enum MessageKey: String, CaseIterable, Sendable {
    case contents
    case backlinks
    case previous
    case next
    case home
    case pages
    case examples
    case findings
    case journals
    case tags
}
