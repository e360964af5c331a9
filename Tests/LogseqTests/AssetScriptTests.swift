import Testing

@testable import Logseq

@Suite struct AssetScriptTests {
    /// A file and the name of what runs in it.
    @Test(arguments: [
        ("<p>a</p><script>x</script>", "<script>"), ("<SCRIPT src=a>", "<script>"), ("<svg:script/>", "<script>"), ("<script", "<script>"),
        ("<svg onload=\"x\">", "onload"), ("<img src=x\nONERROR = x>", "onerror"), ("<a/onclick='x'>", "onclick"),
        ("<b title=\"a > b\" onmouseover=x>", "onmouseover"), ("<b title=a/b onfocus>", "onfocus"),
        ("<a href=\"javascript:x\">", "href"), ("<a xlink:href=' java\tscript:x'>", "href"), ("<a href=java&#115;cript:x>", "href"),
        ("<a href=\"&#x6A&#0000097vascript&colon;x\">", "href"), ("<a href=\"java&Tab;script:x\">", "href"),
        ("<form action=JavaScript:x>", "action"), ("<iframe srcdoc='x'>", "srcdoc"), ("<iframe src='data:text/html,x'>", "src"),
        ("<object data=data:image/svg+xml,x>", "data"), ("<set attributeName=onclick to=x>", "attributename"),
        ("<animate attributeName=href values='a; javascript:x'>", "values"),
        ("<!DOCTYPE svg [<!ENTITY x '&#60;script>'>]>", "<!ENTITY>"), ("<?xml-stylesheet type='text/xsl' href='a'?>", "<?xml-stylesheet?>"),
        ("<!--><script>", "<script>"), ("<!-- a --!><script>", "<script>"), ("<foreignObject><iframe src=javascript:x>", "src"),
    ]) func aScriptIsFound(file: String, name: String) throws {
        let bytes = Array("\u{FEFF}<p>".utf8) + Array(file.utf8)
        let found = try #require(AssetScript.first(in: bytes))
        #expect(found.name == name)
        #expect(!found.range.isEmpty && found.range.upperBound <= bytes.count)
    }

    @Test(arguments: [
        "", "<", "<!", "<!--", "<!-- <script>", "<a", "<a b", "<a b=", "<a b='", "<p>script javascript:x onload=1</p>",
        "<!-- <script> --><p>",
        "<p title='<script>' class=onload on=1 one=2 only=3>", "<a href='https://example.org/javascript:'>", "<scripts>", "<noscript>",
        "<!ENTITY ns 'http://ns.adobe.com/'>", "<?xml version='1.0'?>", "<svg><foreignObject><div>text</div></foreignObject></svg>",
        "<img src='data:image/svg+xml,x'>", "<?xml-stylesheet href='a.css'?>",
    ]) func otherTextIsNone(file: String) { #expect(AssetScript.first(in: Array(file.utf8)) == nil) }

    @Test(arguments: [
        ("a.html", true), ("b/a.HTM", true), ("a.svg", true), ("a.XML", true), ("a.png", false), ("html", false), ("a.html.png", false),
        ("節.xhtml", true),
    ]) func documentsAreKnownByTheirName(path: String, isPossible: Bool) { #expect(AssetScript.isPossible(in: path) == isPossible) }
}
