import Diagnostics
import Foundation
import Testing

struct JSONWriterTests {
    @Test func membersKeepTheirOrder() {
        var json = JSONWriter()
        json.object { json in
            json.member("b", "x")
            json.member("a", 1)
            json.member("none", nil)
            json.member("list") { json in
                json.array { json in
                    json.bool(true)
                    json.array { _ in }
                    json.object { _ in }
                }
            }
            json.member("half", 0.5)
        }
        #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"b":"x","a":1,"none":null,"list":[true,[],{}],"half":0.5}"#)
    }

    @Test func indents() {
        var json = JSONWriter(indent: 2)
        json.array { json in
            json.object { $0.member("a", 1) }
            json.object { _ in }
        }
        #expect(String(decoding: json.bytes, as: UTF8.self) == "[\n  {\n    \"a\": 1\n  },\n  {}\n]")
    }

    @Test(arguments: ["", "\"\\/\u{8}\u{C}\n\r\t", "\u{0}\u{1}\u{1F}\u{7F}", "節點😀\u{2028}"])
    func stringsRoundTrip(_ text: String) throws {
        var json = JSONWriter()
        json.array { $0.string(text) }
        #expect(try JSONDecoder().decode([String].self, from: Data(json.bytes)) == [text])
    }

    @Test func infinityIsNull() {
        var json = JSONWriter()
        json.array { json in
            json.number(.infinity)
            json.number(-.nan)
        }
        #expect(String(decoding: json.bytes, as: UTF8.self) == "[null,null]")
    }
}
