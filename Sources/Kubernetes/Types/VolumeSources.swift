import YAML

/// An ephemeral volume of a CSI driver. *Source:* core/v1.
package struct CSIVolumeSource: MappingDecodable {
    package var driver = ""
    package var readOnly: Bool?
    package var fsType: String?
    package var volumeAttributes: [String: String] = [:]
    package var nodePublishSecretRef: LocalObjectReference?

    package init() {}

    package init(_ reader: inout MappingReader) {
        driver = reader.string("driver")
        readOnly = reader.optionalBool("readOnly")
        fsType = reader.optionalString("fsType")
        volumeAttributes = reader.stringMap("volumeAttributes")
        nodePublishSecretRef = reader.optionalObject("nodePublishSecretRef")
    }
}

/// A share of an NFS server. *Source:* core/v1.
package struct NFSVolumeSource: MappingDecodable {
    package var server = ""
    package var path = ""
    package var readOnly = false

    package init() {}

    package init(_ reader: inout MappingReader) {
        server = reader.string("server")
        path = reader.string("path")
        readOnly = reader.bool("readOnly")
    }
}

/// An iSCSI disk. *Source:* core/v1.
package struct ISCSIVolumeSource: MappingDecodable {
    package var targetPortal = ""
    package var iqn = ""
    package var lun: Int32 = 0
    package var iscsiInterface = ""
    package var fsType = ""
    package var readOnly = false
    package var portals: [String] = []
    package var chapAuthDiscovery = false
    package var chapAuthSession = false
    package var secretRef: LocalObjectReference?
    package var initiatorName: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        targetPortal = reader.string("targetPortal")
        iqn = reader.string("iqn")
        lun = reader.int32("lun")
        iscsiInterface = reader.string("iscsiInterface")
        fsType = reader.string("fsType")
        readOnly = reader.bool("readOnly")
        portals = reader.strings("portals")
        chapAuthDiscovery = reader.bool("chapAuthDiscovery")
        chapAuthSession = reader.bool("chapAuthSession")
        secretRef = reader.optionalObject("secretRef")
        initiatorName = reader.optionalString("initiatorName")
    }
}

/// A Google Compute Engine disk; served by its CSI driver. *Source:* core/v1.
package struct GCEPersistentDiskVolumeSource: MappingDecodable {
    package var pdName = ""
    package var fsType = ""
    package var partition: Int32 = 0
    package var readOnly = false

    package init() {}

    package init(_ reader: inout MappingReader) {
        pdName = reader.string("pdName")
        fsType = reader.string("fsType")
        partition = reader.int32("partition")
        readOnly = reader.bool("readOnly")
    }
}

/// An AWS EBS disk; served by its CSI driver. *Source:* core/v1.
package struct AWSElasticBlockStoreVolumeSource: MappingDecodable {
    package var volumeID = ""
    package var fsType = ""
    package var partition: Int32 = 0
    package var readOnly = false

    package init() {}

    package init(_ reader: inout MappingReader) {
        volumeID = reader.string("volumeID")
        fsType = reader.string("fsType")
        partition = reader.int32("partition")
        readOnly = reader.bool("readOnly")
    }
}

/// A Git checkout; disabled since 1.33. *Source:* core/v1.
package struct GitRepoVolumeSource: MappingDecodable {
    package var repository = ""
    package var revision = ""
    package var directory = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        repository = reader.string("repository")
        revision = reader.string("revision")
        directory = reader.string("directory")
    }
}

/// A Glusterfs volume; no longer supported. *Source:* core/v1.
package struct GlusterfsVolumeSource: MappingDecodable {
    package var endpoints = ""
    package var path = ""
    package var readOnly = false

    package init() {}

    package init(_ reader: inout MappingReader) {
        endpoints = reader.string("endpoints")
        path = reader.string("path")
        readOnly = reader.bool("readOnly")
    }
}

/// A Ceph block device; no longer supported. *Source:* core/v1.
package struct RBDVolumeSource: MappingDecodable {
    package var monitors: [String] = []
    package var image = ""
    package var fsType = ""
    package var pool = ""
    package var user = ""
    package var keyring = ""
    package var secretRef: LocalObjectReference?
    package var readOnly = false

    package init() {}

    package init(_ reader: inout MappingReader) {
        monitors = reader.strings("monitors")
        image = reader.string("image")
        fsType = reader.string("fsType")
        pool = reader.string("pool")
        user = reader.string("user")
        keyring = reader.string("keyring")
        secretRef = reader.optionalObject("secretRef")
        readOnly = reader.bool("readOnly")
    }
}

/// A volume of an exec-based driver on the node; deprecated. *Source:* core/v1.
package struct FlexVolumeSource: MappingDecodable {
    package var driver = ""
    package var fsType = ""
    package var secretRef: LocalObjectReference?
    package var readOnly = false
    package var options: [String: String] = [:]

    package init() {}

    package init(_ reader: inout MappingReader) {
        driver = reader.string("driver")
        fsType = reader.string("fsType")
        secretRef = reader.optionalObject("secretRef")
        readOnly = reader.bool("readOnly")
        options = reader.stringMap("options")
    }
}

/// An OpenStack disk; served by its CSI driver. *Source:* core/v1.
package struct CinderVolumeSource: MappingDecodable {
    package var volumeID = ""
    package var fsType = ""
    package var readOnly = false
    package var secretRef: LocalObjectReference?

    package init() {}

    package init(_ reader: inout MappingReader) {
        volumeID = reader.string("volumeID")
        fsType = reader.string("fsType")
        readOnly = reader.bool("readOnly")
        secretRef = reader.optionalObject("secretRef")
    }
}

