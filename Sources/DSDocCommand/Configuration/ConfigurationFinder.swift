import Diagnostics
import Repository
import Site

/// Finds the `dsdoc.yaml` that applies to manifests: the nearest, from their folder up to the root of the repository, or to the working
/// directory outside of one.
struct ConfigurationFinder {
    /// A configuration and where it is.
    struct Found: Sendable {
        /// The path of the file.
        let path: String
        let file: FileID
        let configuration: Configuration
        let diagnostics: [Diagnostic]

        /// The folder of the file.
        var folder: String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "." }
    }

    private let languages: Languages
    /// By the absolute path of the folder of the manifests.
    private var byFolder: [String: Found?] = [:]
    /// By the absolute path of the folder of the file.
    private var read: [String: Found] = [:]

    init(_ languages: Languages) { self.languages = languages }

    /// The configuration of the files of a folder; nil if there is none.
    ///
    /// - Parameters:
    ///   - folder: as shown.
    ///   - files: gets the file when it is read first.
    mutating func configuration(of folder: String, in files: inout SourceFiles) -> Found? {
        guard let real = FileBytes.realPath(folder) else { return nil }
        if let known = byFolder[real] { return known }
        let found = look(from: real, in: &files)
        byFolder[real] = .some(found)
        return found
    }

    /// The configuration of a file; that of the working directory for standard input.
    mutating func configuration(ofFile path: String, in files: inout SourceFiles) -> Found? {
        configuration(of: path == "-" ? "." : Self.folder(of: path), in: &files)
    }

    /// The folder of a file, as shown.
    static func folder(of path: String) -> String {
        path.hasPrefix("/") && path.lastIndex(of: "/") == path.startIndex ? "/" : path.contains("/") ? RelativePath.folder(of: path) : "."
    }

    private mutating func look(from folder: String, in files: inout SourceFiles) -> Found? {
        let here = FileBytes.realPath(".") ?? folder
        let last = RepositoryRoot.above(folder) ?? (folder.hasPrefix(here + "/") ? here : folder)
        var path = folder
        while true {
            if case .file? = FileBytes.kind("\(path)/\(Configuration.fileName)", followingLinks: true) { return read(path, in: &files) }
            guard path != last, let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return nil }
            path = String(path[..<slash])
        }
    }

    private mutating func read(_ folder: String, in files: inout SourceFiles) -> Found {
        if let known = read[folder] { return known }
        let path = RelativePath.joined(GraphRoots.shown(folder) == "." ? "" : GraphRoots.shown(folder), Configuration.fileName)
        let found: Found
        do {
            let file = files.add(try InputFile.readMember(path))
            let (configuration, diagnostics) = ConfigurationReader.read(MappedText(file: file, bytes: files[file].bytes), languages)
            found = Found(path: path, file: file, configuration: configuration, diagnostics: diagnostics)
        } catch {
            let finding = error.finding(in: &files)
            let file = finding.primary?.span.file ?? FileID(rawValue: 0)
            found = Found(path: path, file: file, configuration: Configuration(), diagnostics: [finding])
        }
        read[folder] = found
        return found
    }
}
