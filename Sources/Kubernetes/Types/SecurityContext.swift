import YAML

/// Security settings of a container; they override the pod's. *Source:* core/v1.
package struct SecurityContext: MappingDecodable, GoPrintable {
    package var capabilities: Capabilities?
    package var privileged: Bool?
    package var seLinuxOptions: SELinuxOptions?
    package var windowsOptions: WindowsSecurityContextOptions?
    package var runAsUser: Int64?
    package var runAsGroup: Int64?
    package var runAsNonRoot: Bool?
    package var readOnlyRootFilesystem: Bool?
    package var allowPrivilegeEscalation: Bool?
    package var procMount: String?
    package var seccompProfile: SeccompProfile?
    package var appArmorProfile: AppArmorProfile?

    package init() {}

    package init(_ reader: inout MappingReader) {
        capabilities = reader.optionalObject("capabilities")
        privileged = reader.optionalBool("privileged")
        seLinuxOptions = reader.optionalObject("seLinuxOptions")
        windowsOptions = reader.optionalObject("windowsOptions")
        runAsUser = reader.optionalInt64("runAsUser")
        runAsGroup = reader.optionalInt64("runAsGroup")
        runAsNonRoot = reader.optionalBool("runAsNonRoot")
        readOnlyRootFilesystem = reader.optionalBool("readOnlyRootFilesystem")
        allowPrivilegeEscalation = reader.optionalBool("allowPrivilegeEscalation")
        procMount = reader.optionalString("procMount", as: "v1.ProcMountType")
        seccompProfile = reader.optionalObject("seccompProfile")
        appArmorProfile = reader.optionalObject("appArmorProfile")
    }

    package func write(to writer: inout GoJSONWriter) {
        writer.object { writer in
            writer.field("Capabilities", capabilities)
            writer.field("Privileged", privileged)
            writer.field("SELinuxOptions", seLinuxOptions)
            writer.field("WindowsOptions", windowsOptions)
            writer.field("RunAsUser", runAsUser)
            writer.field("RunAsGroup", runAsGroup)
            writer.field("RunAsNonRoot", runAsNonRoot)
            writer.field("ReadOnlyRootFilesystem", readOnlyRootFilesystem)
            writer.field("AllowPrivilegeEscalation", allowPrivilegeEscalation)
            writer.field("ProcMount", procMount)
            writer.field("SeccompProfile", seccompProfile)
            writer.field("AppArmorProfile", appArmorProfile)
        }
    }
}

/// Security settings for all containers of a pod. *Source:* core/v1.
package struct PodSecurityContext: MappingDecodable {
    package var seLinuxOptions: SELinuxOptions?
    package var windowsOptions: WindowsSecurityContextOptions?
    package var runAsUser: Int64?
    package var runAsGroup: Int64?
    package var runAsNonRoot: Bool?
    package var supplementalGroups: [Int64] = []
    package var supplementalGroupsPolicy: String?
    package var fsGroup: Int64?
    package var sysctls: [Sysctl] = []
    package var fsGroupChangePolicy: String?
    package var seccompProfile: SeccompProfile?
    package var appArmorProfile: AppArmorProfile?
    package var seLinuxChangePolicy: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        seLinuxOptions = reader.optionalObject("seLinuxOptions")
        windowsOptions = reader.optionalObject("windowsOptions")
        runAsUser = reader.optionalInt64("runAsUser")
        runAsGroup = reader.optionalInt64("runAsGroup")
        runAsNonRoot = reader.optionalBool("runAsNonRoot")
        supplementalGroups = reader.int64s("supplementalGroups")
        supplementalGroupsPolicy = reader.optionalString("supplementalGroupsPolicy", as: "v1.SupplementalGroupsPolicy")
        fsGroup = reader.optionalInt64("fsGroup")
        sysctls = reader.objects("sysctls")
        fsGroupChangePolicy = reader.optionalString("fsGroupChangePolicy", as: "v1.PodFSGroupChangePolicy")
        seccompProfile = reader.optionalObject("seccompProfile")
        appArmorProfile = reader.optionalObject("appArmorProfile")
        seLinuxChangePolicy = reader.optionalString("seLinuxChangePolicy", as: "v1.PodSELinuxChangePolicy")
    }
}

