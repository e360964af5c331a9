import Diagnostics
import Testing

@testable import Site

@Suite struct HTMLWriterTests {
    @Test func textAndAttributesAreEscaped() {
        let html = HTMLWriter.html { writer in
            writer.element(.a, [.href("?a=1&b=\"2\""), .title("<節點>")]) { $0.text("a < b && c > \"d\"") }
        }
        #expect(html.text == #"<a href="?a=1&amp;b=&quot;2&quot;" title="&lt;節點&gt;">a &lt; b &amp;&amp; c &gt; &quot;d&quot;</a>"#)
    }

    @Test func voidElementsHaveNoEnd() {
        #expect(HTMLWriter.html { $0.element(.img, [Attribute("alt", "x"), .hidden]) }.text == #"<img alt="x" hidden>"#)
        #expect(HTMLWriter.html { $0.element(.p) }.text == "<p></p>")
    }

    @Test func controlsAndInvalidBytesAreReplaced() {
        #expect(HTMLWriter.html { $0.text("a\u{0}b\u{1B}\tc\n") }.text == "a\u{FFFD}b\u{FFFD}\tc\n")
        #expect(HTMLWriter.html { $0.text([0x61, 0xFF, 0x3C]) }.text == "a\u{FFFD}&lt;")
    }

    @Test func finishedMarkupIsNotEscapedAgain() {
        let inner = HTMLWriter.html { $0.element(.em, text: "&") }
        #expect(HTMLWriter.html { $0.element(.p) { $0.html(inner) } }.text == "<p><em>&amp;</em></p>")
    }

    /// Test vectors of the reference implementation.
    @Test(arguments: [
        ("", "ef46db3751d8e999"), ("a", "d24ec4f1a98c6e5b"), ("abc", "44bc2cf5ad770999"),
        ("abcdefghijklmnopqrstuvwxyz", "cfe1f278fa89835c"), ("abcdefghijklmnopqrstuvwxyz0123456789", "64f23ecf1609b766"),
    ])
    func contentHashIsXXHash64(text: String, digest: String) {
        #expect(ContentHash(text).hex(16) == digest)
        #expect(ContentHash(text).hex(8) == String(digest.prefix(8)))
    }
}
