import Kubernetes
import YAML

/// `kind: Step`: the documents after it are applied once the cluster is quiet.
struct StepDocument: MappingDecodable {
    var apiVersion = ""
    var kind = ""
    var name = ""
    var wait: Int64 = 0

    init() {}

    init(_ reader: inout MappingReader) {
        apiVersion = reader.string("apiVersion")
        kind = reader.string("kind")
        name = reader.string("name")
        wait = reader.int64("wait")
    }
}

/// `kind: Delete`: deletes an object.
struct DeleteDocument: MappingDecodable {
    var apiVersion = ""
    var kind = ""
    var target = TargetDocument()

    init() {}

    init(_ reader: inout MappingReader) {
        apiVersion = reader.string("apiVersion")
        kind = reader.string("kind")
        target = reader.object("target")
    }
}

/// `kind: PodStatus`: patches the status of a pod.
struct PodStatusDocument: MappingDecodable {
    var apiVersion = ""
    var kind = ""
    var target = TargetDocument()
    var status = PodStatus()

    init() {}

    init(_ reader: inout MappingReader) {
        apiVersion = reader.string("apiVersion")
        kind = reader.string("kind")
        target = reader.object("target")
        status = reader.object("status")
    }
}

struct TargetDocument: MappingDecodable {
    var kind = ""
    var namespace = ""
    var name = ""
    var propagationPolicy = ""

    init() {}

    init(_ reader: inout MappingReader) {
        kind = reader.string("kind")
        namespace = reader.string("namespace")
        name = reader.string("name")
        propagationPolicy = reader.string("propagationPolicy")
    }

    func target(kind fallback: String) -> Scenario.Target {
        Scenario.Target(kind: kind.isEmpty ? fallback : kind, namespace: namespace.isEmpty ? "default" : namespace, name: name)
    }
}
