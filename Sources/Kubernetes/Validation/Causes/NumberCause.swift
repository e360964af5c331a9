extension FieldError {
    /// Why a number is out of its range.
    package enum NumberCause: Hashable, Sendable {
        case negative
        case notPositive
        case outOfRange(ClosedRange<Int64>)
        /// The weight of a preferred affinity term.
        case weight
        case fileMode
        /// The grace period of a probe.
        case gracePeriod
        /// A pod's deletion cost, an annotation.
        case deletionCost

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .negative: "must be greater than or equal to 0"
            case .notPositive: "must be greater than zero"
            case .outOfRange(let range): "must be between \(range.lowerBound) and \(range.upperBound), inclusive"
            case .weight: "must be in the range 1-100"
            case .fileMode: "must be a number between 0 and 0777 (octal), both inclusive"
            case .gracePeriod: "must be greater than 0"
            case .deletionCost: "must be a 32bit integer"
            }
        }
    }

    /// Why a path in a volume or on a host is not valid.
    package enum PathCause: Hashable, Sendable {
        case notAbsolute
        case notRelative
        case backsteps
        /// A name that the kubelet reserves.
        case startsWithDots

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .notAbsolute: "must be an absolute path"
            case .notRelative: "must be a relative path"
            case .backsteps: "must not contain '..'"
            case .startsWithDots: "must not start with '..'"
            }
        }
    }

    /// Why an IP address or a range of addresses is not valid.
    ///
    /// *Source:* apimachinery `util/validation/ip.go`.
    package enum AddressCause: Hashable, Sendable {
        case notAnAddress
        case leadingZeros
        /// An IPv4 address in IPv6 form: `::ffff:1.2.3.4`.
        case mapped
        case notARange
        case rangeLeadingZeros
        case rangeMapped
        /// Bits beyond the prefix length.
        case hostBits
        /// Two ranges of one IP family.
        case sameFamily

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .notAnAddress: "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"
            case .leadingZeros: "must not have leading 0s"
            case .mapped: "must not be an IPv4-mapped IPv6 address"
            case .notARange: "must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)"
            case .rangeLeadingZeros: "must not have leading 0s in IP or prefix length"
            case .rangeMapped: "must not have an IPv4-mapped IPv6 address"
            case .hostBits: "must not have bits set beyond the prefix length"
            case .sameFamily: "may specify no more than one CIDR for each IP family"
            }
        }
    }
}
