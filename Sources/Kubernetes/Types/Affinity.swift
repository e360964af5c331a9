import YAML

/// Scheduling constraints on nodes and on other pods. *Source:* core/v1.
package struct Affinity: MappingDecodable {
    package var nodeAffinity: NodeAffinity?
    package var podAffinity: PodAffinity?
    package var podAntiAffinity: PodAntiAffinity?

    package init() {}

    package init(_ reader: inout MappingReader) {
        nodeAffinity = reader.optionalObject("nodeAffinity")
        podAffinity = reader.optionalObject("podAffinity")
        podAntiAffinity = reader.optionalObject("podAntiAffinity")
    }
}

/// Required and preferred nodes of a pod. *Source:* core/v1.
package struct NodeAffinity: MappingDecodable {
    package var requiredDuringSchedulingIgnoredDuringExecution: NodeSelector?
    package var preferredDuringSchedulingIgnoredDuringExecution: [PreferredSchedulingTerm] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        requiredDuringSchedulingIgnoredDuringExecution = reader.optionalObject("requiredDuringSchedulingIgnoredDuringExecution")
        preferredDuringSchedulingIgnoredDuringExecution = reader.objects("preferredDuringSchedulingIgnoredDuringExecution")
    }
}

/// Terms of which at least one must match the node. *Source:* core/v1.
package struct NodeSelector: MappingDecodable {
    package var nodeSelectorTerms: [NodeSelectorTerm] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        nodeSelectorTerms = reader.objects("nodeSelectorTerms")
    }
}

/// Conditions that must all match; a term without conditions matches no node. *Source:* core/v1.
package struct NodeSelectorTerm: MappingDecodable {
    package var matchExpressions: [NodeSelectorRequirement] = []
    package var matchFields: [NodeSelectorRequirement] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        matchExpressions = reader.objects("matchExpressions")
        matchFields = reader.objects("matchFields")
    }
}

/// A condition on a label or field of a node. *Source:* core/v1.
package struct NodeSelectorRequirement: MappingDecodable {
    package var key = ""
    package var `operator` = ""
    package var values: [String] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        key = reader.string("key")
        `operator` = reader.string("operator", as: "v1.NodeSelectorOperator")
        values = reader.strings("values")
    }
}

/// A preferred node selector term with its weight, from 1 to 100. *Source:* core/v1.
package struct PreferredSchedulingTerm: MappingDecodable {
    package var weight: Int32 = 0
    package var preference = NodeSelectorTerm()

    package init() {}

    package init(_ reader: inout MappingReader) {
        weight = reader.int32("weight")
        preference = reader.object("preference")
    }
}

/// Pods to be co-located with. *Source:* core/v1.
package struct PodAffinity: MappingDecodable {
    package var requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm] = []
    package var preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        requiredDuringSchedulingIgnoredDuringExecution = reader.objects("requiredDuringSchedulingIgnoredDuringExecution")
        preferredDuringSchedulingIgnoredDuringExecution = reader.objects("preferredDuringSchedulingIgnoredDuringExecution")
    }
}

/// Pods not to be co-located with. *Source:* core/v1.
package struct PodAntiAffinity: MappingDecodable {
    package var requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm] = []
    package var preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        requiredDuringSchedulingIgnoredDuringExecution = reader.objects("requiredDuringSchedulingIgnoredDuringExecution")
        preferredDuringSchedulingIgnoredDuringExecution = reader.objects("preferredDuringSchedulingIgnoredDuringExecution")
    }
}

/// A set of pods and the topology domain, given by the node label `topologyKey`, that is shared with or avoids them. *Source:* core/v1.
package struct PodAffinityTerm: MappingDecodable {
    package var labelSelector: LabelSelector?
    package var namespaces: [String] = []
    package var topologyKey = ""
    package var namespaceSelector: LabelSelector?
    package var matchLabelKeys: [String] = []
    package var mismatchLabelKeys: [String] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        labelSelector = reader.optionalObject("labelSelector")
        namespaces = reader.strings("namespaces")
        topologyKey = reader.string("topologyKey")
        namespaceSelector = reader.optionalObject("namespaceSelector")
        matchLabelKeys = reader.strings("matchLabelKeys")
        mismatchLabelKeys = reader.strings("mismatchLabelKeys")
    }
}

/// A preferred pod affinity term with its weight, from 1 to 100. *Source:* core/v1.
package struct WeightedPodAffinityTerm: MappingDecodable {
    package var weight: Int32 = 0
    package var podAffinityTerm = PodAffinityTerm()

    package init() {}

    package init(_ reader: inout MappingReader) {
        weight = reader.int32("weight")
        podAffinityTerm = reader.object("podAffinityTerm")
    }
}

/// Allows a pod on nodes with matching taints. *Source:* core/v1.
package struct Toleration: MappingDecodable, GoPrintable {
    package var key = ""
    package var `operator` = ""
    package var value = ""
    package var effect = ""
    package var tolerationSeconds: Int64?

    package init() {}

    package init(_ reader: inout MappingReader) {
        key = reader.string("key")
        `operator` = reader.string("operator", as: "v1.TolerationOperator")
        value = reader.string("value")
        effect = reader.string("effect", as: "v1.TaintEffect")
        tolerationSeconds = reader.optionalInt64("tolerationSeconds")
    }

    package func write(to writer: inout GoJSONWriter) {
        writer.object { writer in
            writer.field("Key", key)
            writer.field("Operator", `operator`)
            writer.field("Value", value)
            writer.field("Effect", effect)
            writer.field("TolerationSeconds", tolerationSeconds)
        }
    }
}

/// The maximum skew of matching pods over the domains of a node label. *Source:* core/v1.
package struct TopologySpreadConstraint: MappingDecodable {
    package var maxSkew: Int32 = 0
    package var topologyKey = ""
    package var whenUnsatisfiable = ""
    package var labelSelector: LabelSelector?
    package var minDomains: Int32?
    package var nodeAffinityPolicy: String?
    package var nodeTaintsPolicy: String?
    package var matchLabelKeys: [String] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        maxSkew = reader.int32("maxSkew")
        topologyKey = reader.string("topologyKey")
        whenUnsatisfiable = reader.string("whenUnsatisfiable", as: "v1.UnsatisfiableConstraintAction")
        labelSelector = reader.optionalObject("labelSelector")
        minDomains = reader.optionalInt32("minDomains")
        nodeAffinityPolicy = reader.optionalString("nodeAffinityPolicy", as: "v1.NodeInclusionPolicy")
        nodeTaintsPolicy = reader.optionalString("nodeTaintsPolicy", as: "v1.NodeInclusionPolicy")
        matchLabelKeys = reader.strings("matchLabelKeys")
    }
}
