import Foundation
import Kubernetes
import Reconciliation
import TestSupport
import Testing

/// Whatever can be added by one file, one line and one case has all three, and says where its facts come from.
struct RegistrationTests {
    /// A kind of thing that can be added.
    struct ExtensionPoint: Sendable, CustomTestStringConvertible {
        let type: String
        /// The file with the list of all.
        let list: String
        /// Each file that makes one names its upstream source.
        let namesSource: Bool

        var testDescription: String { type }
    }

    static let points = [
        ExtensionPoint(type: "LintRule", list: "Kubernetes/Lints/LintRule.swift", namesSource: false),
        ExtensionPoint(type: "ClusterLintRule", list: "Reconciliation/ClusterLints/ClusterLintRule.swift", namesSource: false),
        ExtensionPoint(type: "SchedulerPlugin", list: "Reconciliation/Scheduler/SchedulerPlugin.swift", namesSource: true),
        ExtensionPoint(type: "AdmissionPlugin", list: "Reconciliation/Admission/AdmissionPlugin.swift", namesSource: true),
        ExtensionPoint(type: "InlineSyntax", list: "Logseq/Inline/Inline.swift", namesSource: false),
        ExtensionPoint(type: "BlockConstruct", list: "Logseq/Blocks/BlockConstruct.swift", namesSource: false),
        ExtensionPoint(type: "PageSection", list: "Site/Sections/PageSection.swift", namesSource: false),
        ExtensionPoint(type: "ExampleSection", list: "Site/Examples/ExampleSection.swift", namesSource: false),
    ]

    @Test(arguments: points) func everyOneIsListed(_ point: ExtensionPoint) throws {
        let list = try #require(SourceTree.files.first { $0.path == point.list })
        let made = SourceTree.files.filter { $0.path != point.list }.flatMap { file in
            file.lines.compactMap { line -> (file: SourceTree.File, name: String)? in
                let words = line.split(separator: " ", maxSplits: 4).map(String.init)
                guard words.count >= 5 || words.count == 4, words.first == "static", words[1] == "let", words[3] == "=" else { return nil }
                guard line.contains("= \(point.type)(") else { return nil }
                return (file, words[2])
            }
        }
        #expect(made.count > 3)
        for one in made {
            #expect(list.text.contains(".\(one.name)"), "\(one.file.path): \(one.name) is not in \(point.list)")
            if point.namesSource { #expect(one.file.text.contains("*Source:*"), "\(one.file.path) does not say where its facts come from") }
        }
    }

    @Test func everyLintRuleHasACaseAndASource() {
        for rule in LintRule.all {
            #expect(!rule.source.isEmpty, "\(rule.id)")
            #expect(hasCase("lints/\(rule.id).yaml"), "\(rule.id)")
        }
    }

    @Test func everyClusterLintRuleHasACase() {
        for rule in ClusterLintRule.all { #expect(hasCase("cluster-lints/\(rule.id).yaml"), "\(rule.id)") }
    }

    private func hasCase(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: CaseFiles.root.appending(path: path).path(percentEncoded: false))
    }
}
