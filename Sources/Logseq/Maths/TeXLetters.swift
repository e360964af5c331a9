/// Letters and digits in mathematical fonts, as Unicode characters.
enum TeXLetters {
    static let fonts: Set<String> = [
        "mathrm", "mathbf", "mathit", "mathbb", "mathcal", "mathscr", "mathfrak", "mathsf", "mathtt", "rm", "bf",
    ]

    /// Letters that Unicode encodes outside of their alphabet.
    private static let exceptions: [String: [Unicode.Scalar: Unicode.Scalar]] = [
        "mathbb": ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"],
        "mathcal": ["B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ", "g": "ℊ", "o": "ℴ"],
        "mathfrak": ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"],
        "mathit": ["h": "ℎ"],
    ]

    /// The first scalar of each alphabet: capitals, small letters, digits.
    private static let starts: [String: (UInt32, UInt32, UInt32?)] = [
        "mathbf": (0x1D400, 0x1D41A, 0x1D7CE), "mathit": (0x1D434, 0x1D44E, nil), "mathbb": (0x1D538, 0x1D552, 0x1D7D8),
        "mathcal": (0x1D49C, 0x1D4B6, nil), "mathfrak": (0x1D504, 0x1D51E, nil), "mathsf": (0x1D5A0, 0x1D5BA, 0x1D7E2),
        "mathtt": (0x1D670, 0x1D68A, 0x1D7F6),
    ]

    /// The text in a font; nil if it contains anything but letters, digits and spaces.
    static func styled(_ text: String, font: String) -> String? {
        let font = font == "mathscr" ? "mathcal" : font == "bf" ? "mathbf" : font == "rm" ? "mathrm" : font
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " " || scalar == "-" else {
                return nil
            }
            result.append(mapped(scalar, font))
        }
        return String(result)
    }

    private static func mapped(_ scalar: Unicode.Scalar, _ font: String) -> Unicode.Scalar {
        if let exception = exceptions[font]?[scalar] { return exception }
        guard let start = starts[font] else { return scalar }
        let value: UInt32? =
            switch scalar {
            case "A"..."Z": start.0 + scalar.value - 0x41
            case "a"..."z": start.1 + scalar.value - 0x61
            case "0"..."9": start.2.map { $0 + scalar.value - 0x30 }
            default: nil
            }
        return value.flatMap(Unicode.Scalar.init) ?? scalar
    }
}
