import Kubernetes

/// Amounts of resources as the scheduler adds and compares them: cpu in thousandths, everything else in whole units, each rounded up.
///
/// *Source:* kubernetes pkg/scheduler/framework/types.go (Resource.Add).
package struct ResourceAmounts: Hashable, Sendable {
    package var milliCPU: Int64 = 0
    package var memory: Int64 = 0
    package var ephemeralStorage: Int64 = 0
    package var pods: Int64 = 0
    /// Extended resources, huge pages and the like, by name.
    package var scalars: [String: Int64] = [:]

    package init() {}

    package init(_ list: [String: Quantity]) {
        for (name, quantity) in list {
            switch name {
            case "cpu": milliCPU = quantity.milliValue
            case "memory": memory = quantity.value
            case "pods": pods = quantity.value
            case ResourceName.ephemeralStorage: ephemeralStorage = quantity.value
            default: if ResourceName.isScalar(name) { scalars[name] = quantity.value }
            }
        }
    }

    /// Whether enough is left of the offered amounts, `pods` excluded. False for scalar resources and where 64 bits overflow.
    func fits(in offered: ResourceAmounts, beside used: ResourceAmounts) -> Bool {
        guard scalars.isEmpty else { return false }
        return Self.fits(milliCPU, offered.milliCPU, used.milliCPU) && Self.fits(memory, offered.memory, used.memory)
            && Self.fits(ephemeralStorage, offered.ephemeralStorage, used.ephemeralStorage)
    }

    private static func fits(_ asked: Int64, _ offered: Int64, _ used: Int64) -> Bool {
        let (free, overflow) = offered.subtractingReportingOverflow(used)
        return asked <= 0 || !overflow && asked <= free
    }

    /// Adds (1) or subtracts (-1) the amounts, saturating at 64 bits.
    package mutating func add(_ other: ResourceAmounts, times sign: Int64 = 1) {
        milliCPU = Self.sum(milliCPU, other.milliCPU, sign)
        memory = Self.sum(memory, other.memory, sign)
        ephemeralStorage = Self.sum(ephemeralStorage, other.ephemeralStorage, sign)
        pods = Self.sum(pods, other.pods, sign)
        for (name, amount) in other.scalars { scalars[name] = Self.sum(scalars[name] ?? 0, amount, sign) }
    }

    private static func sum(_ left: Int64, _ right: Int64, _ sign: Int64) -> Int64 {
        let (result, overflow) = sign < 0 ? left.subtractingReportingOverflow(right) : left.addingReportingOverflow(right)
        guard overflow else { return result }
        return (right < 0) == (sign < 0) ? .max : .min
    }
}
