import Diagnostics
import Kubernetes
import TestSupport
import Testing

@testable import Reconciliation

/// Which pods can be of a template. Each case has a DaemonSet, a pod as kubectl prints it, and the first difference; empty for none.
struct TemplateComparisonTests {
    static let cases = (try? CaseText.all(in: "existing-pods")) ?? []

    @Test(arguments: cases) func findsTheFirstDifference(_ item: CaseText) throws {
        let (comparison, pod) = try Self.read(item)
        #expect(comparison.difference(from: pod)?.text.english ?? "" == item.parts["difference"])
    }

    /// A webhook that changes pods can have added anything, and changes no value of the template.
    @Test(arguments: cases) func whatAWebhookAddsIsNoDifference(_ item: CaseText) throws {
        let (comparison, pod) = try Self.read(item, isMutated: true)
        let difference = comparison.difference(from: pod)
        let isAddition = difference == nil || difference?.template == nil && difference?.pods != nil
        let names = ["toleration", "container", "environment", "request"].filter { item.name.hasPrefix($0) }
        #expect(names.isEmpty || !isAddition || difference == nil, "\(item.name)")
    }

    private static func read(_ item: CaseText, isMutated: Bool = false) throws -> (TemplateComparison, Pod) {
        let objects = [item.parts["template"], item.parts["pod"]].compactMap(\.self).flatMap { part in
            ManifestDocument.read(MappedText(file: FileID(rawValue: 0), bytes: Array(part.utf8))).compactMap(\.object)
        }
        try #require(objects.count == 2)
        guard case .daemonSet(let daemonSet) = objects[0], case .pod(let pod) = objects[1] else { throw CaseError.otherKinds }
        let template = withDefaults(daemonSet).daemonSet.spec.template
        return (TemplateComparison(template, policies: AdmissionPolicies(), isMutated: isMutated), pod)
    }

    private enum CaseError: Error { case otherKinds }
}
