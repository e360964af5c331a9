import Diagnostics

extension FieldProblem {
    func hint(for cause: FieldError.VolumeCause) -> ErrorHint {
        switch cause {
        case .severalSources:
            ErrorHint(
                .severalVolumeSources,
                help: Message("a volume has one source: keep one, and put the other in a second volume")
            )
        case .noSource, .severalProjections, .conflictingPaths, .sizeLimit, .fieldAndResource, .noFieldOrResource, .tokenTooShort,
            .tokenTooLong:
            generalHint
        }
    }

    func hint(for cause: FieldError.VolumeMountCause) -> ErrorHint {
        switch cause {
        case .unknownVolume: unknownVolumeHint
        case .repeatedMountPath:
            ErrorHint(
                .duplicateValue, related: firstOfItsKind,
                help: Message("only one volume can be mounted at a path"))
        case .bidirectional:
            ErrorHint(
                .forbiddenValue,
                help: Message(
                    "`Bidirectional` lets the container change the node's mounts: it needs `securityContext.privileged: true`; to see the node's mounts, `HostToContainer` is enough"
                ))
        case .recursiveWithoutReadOnly, .recursiveWithPropagation, .repeatedDevice, .nameOfDevice, .pathOfDevice, .nameOfMount,
            .pathOfMount, .subPathAndExpression, .notABlockDevice, .deviceBacksteps:
            generalHint
        }
    }

    func hint(for cause: FieldError.VolumeClaimCause) -> ErrorHint {
        switch cause {
        case .metadata, .noAccessMode, .exclusiveAccessMode, .dataSourceWithNamespace, .dataSourceMismatch, .dataSourceKind: generalHint
        }
    }

    func hint(for cause: FieldError.StorageCause) -> ErrorHint {
        switch cause {
        case .initiatorFormat, .initiatorPrefix, .portalTooLong, .noFibreChannelTarget, .severalFibreChannelTargets, .lunRequired,
            .reservedOption, .noDataset, .severalDatasets, .datasetWithSlash, .registryPairs, .tenantTooLong:
            generalHint
        }
    }

    /// Names the volumes of the pod, and the one that is probably meant.
    private var unknownVolumeHint: ErrorHint {
        guard let name = text, let volumes = daemonSet?.spec.template.spec.volumes else { return generalHint }
        if let index = volumes.firstIndex(where: { $0.name == name }) {
            return ErrorHint(
                .unknownVolume, related: related(FieldPath("spec", "template", "spec", "volumes").index(index)),
                help: Message("the volume `\(name)` exists, but is invalid: fix it first"))
        }
        let names = volumes.map(\.name).filter { !$0.isEmpty }
        let list = names.map { "`\($0)`" }
        let meant = names.closestMatch(to: name)
        let help =
            names.isEmpty
            ? Message("the pod has no volumes: add `\(name)` to `spec.template.spec.volumes`")
            : Message("the pod's volumes are \(Message.list(list)): add `\(name)`, or mount one of these")
        return ErrorHint(
            .unknownVolume, help: help,
            fix: meant.flatMap { replacing(error.path, with: $0, Message("mount `\($0)`")) })
    }
}
