/// Classes of ASCII characters, by their bytes in UTF-8. A byte of any other character is in none of them.
///
/// Public, because the compiler inlines code of other modules only where it is public: loops over bytes are as fast as with classes of their own.
extension UInt8 {
    /// Space or tab, as C's `isblank`.
    @inlinable public var isBlank: Bool { self == 0x20 || self == 0x09 }
    /// Line feed or carriage return.
    @inlinable public var isLineEnd: Bool { self == 0x0A || self == 0x0D }
    /// As C's `isspace`.
    @inlinable public var isWhitespace: Bool { isBlank || isLineEnd || self == 0x0B || self == 0x0C }
    @inlinable public var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    @inlinable public var isLowercaseLetter: Bool { self >= 0x61 && self <= 0x7A }
    @inlinable public var isLetter: Bool { (self | 0x20).isLowercaseLetter }
    @inlinable public var isAlphanumeric: Bool { isLetter || isDigit }
    @inlinable public var isLowercaseAlphanumeric: Bool { isLowercaseLetter || isDigit }
    @inlinable public var isHexDigit: Bool { isDigit || ((self | 0x20) >= 0x61 && (self | 0x20) <= 0x66) }
    @inlinable public var isASCIIPunctuation: Bool { self >= 0x21 && self <= 0x7E && !isAlphanumeric }
    /// A capital as its small letter; anything else as it is.
    @inlinable public var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
