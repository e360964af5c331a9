import Diagnostics
import Foundation
import Kubernetes
import TestSupport

/// A recorded response of the API server to one document.
struct RecordedVerdict: Decodable {
    struct Cause: Decodable, Equatable {
        let field: String
        let reason: String
        let message: String
    }

    let index: Int
    let kind: String?
    let name: String?
    let namespace: String?
    let accepted: Bool?
    let code: Int?
    let reason: String?
    let message: String?
    let causes: [Cause]?
    let warnings: [String]?
}

/// The answers to all documents of a file, in order.
struct RecordedVerdicts: Decodable {
    let documents: [RecordedVerdict]
}

/// Documents that kubectl rejects, such as those without a `kind`, or whose merge keys it merges before it sends them; to record the API
/// server's answer they were sent past it.
struct KubectlAnswers: Decodable {
    private let documents: [String: String?]

    /// What kubectl prints, by `FILE INDEX`; nil where the API server accepts what kubectl sends.
    static func all() throws -> [String: String?] { try CaseFiles.decode(Self.self, from: "validation/kubectl.json").documents }
}

/// How far a verdict agrees with the recorded one.
enum Agreement: Comparable {
    /// Acceptance or the code differ.
    case wrong
    /// Equal codes, reasons and fields, but different messages.
    case fieldsAndReasons
    case full

    init(_ ours: DocumentVerdict, _ recorded: RecordedVerdict) {
        let causes = ours.causes.map { RecordedVerdict.Cause(field: $0.field, reason: $0.reason, message: $0.message) }
        let recordedCauses = recorded.causes ?? []
        let isSameOutcome =
            ours.accepted == recorded.accepted && ours.code == recorded.code && ours.reason == recorded.reason
            && causes.map { [$0.field, $0.reason] } == recordedCauses.map { [$0.field, $0.reason] }
        let isSame =
            isSameOutcome && ours.message == recorded.message && causes == recordedCauses && ours.warnings == recorded.warnings ?? []
            && ours.name == recorded.name && ours.namespace == recorded.namespace ?? ours.namespace
        self = isSame ? .full : isSameOutcome ? .fieldsAndReasons : .wrong
    }
}

/// Counts of agreement, to print.
struct AgreementTable: CustomStringConvertible {
    private var rows: [(name: String, counts: [Agreement: Int])] = []
    private(set) var differences: [String] = []

    mutating func add(_ name: String, _ agreement: Agreement, _ difference: @autoclosure () -> String) {
        if rows.last?.name != name { rows.append((name, [:])) }
        rows[rows.count - 1].counts[agreement, default: 0] += 1
        if agreement != .full { differences.append(difference()) }
    }

    var total: [Agreement: Int] { rows.reduce(into: [:]) { $0.merge($1.counts, uniquingKeysWith: +) } }

    var description: String {
        let lines = (rows + [("all", total)]).map { name, counts in
            let numbers = [counts[.full], counts[.fieldsAndReasons], counts[.wrong]].map { String($0 ?? 0) }
            return name.padding(toLength: 32, withPad: " ", startingAt: 0) + numbers.joined(separator: "  ")
        }
        return "agreement: full, fields and reasons only, wrong\n" + lines.joined(separator: "\n")
    }
}

func readDocuments(_ yaml: some Sequence<UInt8>) -> [ManifestDocument] {
    ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: Array(yaml)))
}

/// A verdict as text, for failure messages.
func describe(_ verdict: DocumentVerdict) -> String {
    let causes = verdict.causes.map { "    \($0.field) | \($0.reason) | \($0.message)" }
    let head = "\(verdict.code.map(String.init) ?? "-") \(verdict.kind ?? "-") \(verdict.name ?? "-") \(verdict.namespace)"
    return ([head, "  " + (verdict.message ?? "-")] + causes + verdict.warnings.map { "    ! " + $0 }).joined(separator: "\n")
}

func describe(_ verdict: RecordedVerdict) -> String {
    let causes = (verdict.causes ?? []).map { "    \($0.field) | \($0.reason) | \($0.message)" }
    let head = "\(verdict.code.map(String.init) ?? "-") \(verdict.kind ?? "-") \(verdict.name ?? "-") \(verdict.namespace ?? "-")"
    return ([head, "  " + (verdict.message ?? "-")] + causes + (verdict.warnings ?? []).map { "    ! " + $0 }).joined(separator: "\n")
}
