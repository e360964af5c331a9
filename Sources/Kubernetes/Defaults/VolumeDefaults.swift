/// A volume without a source is an empty directory.
func fillVolume(_ volume: inout Volume, _ writer: inout DefaultsWriter, _ path: FieldPath) {
    var bare = Volume()
    bare.name = volume.name
    if volume == bare {
        writer.fill(&volume.emptyDir, EmptyDirVolumeSource(), path, "emptyDir", shown: "{}")
        return
    }
    let mode: Int32 = 0o644
    ifPresent(&volume.hostPath) { writer.fill(&$0.type, "", path.child("hostPath"), "type", shown: "\"\"") }
    ifPresent(&volume.secret) { writer.fill(&$0.defaultMode, mode, path.child("secret"), "defaultMode") }
    ifPresent(&volume.configMap) { writer.fill(&$0.defaultMode, mode, path.child("configMap"), "defaultMode") }
    ifPresent(&volume.downwardAPI) { source in
        writer.fill(&source.defaultMode, mode, path.child("downwardAPI"), "defaultMode")
        fillFiles(&source.items, &writer, path.child("downwardAPI", "items"))
    }
    ifPresent(&volume.projected) { source in
        writer.fill(&source.defaultMode, mode, path.child("projected"), "defaultMode")
        forEachIndexed(&source.sources) { fillProjection(&$0, &writer, path.child("projected", "sources").index($1)) }
    }
    ifPresent(&volume.image) { source in
        let policy = imageTag(source.reference) == "latest" ? "Always" : "IfNotPresent"
        writer.fill(&source.pullPolicy, policy, path.child("image"), "pullPolicy")
    }
    ifPresent(&volume.ephemeral) { source in
        let path = path.child("ephemeral", "volumeClaimTemplate", "spec")
        ifPresent(&source.volumeClaimTemplate) { template in
            writer.fill(&template.spec.volumeMode, "Filesystem", path, "volumeMode")
            roundUp(&template.spec.resources.limits, &writer, path.child("resources", "limits"))
            roundUp(&template.spec.resources.requests, &writer, path.child("resources", "requests"))
        }
    }
    fillStorage(&volume, &writer, path)
}

private func fillFiles(_ files: inout [DownwardAPIVolumeFile], _ writer: inout DefaultsWriter, _ path: FieldPath) {
    forEachIndexed(&files) { file, index in
        ifPresent(&file.fieldRef) { writer.fill(&$0.apiVersion, "v1", path.index(index).child("fieldRef"), "apiVersion") }
    }
}

private func fillProjection(_ projection: inout VolumeProjection, _ writer: inout DefaultsWriter, _ path: FieldPath) {
    ifPresent(&projection.downwardAPI) { fillFiles(&$0.items, &writer, path.child("downwardAPI", "items")) }
    ifPresent(&projection.serviceAccountToken) {
        writer.fill(&$0.expirationSeconds, 3600, path.child("serviceAccountToken"), "expirationSeconds")
    }
}

/// The storage systems' own defaults.
private func fillStorage(_ volume: inout Volume, _ writer: inout DefaultsWriter, _ path: FieldPath) {
    ifPresent(&volume.iscsi) { writer.fill(&$0.iscsiInterface, "default", path.child("iscsi"), "iscsiInterface") }
    ifPresent(&volume.rbd) { source in
        let path = path.child("rbd")
        writer.fill(&source.pool, "rbd", path, "pool")
        writer.fill(&source.user, "admin", path, "user")
        writer.fill(&source.keyring, "/etc/ceph/keyring", path, "keyring")
    }
    ifPresent(&volume.azureDisk) { source in
        let path = path.child("azureDisk")
        writer.fill(&source.cachingMode, "ReadWrite", path, "cachingMode")
        writer.fill(&source.kind, "Shared", path, "kind")
        writer.fill(&source.fsType, "ext4", path, "fsType")
        writer.fill(&source.readOnly, false, path, "readOnly")
    }
    ifPresent(&volume.scaleIO) { source in
        writer.fill(&source.storageMode, "ThinProvisioned", path.child("scaleIO"), "storageMode")
        writer.fill(&source.fsType, "xfs", path.child("scaleIO"), "fsType")
    }
}
