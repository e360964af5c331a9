import Foundation
import TestSupport
import Testing

@testable import Site

/// Sizes from the first bytes of image files. The case files were created with Pillow, which gives the same sizes.
@Suite struct PictureSizeTests {
    struct Case: Decodable, CustomTestStringConvertible {
        let name: String
        let file: Data
        /// Width and height; nil if none can be read.
        let size: [Int]?

        var testDescription: String { name }
    }

    static let cases: [Case] = (try? CaseFiles.decode([Case].self, from: "pictures/sizes.json")) ?? []

    @Test(arguments: cases) func aFileGivesItsSize(_ example: Case) {
        let size = PictureSize(of: Self.file(Array(example.file)))
        #expect(size.map { [$0.width, $0.height] } == example.size)
    }

    @Test func allFormatsHaveCases() {
        for format in PictureFormat.all {
            #expect(Self.cases.contains { format.size(Self.file(Array($0.file))) != nil }, "\(format.suffixes)")
        }
    }

    @Test func damagedFilesGiveASizeOrNone() {
        var random = SplitMix(state: 11)
        var found = 0
        for example in Self.cases where !example.file.isEmpty {
            for _ in 0..<200 {
                var bytes = Array(example.file)
                for _ in 0...random.below(4) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
                bytes.removeLast(random.below(bytes.count))
                guard let size = PictureSize(of: Self.file(bytes)) else { continue }
                found += 1
                #expect(size.width > 0 && size.height > 0)
            }
        }
        #expect(found > 500)
    }

    @Test(
        arguments: [
            (nil, nil, [600, 400]), (300, nil, [300, 200]), (nil, 100, [150, 100]), (300, 300, [300, 200]), (1, nil, [1, 1]),
            (Int.max, nil, [600, 400]), (nil, 0, [600, 400]), (Int.max, 100, [150, 100]),
        ] as [(Int?, Int?, [Int])]) func sidesOfANoteKeepTheRatio(width: Int?, height: Int?, expected: [Int]) throws
    {
        let size = try #require(PictureSize(width: 600, height: 400)).fitted(width: width, height: height)
        #expect([size.width, size.height] == expected)
    }

    @Test func namesDecideWhichFilesAreRead() {
        #expect(["assets/a.PNG", "a.b.jpeg", "x.svg"].allSatisfy(PictureSize.isReadable))
        #expect(!["assets/a.pdf", "png", "a.png.zip", ""].contains(where: PictureSize.isReadable))
    }

    private static func file(_ bytes: [UInt8]) -> PictureFile {
        PictureFile { offset, count in Array(bytes.dropFirst(offset).prefix(count)) }
    }
}
