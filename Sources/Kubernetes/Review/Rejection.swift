extension [FieldError] {
    /// The message of a 422: one error alone, or all different ones in brackets.
    ///
    /// *Source:* apimachinery `api/errors/errors.go` (NewInvalid), `util/errors/errors.go` (aggregate.Error).
    func rejection(of kind: String, named name: String) -> String {
        var seen: Set<String> = []
        let texts = map { "\($0.field): \($0.message)" }.filter { seen.insert($0).inserted }
        let list = texts.count == 1 ? texts[0] : "[\(texts.joined(separator: ", "))]"
        return "\(kind) \(GoValue.quoted(name)) is invalid: \(list)"
    }
}
