/// Applies a pure function to all elements in parallel. Results are in the order of the elements, for any number of workers.
///
/// Workers take runs of elements: short enough that no worker waits long at the end, long enough that the distribution costs nothing.
package func parallelMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], jobs: Int, _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
    let jobs = min(max(1, jobs), elements.count)
    guard jobs > 1 else { return elements.map(transform) }
    let run = min(64, max(1, elements.count / (jobs * 8)))
    return await withTaskGroup(of: (Int, [Result]).self) { group in
        var next = 0
        func addRun() {
            guard next < elements.count else { return }
            let range = next..<min(next + run, elements.count)
            next = range.upperBound
            group.addTask { (range.lowerBound, elements[range].map(transform)) }
        }
        for _ in 0..<jobs { addRun() }
        var runs: [(Int, [Result])] = []
        while let finished = await group.next() {
            runs.append(finished)
            addRun()
        }
        return runs.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
}
