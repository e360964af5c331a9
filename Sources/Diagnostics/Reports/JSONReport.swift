/// Findings as JSON for other programs. Keys may be added, never changed.
package enum JSONReport {
    /// Writes the array of the member `diagnostics`. Lines and columns count from 1, columns in Unicode scalars; the end is exclusive.
    package static func write(_ report: Report, to json: inout JSONWriter) {
        json.array { json in
            for diagnostic in report.diagnostics { write(diagnostic, of: report, to: &json) }
        }
    }

    private static func write(_ diagnostic: Diagnostic, of report: Report, to json: inout JSONWriter) {
        let catalogue = report.catalogue
        json.object { json in
            writeLocation(diagnostic.primary?.span, of: report, to: &json)
            json.member("severity", diagnostic.severity.name)
            json.member("rule", diagnostic.rule.name)
            json.member("object") { write(diagnostic.object, to: &$0) }
            json.member("message", diagnostic.headline.text(in: catalogue))
            json.member("help", diagnostic.help?.text(in: catalogue))
            json.member("label", diagnostic.primary?.label?.text(in: catalogue))
            json.member("related") { json in
                json.array { json in
                    for related in diagnostic.related {
                        json.object { json in
                            writeLocation(related.span, of: report, to: &json)
                            json.member("label", related.label?.text(in: catalogue))
                        }
                    }
                }
            }
            json.member("fix") { json in
                guard let fix = diagnostic.fix else { return json.null() }
                json.object { json in
                    json.member("summary", fix.summary.text(in: catalogue))
                    json.member("edits") { json in
                        json.array { json in
                            for edit in fix.edits {
                                json.object { json in
                                    writeLocation(edit.span, of: report, to: &json)
                                    json.member("replacement", edit.replacement)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static func write(_ object: ObjectName?, to json: inout JSONWriter) {
        guard let object else { return json.null() }
        json.object { json in
            json.member("kind", object.kind)
            json.member("namespace", object.namespace)
            json.member("name", object.name)
        }
    }

    private static func writeLocation(_ span: SourceSpan?, of report: Report, to json: inout JSONWriter) {
        guard let span else {
            for name in ["file", "line", "column", "endLine", "endColumn"] { json.member(name) { $0.null() } }
            return
        }
        let location = report.location(span)
        json.member("file", location.path)
        json.member("line", location.start.line)
        json.member("column", location.start.column)
        json.member("endLine", location.end.line)
        json.member("endColumn", location.end.column)
    }
}
