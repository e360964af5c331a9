import Diagnostics

extension ErrorHint {
    static let backsteps = ErrorHint(
        .invalidValue,
        help: Message("a path can't leave its directory: remove `..`"))
}

extension FieldProblem {
    func hint(for cause: FieldError.NumberCause) -> ErrorHint {
        switch cause {
        case .negative, .notPositive, .outOfRange, .weight, .fileMode, .gracePeriod, .deletionCost: generalHint
        }
    }

    func hint(for cause: FieldError.PathCause) -> ErrorHint {
        switch cause {
        case .backsteps: .backsteps
        case .notAbsolute, .notRelative, .startsWithDots: generalHint
        }
    }

    func hint(for cause: FieldError.AddressCause) -> ErrorHint {
        switch cause {
        case .notAnAddress, .leadingZeros, .mapped, .notARange, .rangeLeadingZeros, .rangeMapped, .hostBits, .sameFamily: generalHint
        }
    }
}
