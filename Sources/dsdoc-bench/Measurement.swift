import FoundationEssentials
import Glibc

/// The time of one stage: the median over all runs.
struct Measurement: Codable, Hashable {
    var name: String
    /// Wall clock.
    var milliseconds: Double
    /// Of all threads.
    var cpuSeconds: Double
    /// Memory of the process after the stage minus before it: the maximum of all runs, because later runs reuse memory.
    var heldMiB: Double
    /// Megabytes of notes that one core reads in a second; nil for stages that read none.
    var megabytesPerSecond: Double?
}

/// Measures stages over several runs.
struct Stopwatch {
    private var names: [String] = []
    private var walls: [String: [Double]] = [:]
    private var cpus: [String: [Double]] = [:]
    private var held: [String: [Double]] = [:]
    private var bytes: [String: Int] = [:]

    /// - Parameter bytes: the size of the input, for a throughput.
    mutating func measure<Result>(_ name: String, bytes read: Int? = nil, _ work: () async throws -> Result) async rethrows -> Result {
        let memory = Self.heldMiB()
        let cpu = Self.cpuSeconds()
        let began = ContinuousClock.now
        let result = try await work()
        let time = began.duration(to: .now).components
        if walls[name] == nil { names.append(name) }
        bytes[name] = read
        walls[name, default: []].append(Double(time.seconds) * 1000 + Double(time.attoseconds) / 1e15)
        cpus[name, default: []].append(Self.cpuSeconds() - cpu)
        held[name, default: []].append(Self.heldMiB() - memory)
        return result
    }

    /// In the order in which the stages were first measured.
    var measurements: [Measurement] {
        names.map { name in
            let cpu = Self.median(cpus[name] ?? [])
            return Measurement(
                name: name, milliseconds: Self.median(walls[name] ?? []), cpuSeconds: cpu, heldMiB: held[name]?.max() ?? 0,
                megabytesPerSecond: bytes[name].flatMap { cpu > 0 ? Double($0) / 1e6 / cpu : nil })
        }
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    private static func usage() -> rusage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage
    }

    private static func cpuSeconds() -> Double {
        let usage = usage()
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    }

    /// The resident memory now.
    private static func heldMiB() -> Double {
        let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
        return Double(fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
    }

    /// Peak memory of the process, in MiB.
    static var peakMemory: Int { usage().ru_maxrss / 1024 }
}
