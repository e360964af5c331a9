extension BuiltInMacro {
    /// `{{embed [[page]]}}`, `{{embed ((id))}}`.
    static let embed = BuiltInMacro(names: ["embed"]) { macro, context, span in
        let text = Array(macro.text.utf8)
        if text.has("((", at: 0), text.has("))", at: 38), let id = BlockID(uuid: text[2..<38]) {
            context.add(.block(id), .embed, span)
            return .block(.embed(.block(id)), otherwise: [.blockReference(BlockReference(id: id, label: nil))])
        }
        guard text.has("[[", at: 0) else { return .inlines([.macro(macro)]) }
        let written = PageNames.unwrapped(macro.text)
        guard !written.isEmpty else { return .inlines([.macro(macro)]) }
        let page = PageReference(name: context.mention(page: written, kind: .embed, at: span), written: written, label: nil)
        return .block(.embed(.page(page)), otherwise: [.pageReference(page)])
    }
}
