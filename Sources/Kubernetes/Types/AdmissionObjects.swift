import YAML

/// An object by which others than Kubernetes' own plugins admit pods, with the fields that name the objects it is about: a webhook
/// configuration, an admission policy or its binding, a policy of Kyverno, a constraint or mutation of Gatekeeper.
///
/// *Source:* admissionregistration.k8s.io/v1, kyverno.io/v1, policies.kyverno.io, constraints.gatekeeper.sh, mutations.gatekeeper.sh.
package struct AdmissionObject: MappingDecodable {
    package var apiVersion = ""
    package var kind = ""
    package var metadata = ObjectMeta()
    package var webhooks: [AdmissionMatch] = []
    package var spec = AdmissionObjectSpec()

    package init() {}

    package init(_ reader: inout MappingReader) {
        apiVersion = reader.string("apiVersion")
        kind = reader.string("kind")
        metadata = reader.object("metadata")
        webhooks = reader.objects("webhooks")
        spec = reader.object("spec")
    }
}

/// What a webhook or a policy matches. *Source:* admissionregistration.k8s.io/v1 (ValidatingWebhook, MatchResources).
package struct AdmissionMatch: MappingDecodable {
    package var rules: [AdmissionRule] = []
    package var resourceRules: [AdmissionRule] = []
    package var namespaceSelector: LabelSelector?
    package var objectSelector: LabelSelector?

    package init() {}

    package init(_ reader: inout MappingReader) {
        rules = reader.objects("rules")
        resourceRules = reader.objects("resourceRules")
        namespaceSelector = reader.optionalObject("namespaceSelector")
        objectSelector = reader.optionalObject("objectSelector")
    }
}

/// Requests of these operations for these resources. *Source:* admissionregistration.k8s.io/v1 (RuleWithOperations).
package struct AdmissionRule: MappingDecodable {
    package var apiGroups: [String] = []
    package var operations: [String] = []
    package var resources: [String] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        apiGroups = reader.strings("apiGroups")
        operations = reader.strings("operations")
        resources = reader.strings("resources")
    }
}

/// The specification of a policy, of any of these kinds. *Source:* see `AdmissionObject`.
package struct AdmissionObjectSpec: MappingDecodable {
    package var matchConstraints: AdmissionMatch?
    /// Of a binding.
    package var policyName = ""
    package var validationActions: [String] = []
    /// Of Kyverno.
    package var rules: [KyvernoRule] = []
    package var validationFailureAction = ""
    /// Of Gatekeeper.
    package var match: GatekeeperMatch?
    package var applyTo: [MatchedKinds] = []
    package var enforcementAction = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        matchConstraints = reader.optionalObject("matchConstraints")
        policyName = reader.string("policyName")
        validationActions = reader.strings("validationActions")
        rules = reader.objects("rules")
        validationFailureAction = reader.string("validationFailureAction")
        match = reader.optionalObject("match")
        applyTo = reader.objects("applyTo")
        enforcementAction = reader.string("enforcementAction")
    }
}

/// A rule of a Kyverno policy. *Source:* kyverno.io/v1.
package struct KyvernoRule: MappingDecodable {
    package var match = KyvernoMatch()
    package var mutate: MatchedKinds?

    package init() {}

    package init(_ reader: inout MappingReader) {
        match = reader.object("match")
        mutate = reader.optionalObject("mutate")
    }
}

/// The objects of a Kyverno rule. *Source:* kyverno.io/v1.
package struct KyvernoMatch: MappingDecodable {
    package var any: [KyvernoFilter] = []
    package var all: [KyvernoFilter] = []
    package var resources = MatchedKinds()

    package init() {}

    package init(_ reader: inout MappingReader) {
        any = reader.objects("any")
        all = reader.objects("all")
        resources = reader.object("resources")
    }

    /// The kinds of all filters.
    package var kinds: [String] { resources.kinds + (any + all).flatMap(\.resources.kinds) }
}

/// A filter of a Kyverno rule. *Source:* kyverno.io/v1.
package struct KyvernoFilter: MappingDecodable {
    package var resources = MatchedKinds()

    package init() {}

    package init(_ reader: inout MappingReader) { resources = reader.object("resources") }
}

/// Names of kinds. *Source:* kyverno.io/v1, constraints.gatekeeper.sh.
package struct MatchedKinds: MappingDecodable {
    package var kinds: [String] = []

    package init() {}

    package init(_ reader: inout MappingReader) { kinds = reader.strings("kinds") }
}

/// The objects of a Gatekeeper constraint. *Source:* constraints.gatekeeper.sh.
package struct GatekeeperMatch: MappingDecodable {
    package var kinds: [MatchedKinds] = []
    package var namespaces: [String] = []
    package var excludedNamespaces: [String] = []
    package var namespaceSelector: LabelSelector?

    package init() {}

    package init(_ reader: inout MappingReader) {
        kinds = reader.objects("kinds")
        namespaces = reader.strings("namespaces")
        excludedNamespaces = reader.strings("excludedNamespaces")
        namespaceSelector = reader.optionalObject("namespaceSelector")
    }
}
