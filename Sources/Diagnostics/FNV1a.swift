/// The FNV-1a hash with 64 bits: cheap for short input, and the same in every run, unlike `Hasher`. For whole files use `ContentHash`.
///
/// Public, because the compiler inlines code of other modules only where it is public.
///
/// *Source:* the FNV specification by Fowler, Noll and Vo, "FNV-1a".
public struct FNV1a: Sendable {
    /// The hash of everything combined so far.
    public var value: UInt64

    /// - Parameter start: the hash to continue from; by default the hash of no input.
    @inlinable
    public init(from start: UInt64 = 0xCBF2_9CE4_8422_2325) { value = start }

    /// Adds one unit of input. The specification combines bytes; this also takes scalars and 8-byte words, so results are comparable only
    /// with those of the same units.
    @inlinable
    public mutating func combine(_ word: UInt64) { value = (value ^ word) &* 0x0000_0100_0000_01B3 }
}
