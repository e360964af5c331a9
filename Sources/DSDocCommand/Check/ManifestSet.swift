import Diagnostics
import Repository

/// Files of manifests below one top folder, with what they are.
struct ManifestSet: Sendable {
    /// A file.
    struct Entry: Sendable {
        /// From the top folder.
        let path: String
        let file: FileID
    }

    /// Whether the user named each file.
    let areNamed: Bool
    let entries: [Entry]
    let layout: RepositoryLayout
    /// The files of the folder that cannot be read.
    private(set) var failures: [FileError] = []
    /// The top folder as shown, for tools that are called in it.
    let top: String

    /// The files of a folder.
    ///
    /// - Parameters:
    ///   - paths: from the folder.
    ///   - files: gets the files.
    init(folder: String, _ paths: [String], in files: inout SourceFiles) {
        let location = Location(folder)
        var entries: [Entry] = []
        var failures: [FileError] = []
        for path in paths {
            do {
                let file = files.add(try InputFile.readMember(CheckTargets.joined(folder, path)))
                entries.append(Entry(path: RelativePath.joined(location.prefix, path), file: file))
            } catch {
                failures.append(error)
            }
        }
        self.init(entries, below: location, areNamed: false, in: files)
        self.failures = failures
    }

    /// Files that the user named, all in one folder.
    init(named paths: [String], folder: String, in files: inout SourceFiles) throws(CommandFailure) {
        let location = Location(folder)
        var entries: [Entry] = []
        for path in paths {
            let file = files.add(try InputFile.read(path))
            entries.append(Entry(path: RelativePath.joined(location.prefix, RelativePath.name(of: path)), file: file))
        }
        self.init(entries, below: location, areNamed: true, in: files)
    }

    private init(_ entries: [Entry], below location: Location, areNamed: Bool, in files: SourceFiles) {
        self.entries = entries
        self.areNamed = areNamed
        top = GraphRoots.shown(location.top)
        var kustomizations = entries.filter { Kustomization.fileNames.contains(RelativePath.name(of: $0.path)) }.map { entry in
            Kustomization(path: entry.path, text: MappedText(file: entry.file, bytes: files[entry.file].bytes))
        }
        let around = location.foldersAround(areNamed: areNamed)
        kustomizations += location.kustomizations(around: around, and: kustomizations)
        let charts = around.filter {
            FileBytes.kind("\(location.top)/\(RelativePath.joined($0, "Chart.yaml"))", followingLinks: true) != nil
        }
        layout = RepositoryLayout(files: entries.map(\.path).sorted(), kustomizations: kustomizations, chartsAround: charts)
    }

    /// A folder below its repository's root, below the working directory, or alone.
    private struct Location {
        /// Absolute.
        let top: String
        /// The folder from the top.
        let prefix: String

        init(_ folder: String) {
            let real = FileBytes.realPath(folder) ?? folder
            let here = FileBytes.realPath(".") ?? real
            top = RepositoryRoot.above(real) ?? (real.hasPrefix(here + "/") ? here : real)
            prefix = real == top ? "" : String(real.dropFirst(top == "/" ? 1 : top.utf8.count + 1))
        }

        /// Further kustomizations: those in folders around the files, and those that others build on.
        func kustomizations(around folders: [String], and known: [Kustomization]) -> [Kustomization] {
            var found: [Kustomization] = []
            var seen = Set(known.map(\.folder))
            var waiting = folders + known.flatMap(\.resources)
            while let folder = waiting.popLast() {
                guard seen.insert(folder).inserted, let kustomization = read(folder) else { continue }
                found.append(kustomization)
                waiting += kustomization.resources
            }
            return found
        }

        private func read(_ folder: String) -> Kustomization? {
            for name in Kustomization.fileNames {
                let path = RelativePath.joined(folder, name)
                guard let bytes = try? FileBytes.read("\(top)/\(path)") else { continue }
                return Kustomization(path: path, text: MappedText(file: FileID(rawValue: 0), bytes: bytes))
            }
            return nil
        }

        /// The folders whose files may say what the files of this folder are, from the top.
        func foldersAround(areNamed: Bool) -> [String] {
            (areNamed ? [prefix] : []) + (prefix.isEmpty ? [] : RelativePath.folders(above: prefix))
        }
    }
}
