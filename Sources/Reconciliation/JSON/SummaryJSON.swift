import Diagnostics

extension PlacementSummary {
    func write(to writer: inout JSONWriter, _ catalogue: MessageCatalogue) {
        writer.object { writer in
            writer.member("text", sentence.text(in: catalogue))
            writer.member("nodes", nodes)
            writer.member("running", running)
            writer.member("wanted", wanted)
            writer.member("groups") { $0.array(groups) { $1.write(to: &$0, catalogue) } }
        }
    }
}

extension NodeGroup {
    fileprivate func write(to writer: inout JSONWriter, _ catalogue: MessageCatalogue) {
        writer.object { writer in
            writer.member("situation", situation.rawValue)
            writer.member("rule", rule?.name)
            writer.member("reason", reason?.text(in: catalogue))
            writer.member("count", nodes.count)
            writer.member("nodes", strings: nodes)
        }
    }
}
