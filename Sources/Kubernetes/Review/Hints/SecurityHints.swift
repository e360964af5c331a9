import Diagnostics

extension FieldProblem {
    func hint(for cause: FieldError.SecurityCause) -> ErrorHint {
        switch cause {
        case .escalationOfPrivileged, .escalationWithSysAdmin:
            ErrorHint(
                .privilegeEscalation, at: span(of: error.path.child("allowPrivilegeEscalation")),
                related: related(error.path.child("privileged"), error.path.child("capabilities")),
                help: Message(
                    "a privileged container, or one with CAP_SYS_ADMIN, can always gain privileges: drop the privileges, or leave this out")
            )
        case .userNamespace:
            ErrorHint(
                .forbiddenValue, related: related(FieldPath("spec", "template", "spec", "hostUsers")),
                help: Message(
                    "a pod with users of its own cannot share the node's network, processes or IPC, nor raw volumes: leave out the one or the other"
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
                help: Message("`localhostProfile` names a profile that lies on the node, and goes with `type: Localhost` only"))
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
