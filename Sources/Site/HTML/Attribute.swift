/// An attribute: a literal name and a value that the writer escapes; nil writes the name alone.
package struct Attribute: Sendable {
    enum Value: Sendable {
        case none
        case text(String)
        case number(Int)
        /// A reference to a page of the site in parts, which are joined only when written: a page has hundreds.
        case reference(base: String, path: String, anchor: String?)
    }

    let name: StaticString
    let value: Value

    init(_ name: StaticString, _ value: String?) {
        self.name = name
        self.value = value.map(Value.text) ?? .none
    }

    init(_ name: StaticString, _ number: Int) {
        self.name = name
        value = .number(number)
    }

    /// - Parameters:
    ///   - base: the relative path to the site's root.
    ///   - path: the path from there, percent-encoded.
    ///   - anchor: the fragment without `#`, percent-encoded.
    init(href base: String, _ path: String, anchor: String? = nil) {
        name = "href"
        value = .reference(base: base, path: path, anchor: anchor)
    }

    static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
    static func id(_ value: String) -> Attribute { Attribute("id", value) }
    static func href(_ value: String) -> Attribute { Attribute("href", value) }
    static func lang(_ value: String) -> Attribute { Attribute("lang", value) }
    static func hreflang(_ value: String) -> Attribute { Attribute("hreflang", value) }
    static func title(_ value: String) -> Attribute { Attribute("title", value) }
    static func ariaLabel(_ value: String) -> Attribute { Attribute("aria-label", value) }
    static func scope(_ value: String) -> Attribute { Attribute("scope", value) }

    static let open = Attribute("open", nil)
    static let hidden = Attribute("hidden", nil)
    static let ariaHidden = Attribute("aria-hidden", "true")
    static let ariaCurrentPage = Attribute("aria-current", "page")
}
