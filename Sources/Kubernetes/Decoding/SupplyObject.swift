import YAML

/// An object that supplies pods with volumes or devices. The model reads it; its rules are not modelled, so it is not reviewed.
package enum SupplyObject: Hashable, Sendable {
    case persistentVolume(PersistentVolume)
    case storageClass(StorageClass)
    case resourceClaim(DynamicResourceClaim)
    case resourceClaimTemplate(ResourceClaimTemplate)
    case resourceSlice(ResourceSlice)
    case deviceClass(DeviceClass)

    package var metadata: ObjectMeta {
        get {
            switch self {
            case .persistentVolume(let object): object.metadata
            case .storageClass(let object): object.metadata
            case .resourceClaim(let object): object.metadata
            case .resourceClaimTemplate(let object): object.metadata
            case .resourceSlice(let object): object.metadata
            case .deviceClass(let object): object.metadata
            }
        }
        set {
            switch self {
            case .persistentVolume(var object):
                object.metadata = newValue
                self = .persistentVolume(object)
            case .storageClass(var object):
                object.metadata = newValue
                self = .storageClass(object)
            case .resourceClaim(var object):
                object.metadata = newValue
                self = .resourceClaim(object)
            case .resourceClaimTemplate(var object):
                object.metadata = newValue
                self = .resourceClaimTemplate(object)
            case .resourceSlice(var object):
                object.metadata = newValue
                self = .resourceSlice(object)
            case .deviceClass(var object):
                object.metadata = newValue
                self = .deviceClass(object)
            }
        }
    }

    package var kind: String {
        switch self {
        case .persistentVolume: "PersistentVolume"
        case .storageClass: "StorageClass"
        case .resourceClaim: "ResourceClaim"
        case .resourceClaimTemplate: "ResourceClaimTemplate"
        case .resourceSlice: "ResourceSlice"
        case .deviceClass: "DeviceClass"
        }
    }

    /// Whether the object is in no namespace.
    package var isClusterScoped: Bool {
        switch self {
        case .persistentVolume, .storageClass, .resourceSlice, .deviceClass: true
        case .resourceClaim, .resourceClaimTemplate: false
        }
    }

    /// The object of a document; nil for other kinds, and where a field that is read has another type.
    init?(_ kind: String, _ apiVersion: String, _ document: YAMLDocument, _ root: NodeID) {
        func read<T: MappingDecodable>(_ type: T.Type) -> T? {
            let (value, result) = MappingReader.read(type, from: document, at: root)
            return result.failure == nil ? value : nil
        }
        let group = apiVersion.utf8.contains(UInt8(ascii: "/")) ? String(apiVersion.prefix { $0 != "/" }) : ""
        let object: SupplyObject? =
            switch (group, kind) {
            case ("", "PersistentVolume"): read(PersistentVolume.self).map { .persistentVolume($0) }
            case ("storage.k8s.io", "StorageClass"): read(StorageClass.self).map { .storageClass($0) }
            case ("resource.k8s.io", "ResourceClaim"): read(DynamicResourceClaim.self).map { .resourceClaim($0) }
            case ("resource.k8s.io", "ResourceClaimTemplate"): read(ResourceClaimTemplate.self).map { .resourceClaimTemplate($0) }
            case ("resource.k8s.io", "ResourceSlice"): read(ResourceSlice.self).map { .resourceSlice($0) }
            case ("resource.k8s.io", "DeviceClass"): read(DeviceClass.self).map { .deviceClass($0) }
            default: nil
            }
        guard let object else { return nil }
        self = object
    }
}
