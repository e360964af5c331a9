// swift-tools-version: 6.2
import PackageDescription

/// Every target is Swift 6 with warnings as errors; what each may import is in `Sources/ARCHITECTURE.md`.
let settings: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]

let package = Package(
    name: "dsdoc",
    targets: [
        .systemLibrary(name: "CMark"),
        .systemLibrary(name: "CYAML"),
        .target(name: "Diagnostics", swiftSettings: settings),
        .target(
            name: "YAML", dependencies: ["CYAML", "Diagnostics"], swiftSettings: settings,
            linkerSettings: [.linkedLibrary(":libyaml.a")]),
        .target(name: "Kubernetes", dependencies: ["YAML", "Diagnostics"], swiftSettings: settings),
        .target(name: "Reconciliation", dependencies: ["Kubernetes", "YAML", "Diagnostics"], swiftSettings: settings),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "YAMLTests", dependencies: ["YAML", "Diagnostics", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "KubernetesTests", dependencies: ["Kubernetes", "YAML", "Diagnostics", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "ReconciliationTests", dependencies: ["Reconciliation", "Kubernetes", "Diagnostics", "TestSupport"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
