/// The hash FNV-1a with 64 bits: little work for few bytes, and the same in every run, unlike `Hasher`. For whole files there is `ContentHash`.
///
/// *Source:* the FNV specification by Fowler, Noll and Vo, "FNV-1a".
package struct FNV1a: Sendable {
    package var value: UInt64

    /// - Parameter start: what the hash goes on from; the hash of nothing unless told.
    @inlinable
    package init(from start: UInt64 = 0xCBF2_9CE4_8422_2325) { value = start }

    /// One step: the specification takes bytes, but letters and words will do where hashes are compared with their like alone.
    @inlinable
    package mutating func combine(_ word: UInt64) { value = (value ^ word) &* 0x0000_0100_0000_01B3 }
}
