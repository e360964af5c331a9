import Diagnostics

/// A built-in macro of Logseq, with its form on a page without scripts.
struct BuiltInMacro: Sendable {
    let names: [String]
    let expand: @Sendable (Macro, ParseContext, SourceSpan) -> Atom

    static let all: [BuiltInMacro] = [.query, .embed, .video, .videoTime, .tweet, .cloze, .namespace, .image, .zotero]

    static let byName: [String: BuiltInMacro] = {
        var table: [String: BuiltInMacro] = [:]
        for macro in all {
            for name in macro.names { table[name] = macro }
        }
        return table
    }()
}

/// Expands macros.
enum Macros {
    /// Macros of the configuration take precedence, as in Logseq; an unknown macro is shown as its source.
    static func expand(_ macro: Macro, in context: ParseContext, at span: SourceSpan) -> Atom {
        if let body = context.config.macros[macro.name] { return custom(macro, body, context, span) }
        if let builtIn = BuiltInMacro.byName[macro.name.lowercased()] { return builtIn.expand(macro, context, span) }
        return .inlines([.macro(macro)])
    }

    /// The body with its arguments (`$1`, `$2`, …), parsed again. The bound on nested parsing ends a macro that calls itself.
    private static func custom(_ macro: Macro, _ body: String, _ context: ParseContext, _ span: SourceSpan) -> Atom {
        var result: [UInt8] = []
        let bytes = Array(body.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "$"), index + 1 < bytes.count, bytes[index + 1].isDigit {
                let number = Int(bytes[index + 1] - 0x30)
                if number >= 1, number <= macro.arguments.count {
                    result += macro.arguments[number - 1].utf8
                } else {
                    // A placeholder without an argument stays, as in Logseq.
                    result += bytes[index...index + 1]
                }
                index += 2
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        context.macroBytes += result.count
        guard context.depth < ParseLimits.rereading, context.macroBytes <= ParseLimits.macroBytes else { return .inlines([.macro(macro)]) }
        return .sequence(context.atoms(MappedTextBuilder.text(String(decoding: result, as: UTF8.self), at: span)))
    }
}