/// Linux capabilities added to or dropped from the runtime's default set. *Source:* core/v1.
package struct Capabilities: MappingDecodable, GoPrintable {
    package var add: [String] = []
    package var drop: [String] = []

    package init() {}

    package init(_ reader: inout MappingReader) {
        add = reader.strings("add", as: "v1.Capability")
        drop = reader.strings("drop", as: "v1.Capability")
    }

    package func write(to writer: inout GoJSONWriter) {
        writer.object { writer in
            writer.field("Add", add)
            writer.field("Drop", drop)
        }
    }
}

/// The SELinux label of a container. *Source:* core/v1.
package struct SELinuxOptions: MappingDecodable, GoPrintable {
    package var user = ""
    package var role = ""
    package var type = ""
    package var level = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        user = reader.string("user")
        role = reader.string("role")
        type = reader.string("type")
        level = reader.string("level")
    }

    package func write(to writer: inout GoJSONWriter) {
        writer.object { writer in
            writer.field("User", user)
            writer.field("Role", role)
            writer.field("Type", type)
            writer.field("Level", level)
        }
    }
}

/// Security settings for Windows containers. *Source:* core/v1.
package struct WindowsSecurityContextOptions: MappingDecodable, GoPrintable {
    package var gmsaCredentialSpecName: String?
    package var gmsaCredentialSpec: String?
    package var runAsUserName: String?
    package var hostProcess: Bool?

    package init() {}

    package init(_ reader: inout MappingReader) {
        gmsaCredentialSpecName = reader.optionalString("gmsaCredentialSpecName")
        gmsaCredentialSpec = reader.optionalString("gmsaCredentialSpec")
        runAsUserName = reader.optionalString("runAsUserName")
        hostProcess = reader.optionalBool("hostProcess")
    }

    package func write(to writer: inout GoJSONWriter) {
        writer.object { writer in
            writer.field("GMSACredentialSpecName", gmsaCredentialSpecName)
            writer.field("GMSACredentialSpec", gmsaCredentialSpec)
            writer.field("RunAsUserName", runAsUserName)
            writer.field("HostProcess", hostProcess)
        }
    }
}

/// The seccomp profile, which filters system calls. *Source:* core/v1.
package struct SeccompProfile: MappingDecodable, GoPrintable {
    package var type = ""
    package var localhostProfile: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        type = reader.string("type", as: "v1.SeccompProfileType")
        localhostProfile = reader.optionalString("localhostProfile")
    }

    package func write(to writer: inout GoJSONWriter) {
        writer.object { writer in
            writer.field("Type", type)
            writer.field("LocalhostProfile", localhostProfile)
        }
    }
}

/// The AppArmor profile of a container. *Source:* core/v1.
package struct AppArmorProfile: MappingDecodable, GoPrintable {
    package var type = ""
    package var localhostProfile: String?

    package init() {}

    package init(_ reader: inout MappingReader) {
        type = reader.string("type", as: "v1.AppArmorProfileType")
        localhostProfile = reader.optionalString("localhostProfile")
    }

    package func write(to writer: inout GoJSONWriter) {
        writer.object { writer in
            writer.field("Type", type)
            writer.field("LocalhostProfile", localhostProfile)
        }
    }
}

/// A kernel parameter in the pod's namespaces. *Source:* core/v1.
package struct Sysctl: MappingDecodable {
    package var name = ""
    package var value = ""

    package init() {}

    package init(_ reader: inout MappingReader) {
        name = reader.string("name")
        value = reader.string("value")
    }
}
