/// The number of pods in each domain of a topology key. The sum and the least number are kept up to date, so that no filter adds up all domains.
struct DomainCounts: Sendable {
    private var counts: [String: Int] = [:]
    /// How many domains have each number of pods.
    private var domains: [Int: Int] = [:]
    /// The pods of all domains.
    private(set) var total = 0
    /// The number of pods in the domain with the fewest; 0 without domains.
    private(set) var fewest = 0

    /// The number of domains.
    var count: Int { counts.count }

    /// The pods in a domain; 0 for an unknown one.
    subscript(domain: String) -> Int { counts[domain] ?? 0 }

    /// Adds a pod to a domain (1), removes one (-1), or makes the domain known (0).
    mutating func add(_ delta: Int, to domain: String) {
        let old = counts[domain]
        let new = (old ?? 0) + delta
        let isOnlyDomain = counts.isEmpty
        counts[domain] = new
        total += delta
        if let old { domains[old, default: 0] -= 1 }
        domains[new, default: 0] += 1
        if isOnlyDomain || new < fewest {
            fewest = new
        } else if old == fewest, domains[fewest] == 0 {
            // The domain that had the fewest has one more, and no other has as few as it had.
            fewest = new
        }
    }
}
