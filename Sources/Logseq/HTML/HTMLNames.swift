/// Sets of element names for the scanner and the allow-list.
enum HTMLNames {
    /// The elements that mldoc recognises at the start of a line.
    static let known = names(
        """
        a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code col colgroup data \
        datalist dd del details dfn div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html i \
        iframe img input ins kbd keygen label legend li link main map mark meta meter nav noscript object ol optgroup option output p \
        param pre progress q rb rp rt rtc ruby s samp script section select small source span strong style sub summary sup table tbody \
        td template textarea tfoot th thead time title tr track u ul var video wbr
        """)

    /// Elements that have no end tag.
    static let void = names("area base br col embed hr img input link meta param source track wbr")

    /// Elements that may be in a line of text.
    static let inline = names(
        "a abbr b bdi bdo br cite code data del dfn em font i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr"
    )

    /// Obsolete elements that notes still contain.
    static let obsolete = names("big center font strike tt")

    private static func names(_ text: String) -> Set<[UInt8]> { Set(text.split(separator: " ").map { Array($0.utf8) }) }
}
