import YAML

/// A named volume; exactly one source is set. *Source:* core/v1.
package struct Volume: MappingDecodable {
    package var name = ""
    @IndirectOptional package var hostPath: HostPathVolumeSource?
    @IndirectOptional package var emptyDir: EmptyDirVolumeSource?
    @IndirectOptional package var gcePersistentDisk: GCEPersistentDiskVolumeSource?
    @IndirectOptional package var awsElasticBlockStore: AWSElasticBlockStoreVolumeSource?
    @IndirectOptional package var gitRepo: GitRepoVolumeSource?
    @IndirectOptional package var secret: SecretVolumeSource?
    @IndirectOptional package var nfs: NFSVolumeSource?
    @IndirectOptional package var iscsi: ISCSIVolumeSource?
    @IndirectOptional package var glusterfs: GlusterfsVolumeSource?
    @IndirectOptional package var persistentVolumeClaim: PersistentVolumeClaimVolumeSource?
    @IndirectOptional package var rbd: RBDVolumeSource?
    @IndirectOptional package var flexVolume: FlexVolumeSource?
    @IndirectOptional package var cinder: CinderVolumeSource?
    @IndirectOptional package var cephfs: CephFSVolumeSource?
    @IndirectOptional package var flocker: FlockerVolumeSource?
    @IndirectOptional package var downwardAPI: DownwardAPIVolumeSource?
    @IndirectOptional package var fc: FCVolumeSource?
    @IndirectOptional package var azureFile: AzureFileVolumeSource?
    @IndirectOptional package var configMap: ConfigMapVolumeSource?
    @IndirectOptional package var vsphereVolume: VsphereVirtualDiskVolumeSource?
    @IndirectOptional package var quobyte: QuobyteVolumeSource?
    @IndirectOptional package var azureDisk: AzureDiskVolumeSource?
    @IndirectOptional package var photonPersistentDisk: PhotonPersistentDiskVolumeSource?
    @IndirectOptional package var projected: ProjectedVolumeSource?
    @IndirectOptional package var portworxVolume: PortworxVolumeSource?
    @IndirectOptional package var scaleIO: ScaleIOVolumeSource?
    @IndirectOptional package var storageos: StorageOSVolumeSource?
    @IndirectOptional package var csi: CSIVolumeSource?
    @IndirectOptional package var ephemeral: EphemeralVolumeSource?
    @IndirectOptional package var image: ImageVolumeSource?

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        reader.embedded = "VolumeSource"
        hostPath = reader.optionalObject("hostPath")
        emptyDir = reader.optionalObject("emptyDir")
        gcePersistentDisk = reader.optionalObject("gcePersistentDisk")
        awsElasticBlockStore = reader.optionalObject("awsElasticBlockStore")
        gitRepo = reader.optionalObject("gitRepo")
        secret = reader.optionalObject("secret")
        nfs = reader.optionalObject("nfs")
        iscsi = reader.optionalObject("iscsi")
        glusterfs = reader.optionalObject("glusterfs")
        persistentVolumeClaim = reader.optionalObject("persistentVolumeClaim")
        rbd = reader.optionalObject("rbd")
        flexVolume = reader.optionalObject("flexVolume")
        cinder = reader.optionalObject("cinder")
        cephfs = reader.optionalObject("cephfs")
        flocker = reader.optionalObject("flocker")
        downwardAPI = reader.optionalObject("downwardAPI")
        fc = reader.optionalObject("fc")
        azureFile = reader.optionalObject("azureFile")
        configMap = reader.optionalObject("configMap")
        vsphereVolume = reader.optionalObject("vsphereVolume")
        quobyte = reader.optionalObject("quobyte")
        azureDisk = reader.optionalObject("azureDisk")
        photonPersistentDisk = reader.optionalObject("photonPersistentDisk")
        projected = reader.optionalObject("projected")
        portworxVolume = reader.optionalObject("portworxVolume")
        scaleIO = reader.optionalObject("scaleIO")
        storageos = reader.optionalObject("storageos")
        csi = reader.optionalObject("csi")
        ephemeral = reader.optionalObject("ephemeral")
        image = reader.optionalObject("image")
    }
}

