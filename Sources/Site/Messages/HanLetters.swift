import Diagnostics

/// Tells languages that are written with Han letters from one another by the letters that only one of them has.
struct HanLetters: Sendable {
    static let range: ClosedRange<UInt32> = 0x4E00...0x9FFF

    let languages: [Language]
    /// For each letter of the range the language that alone has it, counted from 1; 0 where there is none. Empty without languages.
    private let owners: [UInt8]

    init(_ letters: [(language: Language, letters: String)]) {
        languages = letters.map(\.language)
        var owners = [UInt8](repeating: 0, count: letters.isEmpty ? 0 : Self.range.count)
        for (number, entry) in letters.enumerated() where number < 255 {
            for scalar in entry.letters.unicodeScalars where Self.range.contains(scalar.value) {
                owners[Int(scalar.value - Self.range.lowerBound)] = UInt8(number + 1)
            }
        }
        self.owners = owners
    }

    /// How often letters of each language alone occur in a text.
    struct Count {
        fileprivate var numbers: [Int]
    }

    var none: Count { Count(numbers: [Int](repeating: 0, count: languages.count + 1)) }

    /// - Parameter letter: any; one outside of the range is in no language alone.
    func add(_ letter: UInt32, to count: inout Count) {
        guard !owners.isEmpty, Self.range.contains(letter) else { return }
        count.numbers[Int(owners[Int(letter - Self.range.lowerBound)])] += 1
    }

    /// The language with most letters of its own; nil where two have as many.
    func language(of count: Count) -> Language? {
        let counts = zip(languages, count.numbers.dropFirst())
        guard let most = counts.max(by: { $0.1 < $1.1 }), counts.count(where: { $0.1 == most.1 }) == 1 else { return nil }
        return most.0
    }
}
