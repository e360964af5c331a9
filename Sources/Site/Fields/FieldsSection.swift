import Diagnostics
import Kubernetes

extension PageSection {
    /// The help on the fields of a DaemonSet, for the page of fields.
    static let fields = PageSection(name: "fields") { context, writer in
        guard case .fields = context.page.subject else { return }
        writer.element(.p, text: context.messages(.fieldsIntroduction))
        writer.element(.nav, [.class("parts"), .ariaLabel(context.messages(.contents))]) { writer in
            for (number, group) in FieldHelp.groups.enumerated() {
                writer.element(.a, [.href("#fields-\(number + 1)")], text: group.title.text(in: context.catalogue))
                writer.text(" ")
            }
        }
        for (number, group) in FieldHelp.groups.enumerated() {
            writer.element(.heading(2), [.id("fields-\(number + 1)")], text: group.title.text(in: context.catalogue))
            writer.element(.dl, [.class("fields")]) { writer in
                for field in group.fields {
                    writer.element(.dt, [.id(field.anchor)]) { writer in writer.element(.code) { $0.breakable(field.path) } }
                    writer.element(.dd) { writer in
                        context.say(field.text, to: &writer)
                        writer.element(.br)
                        writer.element(.small) { context.say(field.facts, to: &$0) }
                    }
                    writer.newline()
                }
            }
        }
    }
}

/// The help for the script that shows an entry beside a key.
enum FieldsScript {
    /// Next to the page of fields, whose links give the address of the script.
    static func file(_ route: Route, _ catalogue: MessageCatalogue) -> OutputFile {
        var json = JSONWriter()
        json.object { json in
            for field in FieldHelp.all {
                json.key(field.anchor)
                json.array([field.shortPath, field.text.text(in: catalogue), field.facts.text(in: catalogue)]) { $0.string($1) }
            }
        }
        let path = String(route.path.dropLast(".html".count)) + ".js"
        return OutputFile(path: path, bytes: Array("dsdocFields(".utf8) + json.bytes + Array(");\n".utf8))
    }
}

extension FieldHelp {
    /// Type, default and update behaviour, in one line.
    fileprivate var facts: Message {
        Message.list([type.name, fallback.sentence, update.sentence], separator: Message(verbatim: " · "))
    }

    /// The path without the prefix that all fields of a pod template have.
    fileprivate var shortPath: String {
        let common = "spec.template.spec."
        return path.hasPrefix(common) ? "…" + path.dropFirst(common.count) : path
    }
}
