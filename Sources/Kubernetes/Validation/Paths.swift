/// Paths inside volumes and on hosts.
///
/// *Source:* core `validation.go` (validateLocalDescendingPath, validatePathNoBacksteps, ValidateLocalNonReservedPath).
func validateNoBacksteps(_ target: String, at path: @autoclosure () -> FieldPath) -> [FieldError] {
    hasBacksteps(target) ? [.invalid(path(), .string(target), .path(.backsteps))] : []
}

func hasBacksteps(_ target: String) -> Bool {
    target.utf8.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
}

/// A relative path that never goes up.
func validateDescendingPath(_ target: String, at path: @autoclosure () -> FieldPath) -> [FieldError] {
    let causes = descendingPathProblems(target)
    return causes.isEmpty ? [] : causes.map { .invalid(path(), .string(target), .path($0)) }
}

func descendingPathProblems(_ target: String) -> [FieldError.PathCause] {
    let isAbsolute = target.utf8.first == UInt8(ascii: "/")
    return (isAbsolute ? [.notRelative] : []) + (hasBacksteps(target) ? [.backsteps] : [])
}

/// The same, and without the names that the kubelet keeps for itself, which begin with two dots.
func validateFileInVolume(_ target: String, at path: @autoclosure () -> FieldPath) -> [FieldError] {
    var errors = validateDescendingPath(target, at: path())
    if target.hasPrefix(".."), !target.hasPrefix("../") {
        errors.append(.invalid(path(), .string(target), .path(.startsWithDots)))
    }
    return errors
}

func validateFileMode(_ mode: Int32?, at path: @autoclosure () -> FieldPath) -> [FieldError] {
    guard let mode, !(0...0o777).contains(mode) else { return [] }
    return [.invalid(path(), .number(Int64(mode)), .number(.fileMode))]
}
