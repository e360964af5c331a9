import Testing

@testable import Site

/// Style sheets and scripts lose what means nothing, and nothing else.
@Suite struct CompactAssetTests {
    static func css(_ text: String) -> String { String(decoding: CompactStylesheet.bytes(of: Array(text.utf8)), as: UTF8.self) }
    static func js(_ text: String) -> String { String(decoding: CompactScript.bytes(of: Array(text.utf8)), as: UTF8.self) }

    @Test(arguments: [
        ("a { color : red ; }\n\nb{}\n", "a{color :red}b{}"),
        ("/* why */ a > b ~ c , d { margin: 0 auto; padding: 1px }", "a>b~c,d{margin:0 auto;padding:1px}"),
        ("a :hover , a:not( .b ) .c { }", "a :hover,a:not(.b) .c{}"),
        ("a + b { width: calc( 100% - 2 * (1px + 2px) ) }", "a + b{width:calc(100% - 2 * (1px + 2px))}"),
        ("a::before { content: \"/* { ; } */  x\" ' \\' ' }", "a::before{content:\"/* { ; } */  x\" ' \\' '}"),
        ("a { background: url( a b/*c*/;.png ) no-repeat }", "a{background:url( a b/*c*/;.png ) no-repeat}"),
        ("a { background: url(\"a  b\") }", "a{background:url(\"a  b\")}"),
        (".a/**/.b { margin: 10/**/px 1/* */ 2 }", ".a/**/.b{margin:10/**/px 1 2}"),
        ("url/**/(a)", "url/**/(a)"),
        (".\\31  a, .\\31 b { x: \\{ }", ".\\31  a,.\\31 b{x:\\{}"),
        (":root { --a:  x  y ; --b: ; --c: { p: q; } ; --d: a > b ,  c }", ":root{--a:x y;--b: ;--c:{ p: q; };--d:a > b , c}"),
        ("@media (min-width : 40rem) and (width > 3px) { a { b: c } }", "@media (min-width :40rem) and (width > 3px){a{b:c}}"),
        ("@charset \"utf-8\";\n@import url(x.css) screen;", "@charset \"utf-8\";@import url(x.css) screen;"),
        ("[data-a = \"x y\" i] { a: b!important }", "[data-a = \"x y\" i]{a:b!important}"),
        ("a { b: \"broken\n  c: d }", "a{b:\"broken\n c:d}"),
        ("a { b: c } /* open", "a{b:c}"),
        ("a{b:url(open", "a{b:url(open"), ("a\\", "a\\"), ("\"", "\""), ("", ""),
    ])
    func stylesheetsKeepTheirTokens(source: String, expected: String) {
        #expect(Self.css(source) == expected)
        #expect(Self.css(expected) == expected, "once is enough")
    }

    @Test(arguments: [
        ("// why\n  a();\n\n\t\tb(); // here\nc();\n", "a();b();c();"),
        ("a = \"  // no comment\";\n", "a=\"  // no comment\";"),
        ("/*\n  // end */ a()\nb()", "a()\nb()"),
        ("a()/* \n */b()", "a()\nb()"),
        ("a = /[/*] \"/g;\n  b( 1 , 2 );\n", "a=/[/*] \"/g;b(1,2);"),
        ("return / x'/ in y", "return/ x'/ in y"),
        ("a / b / c; d.in / 2 / \" x \"", "a/ b/ c;d.in/ 2/ \" x \""),
        ("x = a / / ' /.y", "x=a/ / ' /.y"),
        ("a + +b - -c; d = e ++ + f", "a+ +b- -c;d=e++ +f"),
        ("if (a) return\nb\n++c\n", "if(a)return\nb\n++c"),
        ("var a = { b : 1 } , c = [ ...d ]\n", "var a={b:1},c=[...d]"),
        ("1 .toString(); a ? .5 : b", "1 .toString();a? .5:b"),
        ("a < ! --b", "a< !--b"), ("節點 = \"…  …\" ;", "節點=\"…  …\";"),
        // Not sure: not touched.
        ("a = `\n  // text\n`;\n", "a = `\n  // text\n`;\n"),
        ("a = \"x\\\n  // y\";\n", "a = \"x\\\n  // y\";\n"),
        ("// a\u{2028}  b();\n", "// a\u{2028}  b();\n"), ("// a\r\n  b();\r\n", "// a\r\n  b();\r\n"),
        ("if (a)  / ' /.test(b)", "if (a)  / ' /.test(b)"), ("a  = {}\n/ ' /.test(b)", "a  = {}\n/ ' /.test(b)"),
        ("a++  / 2", "a++  / 2"), ("a  = b <!-- c\n", "a  = b <!-- c\n"), ("a  = 'open", "a  = 'open"), ("a  /* open", "a  /* open"),
        ("await  / 2", "await  / 2"), ("", ""),
    ])
    func scriptsKeepWhatRuns(source: String, expected: String) { #expect(Self.js(source) == expected) }

    @Test func overridingAssetsAreMadeCompactToo() {
        let (theme, _) = Theme.make(overrides: [
            ThemeTests.override("assets/own.css", "a  {  b : c  }\n"), ThemeTests.override("assets/a.txt", " a "),
        ])
        #expect(theme.asset(named: "own.css").map { String(decoding: $0.bytes, as: UTF8.self) } == "a{b :c}")
        #expect(theme.asset(named: "a.txt").map { String(decoding: $0.bytes, as: UTF8.self) } == " a ")
    }

    /// What a page can load: the promise of the manual.
    @Test func styleAndScriptsAreSmall() {
        let assets = PageTests.theme.assets.filter { $0.isStylesheet || $0.path.hasSuffix(".js") }
        #expect(assets.count >= 3)
        #expect(assets.map(\.bytes.count).reduce(0, +) <= 30_000)
    }
}
