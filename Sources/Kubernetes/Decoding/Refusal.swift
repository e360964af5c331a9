import Diagnostics

/// What the API server, or kubectl before it, answers to a document that it cannot decode.
package struct Refusal: Hashable, Sendable {
    package let code: Int
    package let reason: String
    /// In their own words.
    package let message: String
    /// What in the document brings it about, the first place first.
    package let spans: [SourceSpan]

    static func badRequest(_ message: String, at spans: [SourceSpan]) -> Refusal {
        Refusal(code: 400, reason: "BadRequest", message: message, spans: spans)
    }
}
