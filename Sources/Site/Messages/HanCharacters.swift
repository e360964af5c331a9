import Diagnostics

/// The characters that distinguish languages written in Han script: those that only one of the languages uses.
struct HanCharacters: Sendable {
    static let range: ClosedRange<UInt32> = 0x4E00...0x9FFF

    let languages: [Language]
    /// For each character of the range the 1-based index of the only language that uses it, else 0. Empty without languages.
    private let owners: [UInt8]

    init(_ characters: [(language: Language, characters: String)]) {
        languages = characters.map(\.language)
        var owners = [UInt8](repeating: 0, count: characters.isEmpty ? 0 : Self.range.count)
        for (number, entry) in characters.enumerated() where number < 255 {
            for scalar in entry.characters.unicodeScalars where Self.range.contains(scalar.value) {
                owners[Int(scalar.value - Self.range.lowerBound)] = UInt8(number + 1)
            }
        }
        self.owners = owners
    }

    /// How many characters of a text each language alone uses.
    struct Count {
        fileprivate var numbers: [Int]
    }

    var none: Count { Count(numbers: [Int](repeating: 0, count: languages.count + 1)) }

    /// - Parameter character: a code point; one outside of the range belongs to no language.
    func add(_ character: UInt32, to count: inout Count) {
        guard !owners.isEmpty, Self.range.contains(character) else { return }
        count.numbers[Int(owners[Int(character - Self.range.lowerBound)])] += 1
    }

    /// The language with the highest count; nil on a tie.
    func language(of count: Count) -> Language? {
        let counts = zip(languages, count.numbers.dropFirst())
        guard let most = counts.max(by: { $0.1 < $1.1 }), counts.count(where: { $0.1 == most.1 }) == 1 else { return nil }
        return most.0
    }
}
