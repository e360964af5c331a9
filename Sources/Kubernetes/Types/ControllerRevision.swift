import YAML

/// A template that a DaemonSet has or had. *Source:* apps/v1.
package struct ControllerRevision: MappingDecodable {
    package var apiVersion = ""
    package var kind = ""
    package var metadata = ObjectMeta()
    package var data = ControllerRevisionData()
    /// Rises with each change of the template.
    package var revision: Int64 = 0

    package init() {}

    package init(_ reader: inout MappingReader) {
        apiVersion = reader.string("apiVersion")
        kind = reader.string("kind")
        metadata = reader.object("metadata")
        data = reader.object("data")
        revision = reader.int64("revision")
    }
}

/// The patch that restores a revision. *Source:* pkg/controller/daemon/update.go (getPatch).
package struct ControllerRevisionData: MappingDecodable {
    package var spec = RevisedSpec()

    package init() {}

    package init(_ reader: inout MappingReader) { spec = reader.object("spec") }
}

/// The part of a DaemonSet's specification that its revisions have. *Source:* pkg/controller/daemon/update.go (getPatch).
package struct RevisedSpec: MappingDecodable {
    package var template = PodTemplateSpec()

    package init() {}

    package init(_ reader: inout MappingReader) { template = reader.object("template") }
}
