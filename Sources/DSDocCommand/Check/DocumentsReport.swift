import Diagnostics
import Kubernetes

/// The responses of the API server to documents, as `dsdoc check --format json` lists them.
enum DocumentsReport {
    static func write(_ verdicts: [(file: FileID, verdict: DocumentVerdict)], files: SourceFiles, to json: inout JSONWriter) {
        var indexes: [FileID: LineIndex] = [:]
        json.array { json in
            for (file, verdict) in verdicts {
                let index = indexes[file] ?? LineIndex(files[file].bytes)
                indexes[file] = index
                write(verdict, file: files[file].path, line: index.line(at: verdict.document.span.start), to: &json)
            }
        }
    }

    private static func write(_ verdict: DocumentVerdict, file: String, line: Int, to json: inout JSONWriter) {
        json.object { json in
            json.member("file", file)
            json.member("index", verdict.index)
            if let item = verdict.document.item { json.member("item", item) }
            json.member("line", line)
            json.member("kind", verdict.kind)
            json.member("name", verdict.name)
            json.member("namespace", verdict.namespace)
            json.member("accepted") { json in if let accepted = verdict.accepted { json.bool(accepted) } else { json.null() } }
            json.member("code") { json in if let code = verdict.code { json.integer(code) } else { json.null() } }
            json.member("reason", verdict.reason)
            json.member("message", verdict.message)
            json.member(causes: verdict.causes)
            json.member("warnings", strings: verdict.warnings)
        }
    }
}

extension JSONWriter {
    /// The member `causes`: the invalid fields, as the API server lists them.
    mutating func member(causes: [StatusCause]) {
        member("causes") { json in
            json.array { json in
                for cause in causes {
                    json.object { json in
                        json.member("field", cause.field)
                        json.member("reason", cause.reason)
                        json.member("message", cause.message)
                    }
                }
            }
        }
    }
}
