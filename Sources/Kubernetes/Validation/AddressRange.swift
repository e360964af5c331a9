import Diagnostics

/// A range of addresses, `10.9.8.0/24`, read as leniently as Kubernetes does.
///
/// *Source:* apimachinery `util/validation/ip.go` (parseCIDR).
struct AddressRange {
    let address: IPAddress
    let prefixLength: Int
    private let hasLeadingZeros: Bool

    init?(_ text: String) {
        guard let slash = text.lastIndex(of: "/"), let address = IPAddress(String(text[..<slash])) else { return nil }
        let digits = text[text.index(after: slash)...]
        guard !digits.isEmpty, digits.utf8.allSatisfy(\.isDigit), let length = Int(digits), length <= address.bytes.count * 8
        else { return nil }
        self.address = address
        prefixLength = length
        hasLeadingZeros = address.hasLeadingZeros || (digits.utf8.count > 1 && digits.hasPrefix("0"))
    }

    /// What is held against ranges that are new.
    var strictProblems: [String] {
        if hasLeadingZeros { return ["must not have leading 0s in IP or prefix length"] }
        if address.isMapped { return ["must not have an IPv4-mapped IPv6 address"] }
        return hasHostBits ? ["must not have bits set beyond the prefix length"] : []
    }

    private var hasHostBits: Bool {
        address.bytes.enumerated().contains { index, byte in
            let kept = min(max(prefixLength - index * 8, 0), 8)
            return byte & UInt8(truncatingIfNeeded: 0xFF >> kept) != 0
        }
    }
}
