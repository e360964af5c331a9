import Foundation
import TestSupport
import Testing

/// An HTML asset in the preview: it runs in a sandbox and cannot read the site.
@Suite(.serialized, .inBrowser)
struct AssetTests {
    @Test(arguments: ["a.html", "a.xhtml", "a.svg"]) func anAssetCannotReadPages(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("- [saved](../assets/\(name)) ![p](../assets/\(name))\n", to: "pages/Home.md")
        try folder.write("public:: false\n- private words\n", to: "pages/Private.md")
        let script =
            "fetch('/Private.html').then(answer => answer.text()).then(text => { document.documentElement.setAttribute('data-read', text) })"
        let (html, svg) = ("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg")
        let file =
            name.hasSuffix("svg")
            ? "<svg xmlns='\(svg)' width='9' height='9'><script>\(script.replacing("=>", with: "=&gt;"))</script></svg>"
            : name.hasSuffix("xhtml")
                ? "<html xmlns='\(html)'><head><title>t</title><script>\(script.replacing("=>", with: "=&gt;"))</script></head><body/></html>"
                : "<!doctype html><title>t</title><script>\(script)</script>"
        try folder.write(file, to: "assets/\(name)")
        let server = try ServedFolder(folder.path)
        defer { _ = server.interrupt() }
        let browser = try Browser()
        defer { browser.close() }
        try browser.open(server.address + "assets/\(name)")
        for _ in 0..<10 {
            usleep(50_000)
            #expect(try browser.run("return document.documentElement.getAttribute('data-read')") as? String == nil)
        }
        let output = try CommandLineTool.run(["check", folder.path], in: folder.path)
        #expect(output.out.contains("warning[asset-with-script]") && output.out.contains("assets/\(name):1:"), "\(output.out)")
    }
}
