/// A value that few of many have: it lies apart from what holds it and takes no room there.
///
/// As `Boxed`, but of this module, whose many pods the compiler can then handle without asking what kind of value it is.
indirect enum Seldom<Value: Sendable>: Sendable {
    case none
    case some(Value)

    init(_ value: Value?) { self = value.map(Self.some) ?? .none }

    var isThere: Bool { if case .some = self { true } else { false } }
    var value: Value? { if case .some(let value) = self { value } else { nil } }
}

extension Seldom: Equatable where Value: Equatable {}
extension Seldom: Hashable where Value: Hashable {}
