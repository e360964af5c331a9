extension PageCheck {
    /// The page is not wider than the window; wide content scrolls in its own region.
    static let horizontalScroll = PageCheck(name: "horizontal scroll") { browser in
        let script = """
            const wide = document.scrollingElement.scrollWidth, window = document.documentElement.clientWidth;
            if (wide <= window) return [];
            const causes = [...document.body.querySelectorAll("*")].filter(part => part.getBoundingClientRect().right > window + 1);
            return [`${wide} px in ${window} px: ` + causes.slice(0, 5).map(part => part.tagName + "." + part.className).join(" ")];
            """
        return try browser.run(script) as? [String] ?? ["no answer"]
    }
}
