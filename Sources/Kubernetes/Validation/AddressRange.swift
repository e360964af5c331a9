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

    /// Why the range is not accepted in a new object; nil where it is.
    var strictProblem: FieldError.AddressCause? {
        if hasLeadingZeros { return .rangeLeadingZeros }
        if address.isMapped { return .rangeMapped }
        return hasHostBits ? .hostBits : nil
    }

    private var hasHostBits: Bool {
        address.bytes.enumerated().contains { index, byte in
            let kept = min(max(prefixLength - index * 8, 0), 8)
            return byte & UInt8(truncatingIfNeeded: 0xFF >> kept) != 0
        }
    }
}
