extension FieldError {
    /// What is wrong with the security context of a pod or container.
    ///
    /// *Source:* core `validation.go` (ValidateSecurityContext, validateSeccompProfileField, ValidateAppArmorProfileField, validateHostUsers).
    package enum SecurityCause: Hashable, Sendable {
        case unmaskedProcMount
        /// `allowPrivilegeEscalation: false` of a privileged container.
        case escalationOfPrivileged
        /// `allowPrivilegeEscalation: false` with CAP_SYS_ADMIN.
        case escalationWithSysAdmin
        /// Something of the node that a pod with its own user namespace cannot have.
        case userNamespace
        case sharedProcessNamespaceWithHostPID
        /// A kernel parameter of a namespace that the pod shares with the node; the field that shares it.
        case sysctlOfHost(String)
        case seccompTypeRequired
        case appArmorTypeRequired
        case seccompTypeMismatch
        case appArmorTypeMismatch
        case localhostProfile(ProfileCause)

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .unmaskedProcMount: "`hostUsers` must be false to use `Unmasked`"
            case .escalationOfPrivileged: "cannot set `allowPrivilegeEscalation` to false and `privileged` to true"
            case .escalationWithSysAdmin: "cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN"
            case .userNamespace: "when `hostUsers` is false"
            case .sharedProcessNamespaceWithHostPID: "ShareProcessNamespace and HostPID cannot both be enabled"
            case .sysctlOfHost(let field): "may not be specified when '\(field)' is true"
            case .seccompTypeRequired: "type is required when seccompProfile is set"
            case .appArmorTypeRequired: "type is required when appArmorProfile is set"
            case .seccompTypeMismatch: "seccomp type in annotation and field must match"
            case .appArmorTypeMismatch: "apparmor type in annotation and field must match"
            case .localhostProfile(let cause): cause.detail(in: version)
            }
        }
    }

    /// What is wrong with `localhostProfile`, the name of a profile on the node.
    package enum ProfileCause: Hashable, Sendable {
        case seccompRequired
        case seccompNotLocalhost
        case seccompMismatch
        case seccompPath(PathCause)
        case appArmorRequired
        case appArmorNotLocalhost
        case appArmorMismatch
        case appArmorWhitespace
        /// The limit in bytes.
        case appArmorTooLong(Int)

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .seccompRequired: "must be set when seccomp type is Localhost"
            case .seccompNotLocalhost: "can only be set when seccomp type is Localhost"
            case .seccompMismatch: "seccomp profile in annotation and field must match"
            case .seccompPath(let cause): cause.detail(in: version)
            case .appArmorRequired: "must be set when AppArmor type is Localhost"
            case .appArmorNotLocalhost: "can only be set when AppArmor type is Localhost"
            case .appArmorMismatch: "apparmor profile in annotation and field must match"
            case .appArmorWhitespace: "must not be padded with whitespace"
            case .appArmorTooLong(let limit): Cause.maxBytes(limit).detail(in: version)
            }
        }
    }
}
