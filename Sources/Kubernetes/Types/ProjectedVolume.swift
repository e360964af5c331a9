import YAML

/// Several volume sources in one directory. *Source:* core/v1.
package struct ProjectedVolumeSource: MappingDecodable {
    package var sources: [VolumeProjection] = []
    package var defaultMode: Int32?

    package init() {}

    package init(_ reader: inout MappingReader) {
        sources = reader.objects("sources")
        defaultMode = reader.optionalInt32("defaultMode")
    }
}

/// A source of a projected volume; exactly one field is set. *Source:* core/v1.
package struct VolumeProjection: MappingDecodable {
    package var secret: SecretProjection?
    package var downwardAPI: DownwardAPIProjection?
    package var configMap: ConfigMapProjection?
    package var serviceAccountToken: ServiceAccountTokenProjection?
    package var clusterTrustBundle: ClusterTrustBundleProjection?
    package var podCertificate: PodCertificateProjection?

    package init() {}

    package init(_ reader: inout MappingReader) {
        secret = reader.optionalObject("secret")
        downwardAPI = reader.optionalObject("downwardAPI")
        configMap = reader.optionalObject("configMap")
        serviceAccountToken = reader.optionalObject("serviceAccountToken")
        clusterTrustBundle = reader.optionalObject("clusterTrustBundle")
        podCertificate = reader.optionalObject("podCertificate")
    }
}

/// Keys of a Secret in a projected volume. *Source:* core/v1.
package struct SecretProjection: MappingDecodable {
    package var name = ""
    package var items: [KeyToPath] = []
    package var optional: Bool?

    package init() {}

    package init(_ reader: inout MappingReader) {
        reader.embedded = "LocalObjectReference"
        name = reader.string("name")
        reader.embedded = nil
        items = reader.objects("items")
        optional = reader.optionalBool("optional")
    }
}

/// Keys of a ConfigMap in a projected volume. *Source:* core/v1.
package struct ConfigMapProjection: MappingDecodable {
    package var name = ""
    package var items: [KeyToPath] = []
    package var optional: Bool?

    package init() {}

    package init(_ reader: inout MappingReader) {
        reader.embedded = "LocalObjectReference"
        name = reader.string("name")
        reader.embedded = nil
        items = reader.objects("items")
        optional = reader.optionalBool("optional")
    }
}

/// Fields of the pod in a projected volume. *Source:* core/v1.
package struct DownwardAPIProjection: MappingDecodable {
    package var items: [DownwardAPIVolumeFile] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        items = reader.objects("items")
    }
}

/// A token of the pod's service account that the kubelet renews. *Source:* core/v1.
package struct ServiceAccountTokenProjection: MappingDecodable {
    package var audience = ""
    package var expirationSeconds: Int64?
    package var path = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        audience = reader.string("audience")
        expirationSeconds = reader.optionalInt64("expirationSeconds")
        path = reader.string("path")
    }
}

/// Root certificates that the cluster trusts. *Source:* core/v1.
package struct ClusterTrustBundleProjection: MappingDecodable {
    package var name: String?
    package var signerName: String?
    package var labelSelector: LabelSelector?
    package var optional: Bool?
    package var path = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.optionalString("name")
        signerName = reader.optionalString("signerName")
        labelSelector = reader.optionalObject("labelSelector")
        optional = reader.optionalBool("optional")
        path = reader.string("path")
    }
}

/// A private key and certificate that the kubelet obtains for the pod. *Source:* core/v1.
package struct PodCertificateProjection: MappingDecodable {
    package var signerName = ""
    package var keyType = ""
    package var maxExpirationSeconds: Int32?
    package var credentialBundlePath = ""
    package var keyPath = ""
    package var certificateChainPath = ""
    package var userAnnotations: [String: String] = [:]

    package init() {}

    package init(_ reader: inout MappingReader) {
        signerName = reader.string("signerName")
        keyType = reader.string("keyType")
        maxExpirationSeconds = reader.optionalInt32("maxExpirationSeconds")
        credentialBundlePath = reader.string("credentialBundlePath")
        keyPath = reader.string("keyPath")
        certificateChainPath = reader.string("certificateChainPath")
        userAnnotations = reader.stringMap("userAnnotations")
    }
}
