import Foundation

/// The case files under `Tests/Cases`, located relative to this source file, so that tests run from any folder.
public enum CaseFiles {
    public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Cases")

    /// The files of an area with the extension `.suffix`, sorted by name. A missing area fails the test.
    public static func all(in area: String, suffix: String) throws -> [URL] {
        let folder = root.appending(path: area)
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.lastPathComponent.hasSuffix("." + suffix) }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    public static func data(_ path: String) throws -> Data { try Data(contentsOf: root.appending(path: path)) }

    public static func decode<T: Decodable>(_ type: T.Type, from path: String) throws -> T {
        try JSONDecoder().decode(type, from: data(path))
    }
}
