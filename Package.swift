// swift-tools-version: 6.2
import PackageDescription

/// Every target is Swift 6 with warnings as errors; what each may import is in `Sources/ARCHITECTURE.md`.
let settings: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]

/// Debian's static libraries, so that the binary stands alone.
let cmark: [LinkerSetting] = [.linkedLibrary(":libcmark.a")]
let yaml: [LinkerSetting] = [.linkedLibrary(":libyaml.a")]

/// A static Swift runtime exports every symbol of the program, 2 MB that nothing looks up, and a position-independent program has 73,000
/// relocations, 1.8 MB that are read and applied at each start. Functions with the same code are kept once, 0.6 MB: most of them are
/// specialisations and value witnesses.
let program: [LinkerSetting] = [
    .unsafeFlags(
        ["-Xlinker", "--no-export-dynamic", "-Xclang-linker", "-no-pie", "-use-ld=lld", "-Xlinker", "--icf=all"],
        .when(configuration: .release))
]

func target(_ name: String, _ dependencies: [Target.Dependency], linking libraries: [LinkerSetting] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings, linkerSettings: libraries)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["TestSupport"], swiftSettings: settings)
}

let package = Package(
    name: "dsdoc",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        .systemLibrary(name: "CMark"),
        .systemLibrary(name: "CYAML"),
        .systemLibrary(name: "CMalloc"),
        target("Diagnostics", []),
        target("YAML", ["CYAML", "Diagnostics"], linking: yaml),
        target("Logseq", ["CMark", "Diagnostics"], linking: cmark),
        target("Kubernetes", ["YAML", "Diagnostics"]),
        target(
            "Reconciliation",
            ["Kubernetes", "YAML", "Diagnostics", .product(name: "HeapModule", package: "swift-collections")]),
        target("Repository", ["Kubernetes", "YAML", "Diagnostics"]),
        target("Handbook", ["Logseq", "Kubernetes", "Reconciliation", "YAML", "Diagnostics"]),
        target("Site", ["Handbook", "Logseq", "Kubernetes", "Reconciliation", "Diagnostics"]),
        target(
            "Preview",
            [
                "Diagnostics", .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]),
        target(
            "DSDocCommand",
            [
                "Site", "Handbook", "Repository", "Logseq", "Reconciliation", "Kubernetes", "YAML", "Preview", "Diagnostics", "CMalloc",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "dsdoc", dependencies: ["DSDocCommand"], swiftSettings: settings, linkerSettings: program),
        .executableTarget(
            name: "dsdoc-bench",
            dependencies: [
                "DSDocCommand", "Site", "Handbook", "Logseq", "Reconciliation", "Kubernetes", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        tests("DiagnosticsTests", ["Diagnostics"]),
        tests("YAMLTests", ["YAML", "Diagnostics"]),
        tests("LogseqTests", ["Logseq", "CMark", "Diagnostics"]),
        tests("KubernetesTests", ["Kubernetes", "YAML", "Diagnostics"]),
        tests("RepositoryTests", ["Repository", "Kubernetes", "Diagnostics"]),
        tests("HandbookTests", ["Handbook", "Logseq", "Kubernetes", "Reconciliation", "Diagnostics"]),
        tests("SiteTests", ["Site", "DSDocCommand", "Handbook", "Logseq", "Reconciliation", "Kubernetes", "Diagnostics"]),
        tests("ReconciliationTests", ["Reconciliation", "Kubernetes", "YAML", "Diagnostics"]),
        tests("PreviewTests", ["Preview"]),
        tests("ManualTests", ["Site", "Handbook", "Reconciliation", "Kubernetes", "Diagnostics"]),
        tests("CommandTests", ["DSDocCommand", "Site", "Preview", "Kubernetes", "Reconciliation", "Diagnostics", "dsdoc"]),
        tests("BrowserTests", ["dsdoc"]),
        tests("TidyTests", ["Kubernetes", "Reconciliation", "Site", "Diagnostics"]),
    ],
    swiftLanguageModes: [.v6]
)
