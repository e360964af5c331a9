// swift-tools-version: 6.2
import PackageDescription

/// Every target is Swift 6 with warnings as errors; what each may import is in `Sources/ARCHITECTURE.md`.
let settings: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]

let package = Package(
    name: "dsdoc",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
    ],
    targets: [
        .systemLibrary(name: "CMark"),
        .systemLibrary(name: "CYAML"),
        .target(name: "Diagnostics", swiftSettings: settings),
        .target(
            name: "YAML", dependencies: ["CYAML", "Diagnostics"], swiftSettings: settings,
            linkerSettings: [.linkedLibrary(":libyaml.a")]),
        .target(
            name: "Logseq", dependencies: ["CMark", "Diagnostics"], swiftSettings: settings,
            linkerSettings: [.linkedLibrary(":libcmark.a")]),
        .target(name: "Kubernetes", dependencies: ["YAML", "Diagnostics"], swiftSettings: settings),
        .target(name: "Handbook", dependencies: ["Diagnostics"], swiftSettings: settings),
        .target(
            name: "Site", dependencies: ["Diagnostics", .product(name: "Mustache", package: "swift-mustache")], swiftSettings: settings),
        .target(
            name: "Preview",
            dependencies: [
                "Diagnostics",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            swiftSettings: settings),
        .target(
            name: "Site", dependencies: ["Diagnostics", "Logseq", .product(name: "Mustache", package: "swift-mustache")], swiftSettings: settings),
        .target(
            name: "Logseq", dependencies: ["CMark", "Diagnostics"], swiftSettings: settings,
            linkerSettings: [.linkedLibrary(":libcmark.a")]),
        .target(
            name: "YAML", dependencies: ["CYAML", "Diagnostics"], swiftSettings: settings,
            linkerSettings: [.linkedLibrary(":libyaml.a")]),
        .target(name: "Kubernetes", dependencies: ["YAML", "Diagnostics"], swiftSettings: settings),
        .target(name: "Reconciliation", dependencies: ["Kubernetes", "Diagnostics"], swiftSettings: settings),
            name: "DSDocCommand",
            dependencies: [
                "Diagnostics", "Preview",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "LogseqTests", dependencies: ["Logseq", "Diagnostics", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "HandbookTests", dependencies: ["Handbook", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "SiteTests", dependencies: ["Site", "Logseq", "Diagnostics", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "SiteTests", dependencies: ["Site", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "PreviewTests", dependencies: ["Preview", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "CommandTests", dependencies: ["DSDocCommand", "Diagnostics", "TestSupport"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
