import Diagnostics

extension FieldProblem {
    func hint(for cause: FieldError.PortCause) -> ErrorHint {
        switch cause {
        case .numberOutOfRange: ErrorHint(.invalidValue, help: Message("a port is between 1 and 65535"))
        case .hostPortMismatch: hostPortHint
        case .nameCharacters, .nameWithoutLetter, .nameWithDoubleHyphen, .nameWithOuterHyphen:
            ErrorHint(
                .invalidName,
                help: Message(
                    "a port name has at most 15 lower-case letters, digits and single hyphens, at least one of them a letter, such as `http-metrics`"
                ))
        case .nameTooLong: generalHint
        }
    }

    private var hostPortHint: ErrorHint {
        let containerPort = error.path.parent.child("containerPort")
        let number = document.scalar(at: containerPort)
        return ErrorHint(
            .hostNetworkPort, related: related(containerPort),
            help: Message(
                "with `hostNetwork` the container listens on the node itself, so both ports are the same: remove `hostPort`, or use the same number"
            ),
            fix: number.flatMap {
                replacing(error.path, with: $0, isNumber: true, Message("use the container's port"))
            })
    }
}
