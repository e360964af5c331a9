/// Classes of ASCII characters, by their bytes in UTF-8. A byte of any other character is in none of them.
///
/// `@inlinable`, so that loops over bytes in other targets are as fast as with classes of their own.
extension UInt8 {
    /// Space or tab, as C's `isblank`.
    @inlinable package var isBlank: Bool { self == 0x20 || self == 0x09 }
    /// Line feed or carriage return.
    @inlinable package var isLineEnd: Bool { self == 0x0A || self == 0x0D }
    /// As C's `isspace`.
    @inlinable package var isWhitespace: Bool { isBlank || isLineEnd || self == 0x0B || self == 0x0C }
    @inlinable package var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    @inlinable package var isLowercaseLetter: Bool { self >= 0x61 && self <= 0x7A }
    @inlinable package var isLetter: Bool { (self | 0x20).isLowercaseLetter }
    @inlinable package var isAlphanumeric: Bool { isLetter || isDigit }
    @inlinable package var isLowercaseAlphanumeric: Bool { isLowercaseLetter || isDigit }
    @inlinable package var isHexDigit: Bool { isDigit || ((self | 0x20) >= 0x61 && (self | 0x20) <= 0x66) }
    @inlinable package var isASCIIPunctuation: Bool { self >= 0x21 && self <= 0x7E && !isAlphanumeric }
    /// A capital as its small letter; anything else as it is.
    @inlinable package var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
