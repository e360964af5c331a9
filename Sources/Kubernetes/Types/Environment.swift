import YAML

/// An environment variable with its value or the source of its value. *Source:* core/v1.
package struct EnvVar: MappingDecodable {
    package var name = ""
    package var value = ""
    @IndirectOptional package var valueFrom: EnvVarSource?

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        value = reader.string("value")
        valueFrom = reader.optionalObject("valueFrom")
    }
}

/// The source of a variable's value; exactly one field is set. *Source:* core/v1.
package struct EnvVarSource: MappingDecodable {
    package var fieldRef: ObjectFieldSelector?
    package var resourceFieldRef: ResourceFieldSelector?
    package var configMapKeyRef: ConfigMapKeySelector?
    package var secretKeyRef: SecretKeySelector?
    package var fileKeyRef: FileKeySelector?

    package init() {}

    package init(_ reader: inout MappingReader) {
        fieldRef = reader.optionalObject("fieldRef")
        resourceFieldRef = reader.optionalObject("resourceFieldRef")
        configMapKeyRef = reader.optionalObject("configMapKeyRef")
        secretKeyRef = reader.optionalObject("secretKeyRef")
        fileKeyRef = reader.optionalObject("fileKeyRef")
    }
}

/// A field of the pod: `metadata.labels['x']`, `status.podIP`. *Source:* core/v1.
package struct ObjectFieldSelector: MappingDecodable {
    package var apiVersion = ""
    package var fieldPath = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        apiVersion = reader.string("apiVersion")
        fieldPath = reader.string("fieldPath")
    }
}

/// A request or limit of a container, divided by a unit. *Source:* core/v1.
package struct ResourceFieldSelector: MappingDecodable {
    package var containerName = ""
    package var resource = ""
    package var divisor = Quantity()

    package init() {}

    package init(_ reader: inout MappingReader) {
        containerName = reader.string("containerName")
        resource = reader.string("resource")
        divisor = reader.quantity("divisor")
    }
}

/// A key of a ConfigMap. *Source:* core/v1.
package struct ConfigMapKeySelector: MappingDecodable {
    package var name = ""
    package var key = ""
    package var optional: Bool?

    package init() {}

    package init(_ reader: inout MappingReader) {
        reader.embedded = "LocalObjectReference"
        name = reader.string("name")
        reader.embedded = nil
        key = reader.string("key")
        optional = reader.optionalBool("optional")
    }
}

/// A key of a Secret. *Source:* core/v1.
package struct SecretKeySelector: MappingDecodable {
    package var name = ""
    package var key = ""
    package var optional: Bool?

    package init() {}

    package init(_ reader: inout MappingReader) {
        reader.embedded = "LocalObjectReference"
        name = reader.string("name")
        reader.embedded = nil
        key = reader.string("key")
        optional = reader.optionalBool("optional")
    }
}

/// A key of a file that an init container wrote. *Source:* core/v1.
package struct FileKeySelector: MappingDecodable {
    package var volumeName = ""
    package var path = ""
    package var key = ""
    package var optional: Bool?

    package init() {}

    package init(_ reader: inout MappingReader) {
        volumeName = reader.string("volumeName")
        path = reader.string("path")
        key = reader.string("key")
        optional = reader.optionalBool("optional")
    }
}

/// All keys of a ConfigMap or Secret as variables. *Source:* core/v1.
package struct EnvFromSource: MappingDecodable {
    package var prefix = ""
    package var configMapRef: ConfigMapEnvSource?
    package var secretRef: SecretEnvSource?

    package init() {}

    package init(_ reader: inout MappingReader) {
        prefix = reader.string("prefix")
        configMapRef = reader.optionalObject("configMapRef")
        secretRef = reader.optionalObject("secretRef")
    }
}

/// A ConfigMap whose keys become variables. *Source:* core/v1.
package struct ConfigMapEnvSource: MappingDecodable {
    package var name = ""
    package var optional: Bool?

    package init() {}

    package init(_ reader: inout MappingReader) {
        reader.embedded = "LocalObjectReference"
        name = reader.string("name")
        reader.embedded = nil
        optional = reader.optionalBool("optional")
    }
}

/// A Secret whose keys become variables. *Source:* core/v1.
package struct SecretEnvSource: MappingDecodable {
    package var name = ""
    package var optional: Bool?

    package init() {}

    package init(_ reader: inout MappingReader) {
        reader.embedded = "LocalObjectReference"
        name = reader.string("name")
        reader.embedded = nil
        optional = reader.optionalBool("optional")
    }
}
