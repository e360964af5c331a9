extension BlockConstruct {
    /// `$$` … `$$` at the start of a line, possibly over several lines.
    static let displayMath = BlockConstruct(name: "display-math", start: .opaque(.math)) { reader, line in
        guard let span = line.opaque, !reader.isInList(line) || span.firstLine != span.lastLine else { return nil }
        let source = reader.dedented(span.start + 2..<span.end - 2, from: span.firstLine).trimmingBlanks()
        reader.emit(.math(TeX(source: String(decoding: source, as: UTF8.self), isDisplay: true)))
        reader.appendRest(from: span.end, line: span.lastLine)
        return span.lastLine + 1
    }

    /// `\begin{x}` … `\end{x}`.
    static let environment = BlockConstruct(name: "environment", start: .opaque(.environment)) { reader, line in
        guard let span = line.opaque else { return nil }
        reader.emit(
            .math(
                TeX(source: String(decoding: reader.dedented(span.start..<span.end, from: span.firstLine), as: UTF8.self), isDisplay: true))
        )
        reader.appendRest(from: span.end, line: span.lastLine)
        return span.lastLine + 1
    }
}
