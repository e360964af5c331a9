/// Findings as SARIF, for code scanning and editors.
///
/// *Source:* OASIS, Static Analysis Results Interchange Format 2.1.0.
package enum SARIFReport {
    /// Writes one log with one run.
    /// - Parameter version: the version of dsdoc.
    package static func write(_ report: Report, version: String, to json: inout JSONWriter) {
        let rules = Set(report.diagnostics.map(\.rule)).sorted()
        let ruleIndexes = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
        json.object { json in
            json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            json.member("version", "2.1.0")
            json.member("runs") { json in
                json.array { json in
                    json.object { json in
                        writeTool(rules, version: version, to: &json)
                        json.member("columnKind", "unicodeCodePoints")
                        json.member("results") { json in
                            json.array { json in
                                for diagnostic in report.diagnostics {
                                    writeResult(diagnostic, index: ruleIndexes[diagnostic.rule] ?? -1, of: report, to: &json)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static func writeTool(_ rules: [RuleID], version: String, to json: inout JSONWriter) {
        json.member("tool") { json in
            json.object { json in
                json.member("driver") { json in
                    json.object { json in
                        json.member("name", "dsdoc")
                        json.member("semanticVersion", version)
                        json.member("rules") { json in
                            json.array { json in for rule in rules { json.object { $0.member("id", rule.name) } } }
                        }
                    }
                }
            }
        }
    }

    private static func writeResult(_ diagnostic: Diagnostic, index: Int, of report: Report, to json: inout JSONWriter) {
        json.object { json in
            json.member("ruleId", diagnostic.rule.name)
            json.member("ruleIndex", index)
            json.member("level", level(diagnostic.severity))
            let sentences = [diagnostic.headline, diagnostic.help].compactMap { $0?.text(in: report.catalogue) }
            writeMessage(sentences.joined(separator: "\n"), to: &json)
            json.member("locations") { json in
                json.array { json in
                    if let primary = diagnostic.primary { writeLocation(primary, about: diagnostic.object, of: report, to: &json) }
                }
            }
            if !diagnostic.related.isEmpty {
                json.member("relatedLocations") { json in
                    json.array { json in for related in diagnostic.related { writeLocation(related, of: report, to: &json) } }
                }
            }
            if let fix = diagnostic.fix {
                json.member("fixes") { json in json.array { json in writeFix(fix, of: report, to: &json) } }
            }
        }
    }

    private static func writeLocation(
        _ location: LabelledSpan, about object: ObjectName? = nil, of report: Report, to json: inout JSONWriter
    ) {
        json.object { json in
            json.member("physicalLocation") { json in
                json.object { json in
                    writeArtifact(location.span.file, of: report, to: &json)
                    json.member("region") { writeRegion(location.span, of: report, to: &$0) }
                }
            }
            if let object { writeLogicalLocation(object, to: &json) }
            if let label = location.label { writeMessage(label.text(in: report.catalogue), to: &json) }
        }
    }

    private static func writeLogicalLocation(_ object: ObjectName, to json: inout JSONWriter) {
        json.member("logicalLocations") { json in
            json.array { json in
                json.object { json in
                    json.member("name", object.name)
                    json.member("fullyQualifiedName", object.description)
                    json.member("kind", "resource")
                }
            }
        }
    }

    private static func writeFix(_ fix: Fix, of report: Report, to json: inout JSONWriter) {
        json.object { json in
            json.member("description") { json in json.object { $0.member("text", fix.summary.text(in: report.catalogue)) } }
            json.member("artifactChanges") { json in
                json.array { json in
                    for file in Set(fix.edits.map(\.span.file)).sorted() {
                        json.object { json in
                            writeArtifact(file, of: report, to: &json)
                            json.member("replacements") { json in
                                json.array { json in
                                    for edit in fix.edits where edit.span.file == file { writeReplacement(edit, of: report, to: &json) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static func writeReplacement(_ edit: Fix.Edit, of report: Report, to json: inout JSONWriter) {
        json.object { json in
            json.member("deletedRegion") { writeRegion(edit.span, of: report, to: &$0) }
            json.member("insertedContent") { json in json.object { $0.member("text", edit.replacement) } }
        }
    }

    private static func writeArtifact(_ file: FileID, of report: Report, to json: inout JSONWriter) {
        json.member("artifactLocation") { json in json.object { $0.member("uri", uri(report.files[file].path)) } }
    }

    private static func writeRegion(_ span: SourceSpan, of report: Report, to json: inout JSONWriter) {
        let location = report.location(span)
        json.object { json in
            json.member("startLine", location.start.line)
            json.member("startColumn", location.start.column)
            json.member("endLine", location.end.line)
            json.member("endColumn", location.end.column)
        }
    }

    private static func writeMessage(_ text: String, to json: inout JSONWriter) {
        json.member("message") { json in json.object { $0.member("text", text) } }
    }

    private static func level(_ severity: Severity) -> String { severity == .info ? "note" : severity.name }

    /// A relative path as a URI reference: all bytes but unreserved characters and `/` are percent-encoded.
    private static func uri(_ path: String) -> String {
        PercentEncoding.encode(path) { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
            case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"): true
            default: false
            }
        }
    }
}
