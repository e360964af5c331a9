import ArgumentParser

/// Input that grows in one respect.
protocol ScalingInput {
    var name: String { get }
    /// The smaller of the two sizes that are compared.
    var size: Int { get }

    /// Does the work once on input of a size.
    func run(_ size: Int)
}

/// Doubles input of many kinds, and fails where the time grows by more than a factor.
struct ScalingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scaling", abstract: "Compares the time for notes and manifests with the time for twice as much.")

    @Option(help: "The greatest factor that passes.")
    var factor = 2.4

    @Option(help: "How often each size is measured; the shortest time counts.")
    var runs = 3

    func run() throws {
        var hasFailed = false
        for input in NoteScaling.all as [any ScalingInput] + KubernetesScaling.all {
            let (once, twice) = (best { input.run(input.size) }, best { input.run(2 * input.size) })
            let found = twice / max(once, 0.000_1)
            let isTooSlow = found > factor
            hasFailed = hasFailed || isTooSlow
            print(
                "\(isTooSlow ? "FAIL" : "ok  ") \(Self.rounded(found))  \(Self.rounded(once * 1000)) ms  \(Self.rounded(twice * 1000)) ms  \(input.name)"
            )
        }
        if hasFailed { throw ExitCode.failure }
    }

    private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

    /// In seconds.
    private func best(_ work: () -> Void) -> Double {
        (0..<max(1, runs)).map { _ in
            let time = ContinuousClock().measure(work).components
            return Double(time.seconds) + Double(time.attoseconds) / 1e18
        }.min() ?? 0
    }
}
