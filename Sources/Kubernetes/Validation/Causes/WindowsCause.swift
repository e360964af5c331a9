extension FieldError {
    /// What is wrong with a pod for Windows, or with fields of the other operating system.
    ///
    /// *Source:* core `validation.go` (validateOS, validateWindowsSecurityContextOptions, validateWindowsHostProcessPod).
    package enum WindowsCause: Hashable, Sendable {
        case windowsFieldOnLinux
        case linuxFieldOnWindows
        case emptyCredentialSpec
        case credentialSpecTooLong
        case userName(UserNameCause)
        /// The pod's value, which the container's contradicts.
        case hostProcessMismatch(Bool)
        case someHostProcess
        case hostProcessWithoutHostNetwork

        /// What is wrong with `runAsUserName`.
        package enum UserNameCause: Hashable, Sendable {
            case empty, controlCharacters, severalBackslashes, domainTooLong, domainFormat, emptyUser, userTooLong, userIsDots
            case userCharacters
        }

        func detail(in version: KubernetesVersion) -> String {
            switch self {
            case .windowsFieldOnLinux: "windows options cannot be set for a linux pod"
            case .linuxFieldOnWindows: "cannot be set for a windows pod"
            case .emptyCredentialSpec: "gmsaCredentialSpec cannot be an empty string"
            case .credentialSpecTooLong: "gmsaCredentialSpec size must be under 64 KiB"
            case .userName(let cause): "runAsUserName\(cause.detail)"
            case .hostProcessMismatch(let value): "pod hostProcess value must be identical if both are specified, was \(value)"
            case .someHostProcess: "If pod contains any hostProcess containers then all containers must be HostProcess containers"
            case .hostProcessWithoutHostNetwork: "hostNetwork must be true if pod contains any hostProcess containers"
            }
        }
    }
}

extension FieldError.WindowsCause.UserNameCause {
    fileprivate var detail: String {
        switch self {
        case .empty: " cannot be an empty string"
        case .controlCharacters: " cannot contain control characters"
        case .severalBackslashes: " cannot contain more than one backslash"
        case .domainTooLong: "'s Domain length must be under 256 characters"
        case .domainFormat: "'s Domain doesn't match the NetBios nor the DNS format"
        case .emptyUser: "'s User cannot be empty"
        case .userTooLong: "'s User length must not be longer than 104 characters"
        case .userIsDots: "'s User cannot contain only periods or spaces"
        case .userCharacters: "'s User cannot contain the following characters: \"/\\:;|=,+*?<>@[]"
        }
    }
}