/// A Ceph file system; no longer supported. *Source:* core/v1.
package struct CephFSVolumeSource: MappingDecodable {
    package var monitors: [String] = []
    package var path = ""
    package var user = ""
    package var secretFile = ""
    package var secretRef: LocalObjectReference?
    package var readOnly = false

    package init() {}

    package init(_ reader: inout MappingReader) {
        monitors = reader.strings("monitors")
        path = reader.string("path")
        user = reader.string("user")
        secretFile = reader.string("secretFile")
        secretRef = reader.optionalObject("secretRef")
        readOnly = reader.bool("readOnly")
    }
}

/// A Flocker dataset; no longer supported. *Source:* core/v1.
package struct FlockerVolumeSource: MappingDecodable {
    package var datasetName = ""
    package var datasetUUID = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        datasetName = reader.string("datasetName")
        datasetUUID = reader.string("datasetUUID")
    }
}

/// A Fibre Channel disk. *Source:* core/v1.
package struct FCVolumeSource: MappingDecodable {
    package var targetWWNs: [String] = []
    package var lun: Int32?
    package var fsType = ""
    package var readOnly = false
    package var wwids: [String] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        targetWWNs = reader.strings("targetWWNs")
        lun = reader.optionalInt32("lun")
        fsType = reader.string("fsType")
        readOnly = reader.bool("readOnly")
        wwids = reader.strings("wwids")
    }
}

/// An Azure file share; served by its CSI driver. *Source:* core/v1.
package struct AzureFileVolumeSource: MappingDecodable {
    package var secretName = ""
    package var shareName = ""
    package var readOnly = false

    package init() {}

    package init(_ reader: inout MappingReader) {
        secretName = reader.string("secretName")
        shareName = reader.string("shareName")
        readOnly = reader.bool("readOnly")
    }
}

/// An Azure disk; served by its CSI driver. *Source:* core/v1.
package struct AzureDiskVolumeSource: MappingDecodable {
    package var diskName = ""
    package var diskURI = ""
    package var cachingMode: String?
    package var fsType: String?
    package var readOnly: Bool?
    package var kind: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        diskName = reader.string("diskName")
        diskURI = reader.string("diskURI")
        cachingMode = reader.optionalString("cachingMode", as: "v1.AzureDataDiskCachingMode")
        fsType = reader.optionalString("fsType")
        readOnly = reader.optionalBool("readOnly")
        kind = reader.optionalString("kind", as: "v1.AzureDataDiskKind")
    }
}

/// A vSphere disk; served by its CSI driver. *Source:* core/v1.
package struct VsphereVirtualDiskVolumeSource: MappingDecodable {
    package var volumePath = ""
    package var fsType = ""
    package var storagePolicyName = ""
    package var storagePolicyID = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        volumePath = reader.string("volumePath")
        fsType = reader.string("fsType")
        storagePolicyName = reader.string("storagePolicyName")
        storagePolicyID = reader.string("storagePolicyID")
    }
}

/// A Quobyte volume; no longer supported. *Source:* core/v1.
package struct QuobyteVolumeSource: MappingDecodable {
    package var registry = ""
    package var volume = ""
    package var readOnly = false
    package var user = ""
    package var group = ""
    package var tenant = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        registry = reader.string("registry")
        volume = reader.string("volume")
        readOnly = reader.bool("readOnly")
        user = reader.string("user")
        group = reader.string("group")
        tenant = reader.string("tenant")
    }
}

/// A disk of Photon; no longer supported. *Source:* core/v1.
package struct PhotonPersistentDiskVolumeSource: MappingDecodable {
    package var pdID = ""
    package var fsType = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        pdID = reader.string("pdID")
        fsType = reader.string("fsType")
    }
}

/// A Portworx volume; served by its CSI driver. *Source:* core/v1.
package struct PortworxVolumeSource: MappingDecodable {
    package var volumeID = ""
    package var fsType = ""
    package var readOnly = false

    package init() {}

    package init(_ reader: inout MappingReader) {
        volumeID = reader.string("volumeID")
        fsType = reader.string("fsType")
        readOnly = reader.bool("readOnly")
    }
}

/// A ScaleIO volume; no longer supported. *Source:* core/v1.
package struct ScaleIOVolumeSource: MappingDecodable {
    package var gateway = ""
    package var system = ""
    package var secretRef: LocalObjectReference?
    package var sslEnabled = false
    package var protectionDomain = ""
    package var storagePool = ""
    package var storageMode = ""
    package var volumeName = ""
    package var fsType = ""
    package var readOnly = false

    package init() {}

    package init(_ reader: inout MappingReader) {
        gateway = reader.string("gateway")
        system = reader.string("system")
        secretRef = reader.optionalObject("secretRef")
        sslEnabled = reader.bool("sslEnabled")
        protectionDomain = reader.string("protectionDomain")
        storagePool = reader.string("storagePool")
        storageMode = reader.string("storageMode")
        volumeName = reader.string("volumeName")
        fsType = reader.string("fsType")
        readOnly = reader.bool("readOnly")
    }
}

/// A StorageOS volume; no longer supported. *Source:* core/v1.
package struct StorageOSVolumeSource: MappingDecodable {
    package var volumeName = ""
    package var volumeNamespace = ""
    package var fsType = ""
    package var readOnly = false
    package var secretRef: LocalObjectReference?

    package init() {}

    package init(_ reader: inout MappingReader) {
        volumeName = reader.string("volumeName")
        volumeNamespace = reader.string("volumeNamespace")
        fsType = reader.string("fsType")
        readOnly = reader.bool("readOnly")
        secretRef = reader.optionalObject("secretRef")
    }
}
