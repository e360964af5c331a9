import Diagnostics

/// A macro that Logseq brings along, with what stands for it on a page without scripts.
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

/// What macros become.
enum Macros {
    /// The configuration's macros come first, as in Logseq; a name that nobody knows is shown as its source.
    static func expand(_ macro: Macro, in context: ParseContext, at span: SourceSpan) -> Atom {
        if let body = context.config.macros[macro.name] { return custom(macro, body, context, span) }
        if let builtIn = BuiltInMacro.byName[macro.name.lowercased()] { return builtIn.expand(macro, context, span) }
        return .inlines([.macro(macro)])
    }

    /// The body with `$1`, `$2`, … filled in, read again. A macro that calls itself ends at the bound on rereading.
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
                    // Without such an argument it stays, as in Logseq.
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
        return .several(context.atoms(MappedTextBuilder.text(String(decoding: result, as: UTF8.self), at: span)))
    }
}
