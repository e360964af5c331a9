import Diagnostics

extension FieldProblem {
    func hint(for cause: FieldError.SecurityCause) -> ErrorHint {
        switch cause {
        case .escalationOfPrivileged, .escalationWithSysAdmin:
            ErrorHint(
                .privilegeEscalation, at: span(of: error.path.child("allowPrivilegeEscalation")),
                related: related(error.path.child("privileged"), error.path.child("capabilities")),
                help: Message(
                    "a privileged container, or one with CAP_SYS_ADMIN, can always gain privileges: remove those, or remove this field")
            )
        case .userNamespace:
            ErrorHint(
                .forbiddenValue, related: related(FieldPath("spec", "template", "spec", "hostUsers")),
                help: Message(
                    "a pod in its own user namespace can't use the node's network, PID or IPC namespaces, or raw block volumes: remove one or the other"
                ))
        case .localhostProfile(let cause): hint(for: cause)
        case .unmaskedProcMount, .sharedProcessNamespaceWithHostPID, .sysctlOfHost, .seccompTypeRequired, .appArmorTypeRequired,
            .seccompTypeMismatch, .appArmorTypeMismatch:
            generalHint
        }
    }

    private func hint(for cause: FieldError.ProfileCause) -> ErrorHint {
        switch cause {
        case .seccompPath(.backsteps): .backsteps
        case .seccompPath(.notAbsolute), .seccompPath(.notRelative), .seccompPath(.startsWithDots), .seccompRequired,
            .seccompNotLocalhost, .seccompMismatch, .appArmorRequired, .appArmorNotLocalhost, .appArmorMismatch, .appArmorWhitespace,
            .appArmorTooLong:
            ErrorHint(
                plainRule,
                help: Message("`localhostProfile` names a profile on the node and is used with `type: Localhost` only"))
        }
    }

    func hint(for cause: FieldError.WindowsCause) -> ErrorHint {
        switch cause {
        case .windowsFieldOnLinux, .linuxFieldOnWindows, .emptyCredentialSpec, .credentialSpecTooLong, .userName, .hostProcessMismatch,
            .someHostProcess, .hostProcessWithoutHostNetwork:
            generalHint
        }
    }
}
