import Diagnostics

extension FieldProblem {
    func hint(for cause: FieldError.MetadataCause) -> ErrorHint {
        switch cause {
        case .nameRequired, .emptyOwnerField, .noOwnerVersion, .eventAsOwner, .severalControllers, .conflictingFinalizers, .newFinalizers:
            generalHint
        }
    }

    func hint(for cause: FieldError.ClusterObjectCause) -> ErrorHint {
        switch cause {
        case .taintValue: .labelValue()
        case .duplicateTaint, .unsortedFeatures, .featureTooLong, .featureName, .priorityTooHigh, .unknownSystemClass, .systemClassValue,
            .systemClassAsDefault, .podSecurityLevel, .podSecurityVersion:
            generalHint
        }
    }

    func hint(for cause: FieldError.PodCause) -> ErrorHint {
        switch cause {
        case .dnsConfigRequired:
            ErrorHint(
                .requiredValue,
                help: Message("`None` ignores the cluster's DNS settings: set at least one server in `dnsConfig.nameservers`"))
        case .nameserverRequired, .tooManyNameservers, .tooManySearchPaths, .searchListTooLong, .emptyDNSOption, .hostnameWithFQDN,
            .hostnameOnHostNetwork, .mirrorWithoutNode, .ephemeralOnCreate, .nodeNameWithGates, .seccompAnnotation, .containerNotFound,
            .appArmorAnnotation:
            generalHint
        }
    }
}
