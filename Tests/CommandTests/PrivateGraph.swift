import TestSupport

/// A random graph with a secret word in everything that is private, and a known word in every public page.
struct PrivateGraph {
    let allPagesPublic: Bool
    private(set) var files: [String: String] = [:]
    /// Links: the path, and what it contains.
    private(set) var links: [String: String] = [:]
    /// A note over the limit of size.
    private(set) var large = ""
    /// Words that no byte of the site may contain, in any case.
    private(set) var secrets: [String] = []
    /// Words of public pages.
    private(set) var controls: [String] = []
    private(set) var privatePages: [PrivatePage] = []
    private var random: SplitMix

    struct PrivatePage {
        let path: String
        let name: String
        /// Another name of the page.
        let alias: String
        let block: String
    }

    init(seed: UInt64, allPagesPublic: Bool) {
        self.allPagesPublic = allPagesPublic
        random = SplitMix(state: seed)
        for number in 0..<4 { addPrivatePage(number) }
        addSettings()
        addSkippedFiles()
        for number in 0..<4 { addPublicPage(number) }
        addLinks()
    }

    // MARK: Words

    private mutating func word(_ count: Int = 9) -> String {
        "zq" + String((0..<count).map { _ in Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(random.below(26)))) })
    }

    private mutating func secret() -> String {
        var word = word()
        if random.below(4) == 0 { word = word.uppercased() }
        // Han characters that no text of the interface uses, to see other encodings than that of ASCII.
        if random.below(4) == 0 { word = String((0..<6).map { _ in Character(Unicode.Scalar(0x9E00 + UInt32(random.below(150))) ?? "X") }) }
        secrets.append(word)
        return word
    }

    private mutating func uuid() -> String {
        let digits = (0..<12).map { _ in String(random.below(16), radix: 16) }.joined()
        secrets.append(digits)
        return "64b5d0c0-5ec4-4000-8000-" + digits
    }

    private func visibility(_ isPublic: Bool) -> String {
        switch (allPagesPublic, isPublic) {
        case (true, true), (false, false): ""
        case (true, false): "public:: false\n"
        case (false, true): "public:: true\n"
        }
    }

    // MARK: Private pages

    private mutating func addPrivatePage(_ number: Int) {
        let word = secret()
        let name = [word, word + " & sons", "A " + word, word + "/" + secret()][number]
        let path = "pages/" + name.split(separator: "/").joined(separator: "___") + ".md"
        let page = PrivatePage(path: path, name: name, alias: secret(), block: uuid())
        privatePages.append(page)
        var text = visibility(false) + "alias:: \(page.alias)\ntags:: \(secret()), shared\n\(secret()):: \(secret())\n\n"
        text += "- \(secret()) [[Public 0]] #shared [[\(secret())]] #\(secret())\n  id:: \(page.block)\n"
        text += "- TODO \(secret())\n  SCHEDULED: <2026-11-24 Tue>\n  \(secret()):: \(secret())\n  hide-me:: \(secret())\n"
        text += "- # \(secret())\n- ![\(secret())](../assets/\(secret()).png) {{\(secret())}} <!-- \(secret()) --> `\(secret())`\n"
        text += "- \(secret())\n  template:: \(secret())\n- {{query (property \(secret()))}} {{embed [[Public 1]]}} ((\(uuid())))\n"
        text += manifest(cluster: number == 0 ? secret() : "hidden", name: secret(), label: secret())
        files[path] = text
        files["journals/2024_05_0\(number + 1).md"] = visibility(false) + "- \(secret()) [[Public 1]]\n"
        secrets.append("2024-05-0\(number + 1)")
    }

    private mutating func manifest(cluster: String, name: String, label: String) -> String {
        """
        - example \(label)
          dsdoc-cluster:: \(cluster)
          ```yaml
          apiVersion: apps/v1
          kind: DaemonSet
          metadata: {name: a, namespace: default, annotations: {x: \(name)}}
          spec:
            selector: {matchLabels: {app: shared}}
            template:
              metadata: {labels: {app: shared, b: "\(label)"}}
              spec: {nodeSelector: {kind: special}, containers: [{name: c, image: "x:1"}]}
          ---
          apiVersion: v1
          kind: Service
          metadata: {name: a, annotations: {x: "\(secret())"}}
          spec: {selector: {app: shared}, ports: [{port: 80}]}
          ```

        """
    }

    private mutating func addSettings() {
        let page = privatePages[random.below(privatePages.count)]
        files["logseq/config.edn"] = """
            {:publishing/all-pages-public? \(allPagesPublic) :file/name-format :triple-lowbar :hidden ["/archive"]
             :journal/page-title-format "yyyy-MM-dd" :block-hidden-properties #{:hide-me}
             :default-home {:page "\(page.name)"} :favorites ["\(page.name)" "\(secret())"]
             :macros {"\(secret())" "\(secret())" "seen" "see [[\(page.name)]] $1"} :default-templates {:journals "\(secret())"}}
            """
        files["logseq/custom.css"] = "/* \(secret()) */"
        let isChosen = random.below(2) == 0
        let chosen = secret()
        files["dsdoc.yaml"] =
            "title: Notes\nbase-url: https://example.org/\nedit-url: https://example.org/{path}\n\(secret()): 1\n"
            + (isChosen ? "cluster: \(chosen)\n" : "")
        for name in [chosen, "hidden", secret()] {
            files["clusters/\(name).yaml"] = "apiVersion: v1\nkind: Node\nmetadata: {name: \"\(secret()) a\", labels: {x: \(secret())}}\n"
        }
        files["clusters/shown.yaml"] = "apiVersion: v1\nkind: Node\nmetadata: {name: shown-node, labels: {kind: special}}\n"
    }

    private mutating func addSkippedFiles() {
        for path in ["logseq/bak/pages/\(secret()).md", ".git/config", ".\(secret()).md", "archive/\(secret()).md", "templates/page.html"] {
            files[path] = "public:: true\n\n- \(secret()) [[Public 0]] [[\(secret())]]\n"
        }
        files["assets/\(secret()).txt"] = secret()
        files["pages/\(secret()).org"] = secret()
        large = "pages/\(secret()).md"
    }

    private mutating func addLinks() {
        let page = privatePages[0]
        let chain = secret()
        let targets = [
            ("txt", "../\(page.path)"), ("txt", "../.git/config"), ("txt", "../logseq/config.edn"), ("txt", "../dsdoc.yaml"),
            ("txt", "/etc/hostname"), ("txt", "../clusters/hidden.yaml"), ("txt", "\(chain).txt"), ("md", "../.git/config"),
            ("md", "../\(page.path)"), ("txt", "../pages"), ("txt", "../templates/page.html"),
        ]
        links["assets/\(chain).txt"] = "../\(page.path)"
        var mentions = ""
        for (suffix, target) in targets {
            // The page mentions the link: its name is public, its content is not.
            let link = word()
            links["assets/\(link).\(suffix)"] = target
            mentions += "- [linked](../assets/\(link).\(suffix)) ![](../assets/\(link).\(suffix))\n"
        }
        links["pages/\(secret()).md"] = "/etc/hostname"
        files["pages/Links.md"] = visibility(true) + "\n" + mentions
    }

    // MARK: Public pages

    private mutating func addPublicPage(_ number: Int) {
        let control = word()
        controls.append(control)
        let hidden = privatePages[random.below(privatePages.count)]
        var properties = "translation:: [[\(hidden.name)]]\ndescription:: \(control) [[\(hidden.name)]] ((\(hidden.block)))\n"
        if number == 1 { properties += "title:: Title of [[\(hidden.name)]] \(control)\n" }
        // In the other mode, an alias makes a page with a file public.
        if allPagesPublic { properties += "alias:: \(hidden.name), \(hidden.alias), other \(control)\n" }
        var text = visibility(true) + properties + "tags:: \(hidden.alias), shared\n\n- \(control) #shared\n"
        for _ in 0..<14 { text += mention(privatePages[random.below(privatePages.count)]) + "\n" }
        text += manifest(cluster: "shown", name: control, label: control).replacing("\(secrets.removeLast())", with: control)
        if random.below(2) == 0 { text += manifest(cluster: "shon", name: "b", label: "b").replacing(secrets.removeLast(), with: "b") }
        files["pages/Public \(number).md"] = text
        files["assets/\(control).txt"] = control
    }

    /// A block that mentions a private page or block.
    private mutating func mention(_ page: PrivatePage) -> String {
        let name = [page.name, page.name.lowercased(), page.alias, page.alias.uppercased()][random.below(4)]
        let single = page.alias
        let forms = [
            "[[\(name)]]", "#\(single)", "#[[\(name)]]", "[text]([[\(name)]])", "[text](../\(page.path.replacing(" ", with: "%20")))",
            "[see [[\(name)]]](https://example.org/)", "![see [[\(name)]]](../assets/none.png)", "# Heading [[\(name)]]",
            "{{embed [[\(name)]]}}", "{{embed ((\(page.block)))}}", "((\(page.block)))", "[text](((\(page.block))))",
            "{{namespace [[\(name)]]}}", "{{renderer :x, [[\(name)]], \(single)}}", "{{cloze [[\(name)]]}}", "{{seen [[\(name)]]}}",
            "{{query [[\(name)]]}}", "{{query (and [[\(name)]] (unknown \"\(name)\"))}}", "{{query (unknown #\(single) \(single))}}",
            "#+BEGIN_QUERY\n  {:title \"Of [[\(name)]]\" :query [:find ?b :where [?b :block/name \"\(single)\"]]}\n  #+END_QUERY",
            "text\n  related:: [[\(name)]], #\(single)\n  tags:: \(single)", "| a | [[\(name)]] |\n  |--|--|\n  | #\(single) | b |",
            "> quote [[\(name)]]", "#+BEGIN_NOTE\n  [[\(name)]] #\(single)\n  #+END_NOTE", "note[^1]\n  [^1]: of [[\(name)]]",
            "<b>[[\(name)]]</b> <span title=\"[[\(name)]]\">x</span>", "[:b \"of [[\(name)]]\"]", "**bold [[\(name)]]** _#\(single)_",
            "[[around [[\(name)]] it]]", "#[[around [[\(name)]] it]]", "[[\(name)/below]]", "[[\(name)#part]] [[\(name)|other]]",
            "[[../\(page.path)]]", "$$a_{[[\(name)]]}$$", "TODO [[\(name)]]\n  collapsed:: true\n\t- inner [[\(name)]]",
            "[open](logseq://graph/notes?page=\(single)) logseq://graph/notes?block-id=\(page.block)", "`[[\(name)]]` and \\[[\(name)]]",
            "* item [[\(name)]]", "term\n  : of [[\(name)]]", "[x][ref]\n  [ref]: ../\(page.path.replacing(" ", with: "%20"))",
            "[[Title of [[\(name)]] again]]", "[[\(name)", "{{video ((\(page.block)))}}",
            "![](../\(page.path.replacing(" ", with: "%20")))",
        ]
        return "- " + forms[random.below(forms.count)]
    }
}