/// A path of the node's file system. *Source:* core/v1.
package struct HostPathVolumeSource: MappingDecodable {
    package var path = ""
    package var type: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        path = reader.string("path")
        type = reader.optionalString("type", as: "v1.HostPathType")
    }
}

/// An empty directory with the lifetime of the pod. *Source:* core/v1.
package struct EmptyDirVolumeSource: MappingDecodable {
    package var medium = ""
    package var sizeLimit: Quantity?

    package init() {}

    package init(_ reader: inout MappingReader) {
        medium = reader.string("medium", as: "v1.StorageMedium")
        sizeLimit = reader.optionalQuantity("sizeLimit")
    }
}

/// The keys of a Secret as files. *Source:* core/v1.
package struct SecretVolumeSource: MappingDecodable {
    package var secretName = ""
    package var items: [KeyToPath] = []
    package var defaultMode: Int32?
    package var optional: Bool?

    package init() {}

    package init(_ reader: inout MappingReader) {
        secretName = reader.string("secretName")
        items = reader.objects("items")
        defaultMode = reader.optionalInt32("defaultMode")
        optional = reader.optionalBool("optional")
    }
}

/// The keys of a ConfigMap as files. *Source:* core/v1.
package struct ConfigMapVolumeSource: MappingDecodable {
    package var name = ""
    package var items: [KeyToPath] = []
    package var defaultMode: Int32?
    package var optional: Bool?

    package init() {}

    package init(_ reader: inout MappingReader) {
        reader.embedded = "LocalObjectReference"
        name = reader.string("name")
        reader.embedded = nil
        items = reader.objects("items")
        defaultMode = reader.optionalInt32("defaultMode")
        optional = reader.optionalBool("optional")
    }
}

/// A key and the path of its file. *Source:* core/v1.
package struct KeyToPath: MappingDecodable {
    package var key = ""
    package var path = ""
    package var mode: Int32?

    package init() {}

    package init(_ reader: inout MappingReader) {
        key = reader.string("key")
        path = reader.string("path")
        mode = reader.optionalInt32("mode")
    }
}

/// Fields of the pod as files. *Source:* core/v1.
package struct DownwardAPIVolumeSource: MappingDecodable {
    package var items: [DownwardAPIVolumeFile] = []
    package var defaultMode: Int32?

    package init() {}

    package init(_ reader: inout MappingReader) {
        items = reader.objects("items")
        defaultMode = reader.optionalInt32("defaultMode")
    }
}

/// A file with a field of the pod or a resource of a container. *Source:* core/v1.
package struct DownwardAPIVolumeFile: MappingDecodable {
    package var path = ""
    package var fieldRef: ObjectFieldSelector?
    package var resourceFieldRef: ResourceFieldSelector?
    package var mode: Int32?

    package init() {}

    package init(_ reader: inout MappingReader) {
        path = reader.string("path")
        fieldRef = reader.optionalObject("fieldRef")
        resourceFieldRef = reader.optionalObject("resourceFieldRef")
        mode = reader.optionalInt32("mode")
    }
}

/// The files of a container image or OCI artifact. *Source:* core/v1.
package struct ImageVolumeSource: MappingDecodable {
    package var reference = ""
    package var pullPolicy = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        reference = reader.string("reference")
        pullPolicy = reader.string("pullPolicy", as: "v1.PullPolicy")
    }
}

/// A claim created for the pod, with the pod's lifetime. *Source:* core/v1.
package struct EphemeralVolumeSource: MappingDecodable {
    package var volumeClaimTemplate: PersistentVolumeClaimTemplate?

    package init() {}

    package init(_ reader: inout MappingReader) {
        volumeClaimTemplate = reader.optionalObject("volumeClaimTemplate")
    }
}

/// An existing claim. *Source:* core/v1.
package struct PersistentVolumeClaimVolumeSource: MappingDecodable {
    package var claimName = ""
    package var readOnly = false

    package init() {}

    package init(_ reader: inout MappingReader) {
        claimName = reader.string("claimName")
        readOnly = reader.bool("readOnly")
    }
}
