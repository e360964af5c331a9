/// The name of an element; always a literal of the program.
package struct Tag: Sendable {
    let name: StaticString
    let isVoid: Bool
    /// An SVG shape: an element without content ends in `/>`.
    let isShape: Bool

    private init(_ name: StaticString, void: Bool = false, shape: Bool = false) {
        self.name = name
        isVoid = void
        isShape = shape
    }

    // Sections and blocks
    static let article = Tag("article"), aside = Tag("aside"), div = Tag("div"), footer = Tag("footer"), header = Tag("header")
    static let main = Tag("main"), nav = Tag("nav"), section = Tag("section"), blockquote = Tag("blockquote"), pre = Tag("pre")
    static let p = Tag("p"), hr = Tag("hr", void: true), br = Tag("br", void: true)
    static let details = Tag("details"), summary = Tag("summary"), figure = Tag("figure"), figcaption = Tag("figcaption")
    static let ul = Tag("ul"), ol = Tag("ol"), li = Tag("li"), dl = Tag("dl"), dt = Tag("dt"), dd = Tag("dd")

    // Tables
    static let table = Tag("table"), caption = Tag("caption"), thead = Tag("thead"), tbody = Tag("tbody"), tfoot = Tag("tfoot")
    static let colgroup = Tag("colgroup"), col = Tag("col", void: true)
    static let tr = Tag("tr"), th = Tag("th"), td = Tag("td")

    // Text
    static let a = Tag("a"), b = Tag("b"), code = Tag("code"), del = Tag("del"), em = Tag("em"), i = Tag("i"), ins = Tag("ins"),
        kbd = Tag("kbd")
    static let mark = Tag("mark"), q = Tag("q"), s = Tag("s"), small = Tag("small"), span = Tag("span"), strong = Tag("strong")
    static let sub = Tag("sub"), sup = Tag("sup"), time = Tag("time"), u = Tag("u"), wbr = Tag("wbr", void: true)
    static let abbr = Tag("abbr"), bdi = Tag("bdi"), bdo = Tag("bdo"), cite = Tag("cite"), dfn = Tag("dfn"), samp = Tag("samp")
    static let ruby = Tag("ruby"), rt = Tag("rt"), rp = Tag("rp"), variable = Tag("var")

    // Media and controls
    static let img = Tag("img", void: true), audio = Tag("audio"), video = Tag("video")
    static let button = Tag("button"), input = Tag("input", void: true), label = Tag("label")
    static let fieldset = Tag("fieldset"), legend = Tag("legend"), output = Tag("output")

    // SVG
    static let svg = Tag("svg"), g = Tag("g"), circle = Tag("circle", shape: true)
    static let rect = Tag("rect", shape: true), line = Tag("line", shape: true), path = Tag("path", shape: true),
        use = Tag("use", shape: true)
    static let svgText = Tag("text"), svgTitle = Tag("title"), desc = Tag("desc"), defs = Tag("defs"), pattern = Tag("pattern")

    // MathML
    static let math = Tag("math"), mi = Tag("mi"), mn = Tag("mn"), mo = Tag("mo"), mtext = Tag("mtext"), mspace = Tag("mspace")
    static let mrow = Tag("mrow"), mfrac = Tag("mfrac"), msqrt = Tag("msqrt"), mroot = Tag("mroot"), msub = Tag("msub"), msup = Tag("msup")
    static let msubsup = Tag("msubsup"), munder = Tag("munder"), mover = Tag("mover"), munderover = Tag("munderover")
    static let mtable = Tag("mtable"), mtr = Tag("mtr"), mtd = Tag("mtd")

    // Feeds and site maps
    static let urlset = Tag("urlset"), url = Tag("url"), loc = Tag("loc"), lastmod = Tag("lastmod")
    static let feed = Tag("feed"), entry = Tag("entry"), id = Tag("id"), title = Tag("title"), updated = Tag("updated"), link = Tag("link")
    static let author = Tag("author"), name = Tag("name"), feedSummary = Tag("summary")

    /// `h1` to `h6`; a deeper level is `h6`.
    static func heading(_ level: Int) -> Tag {
        switch level {
        case ...1: Tag("h1")
        case 2: Tag("h2")
        case 3: Tag("h3")
        case 4: Tag("h4")
        case 5: Tag("h5")
        default: Tag("h6")
        }
    }
}
