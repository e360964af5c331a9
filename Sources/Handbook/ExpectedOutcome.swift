import Diagnostics

/// The value of `dsdoc-expect::`: what a note claims about its example. A claim that is not true is an error.
///
/// Clauses are separated by whitespace, commas or semicolons: `rejected`, `accepted`, `desired=3 ready=2`, `runs-on worker-1, worker-2`,
/// `pending-on worker-3`, `not-on cp-1`. *Source:* dsdoc, see the manual page on examples.
package struct ExpectedOutcome: Hashable, Sendable {
    /// One condition.
    package enum Clause: Hashable, Sendable {
        case rejected
        case accepted
        /// A number of the status.
        case count(Count, Int)
        case runsOn(node: String)
        case pendingOn(node: String)
        case notOn(node: String)

        /// As written in a note.
        package var text: String {
            switch self {
            case .rejected: "rejected"
            case .accepted: "accepted"
            case .count(let count, let value): "\(count.rawValue)=\(value)"
            case .runsOn(let node): "runs-on \(node)"
            case .pendingOn(let node): "pending-on \(node)"
            case .notOn(let node): "not-on \(node)"
            }
        }
    }

    /// The numbers of `kubectl get daemonset`, by their names in claims.
    package enum Count: String, CaseIterable, Sendable {
        case desired, current, ready, available, unavailable, updated, misscheduled
    }

    /// In the order of the note.
    package let clauses: [Clause]

    /// Parses a claim.
    /// - Returns: the clauses, and the unknown words in order.
    package static func parse(_ text: String) -> (expected: ExpectedOutcome, unread: [String]) {
        var clauses: [Clause] = []
        var unread: [String] = []
        var list: (@Sendable (String) -> Clause)?
        for word in text.split(whereSeparator: { " \t,;，；、".contains($0) }).map(String.init) {
            if let next = lists[word] {
                list = next
            } else if word == "rejected" {
                (clauses, list) = (clauses + [.rejected], nil)
            } else if word == "accepted" {
                (clauses, list) = (clauses + [.accepted], nil)
            } else if let equals = word.firstIndex(of: "=") {
                list = nil
                if let count = Count(rawValue: String(word[..<equals])), let value = Int(word[word.index(after: equals)...]), value >= 0 {
                    clauses.append(.count(count, value))
                } else {
                    unread.append(word)
                }
            } else if let list {
                clauses.append(list(word))
            } else {
                unread.append(word)
            }
        }
        return (ExpectedOutcome(clauses: clauses), unread)
    }

    private static let lists: [String: @Sendable (String) -> Clause] = [
        "runs-on": { .runsOn(node: $0) }, "pending-on": { .pendingOn(node: $0) }, "not-on": { .notOn(node: $0) },
    ]
}
