import Testing

/// What `Sources/ARCHITECTURE.md` promises of every file.
struct InvariantTests {
    /// Target → the modules it may import. What is not here is forbidden.
    static let imports: [String: Set<String>] = [
        "Diagnostics": [],
        "YAML": ["CYAML", "Diagnostics"],
        "Logseq": ["CMark", "Diagnostics"],
        "Kubernetes": ["YAML", "Diagnostics"],
        "Reconciliation": ["Kubernetes", "YAML", "Diagnostics", "HeapModule"],
        "Repository": ["Kubernetes", "YAML", "Diagnostics"],
        "Handbook": ["Logseq", "Kubernetes", "Reconciliation", "YAML", "Diagnostics"],
        "Site": ["Handbook", "Logseq", "Kubernetes", "Reconciliation", "Diagnostics"],
        "Preview": Set(["Diagnostics", "NIOCore", "NIOPosix", "NIOHTTP1"]).union(system),
        "DSDocCommand": Set(core + ["Preview", "ArgumentParser", "CMalloc"]).union(system),
        "dsdoc": ["DSDocCommand"],
        "dsdoc-bench": Set(core + ["DSDocCommand", "ArgumentParser", "FoundationEssentials"]).union(system),
    ]

    static let core = ["Site", "Handbook", "Repository", "Logseq", "Reconciliation", "Kubernetes", "YAML", "Diagnostics"]

    /// Clocks, files, sockets and threads: the edge alone touches them.
    static let system: Set<String> = ["Glibc", "Musl", "Dispatch", "Synchronization"]

    @Test func everyTargetHasItsRow() {
        #expect(SourceTree.files.count > 100)
        #expect(SourceTree.targets == InvariantTests.imports.keys.sorted())
    }

    @Test(arguments: SourceTree.targets) func importsWhatItMay(_ target: String) {
        let allowed = InvariantTests.imports[target] ?? []
        for file in SourceTree.files where file.target == target {
            for module in file.imports { #expect(allowed.contains(module), "\(file.path) imports \(module)") }
        }
    }

    @Test func noFileIsLongerThanItShould() {
        for file in SourceTree.files where !file.isGenerated {
            #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count) lines")
        }
    }

    /// What would crash on data, hide a type, or is not finished.
    static let banned = [
        "fatalError(", "preconditionFailure(", "try!", "as!", "TODO", "FIXME", "@unchecked", "nonisolated(unsafe)", "[String: Any]",
        "unsafeBitCast",
        "print(",
    ]

    @Test(arguments: banned) func nothingBannedIsWritten(_ text: String) {
        for file in SourceTree.files where !file.isGenerated && !(text == "print(" && file.target == "dsdoc-bench") {
            for (number, line) in file.code.enumerated() where line.contains(text) {
                // A word of its own, not the end of another.
                let isOwnWord = line.ranges(of: text).contains { range in
                    range.lowerBound == line.startIndex || !(line[line.index(before: range.lowerBound)].isLetter)
                }
                #expect(!isOwnWord, "\(file.path):\(number + 1): \(text)")
            }
        }
    }

    @Test func noNameSaysNothing() {
        let hollow = ["Manager", "Service", "Processor", "Utils", "Util", "Helper", "Helpers"]
        for file in SourceTree.files {
            let name = String(file.path.split(separator: "/").last?.dropLast(".swift".count) ?? "")
            // `Service` alone is a type of Kubernetes.
            #expect(!hollow.contains { name.hasSuffix($0) && name != "Service" }, "\(file.path)")
            #expect(!name.contains("+"), "\(file.path)")
        }
    }

    @Test func theEntryIsSmall() throws {
        let entry = try #require(SourceTree.files.first { $0.path == "dsdoc/main.swift" })
        #expect(entry.lines.count < 10)
    }
}
