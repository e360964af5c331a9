import Diagnostics
import YAML

extension Explainer {
    static let duplicate = Explainer { problem in
        guard problem.error.kind == .duplicate else { return nil }
        return Explanation("duplicate-value", related: problem.firstOfItsKind.map { [$0] } ?? [])
    }

    /// What is missing, and whether it is empty or not there at all.
    static let missingValue = Explainer { problem in
        guard problem.error.kind == .required, let place = problem.document.place(of: problem.error.path) else { return nil }
        let name = problem.fieldName
        guard place.isExact else {
            return Explanation("required-value", label: Message("`\(name)` is missing here"))
        }
        if problem.document.scalar(at: problem.error.path) == "0" {
            return Explanation("required-value", label: Message("0 counts as missing"))
        }
        return Explanation("required-value", label: Message("`\(name)` is empty"))
    }

    /// An operator of a selector, misspelt or of another sort of selector.
    static let selectorOperator = Explainer { problem in
        guard problem.error.detail == "not a valid selector operator" else { return nil }
        let operators = operatorNames(at: problem.error.path)
        let list = operators.map { "`\($0)`" }
        let meant = problem.text.flatMap(operators.closestMatch(to:))
        return Explanation(
            "unsupported-value",
            help: Message("operators are \(Message.list(list))"),
            fix: meant.flatMap { problem.replacing(problem.error.path, with: $0, Message("write `\($0)`")) })
    }

    private static func operatorNames(at path: FieldPath) -> [String] {
        if path.elements.contains(.child("matchFields")) { return ["In", "NotIn"] }
        let all = ["In", "NotIn", "Exists", "DoesNotExist"]
        return path.elements.contains(.child("nodeAffinity")) ? all + ["Gt", "Lt"] : all
    }

    /// One of a few words, misspelt.
    static let unsupportedWord = Explainer { problem in
        guard problem.error.kind == .notSupported, let text = problem.text, let meant = problem.supportedWords.closestMatch(to: text) else {
            return nil
        }
        return Explanation(
            "unsupported-value", help: Message("did you mean `\(meant)`?"),
            fix: problem.replacing(problem.error.path, with: meant, Message("write `\(meant)`")))
    }
}

extension FieldProblem {
    fileprivate var supportedWords: [String] {
        let start = "supported values: "
        guard error.detail.hasPrefix(start) else { return [] }
        return error.detail.dropFirst(start.count).split(separator: ",").map {
            String($0.drop { $0 == " " || $0 == "\"" }.prefix { $0 != "\"" })
        }
    }

    /// The earlier item of the same list with the same value.
    var firstOfItsKind: LabelledSpan? {
        guard let split = error.path.elements.lastIndex(where: { if case .index = $0 { true } else { false } }),
            case .index(let index) = error.path.elements[split]
        else { return nil }
        let list = error.path.elements[..<split].reduce(FieldPath()) { $0.appending($1) }
        let rest = error.path.elements[(split + 1)...]
        let path = { (index: Int) in rest.reduce(list.index(index)) { $0.appending($1) } }
        guard let value = document.scalar(at: path(index)) else { return nil }
        let first = (0..<index).first { document.scalar(at: path($0)) == value }
        return first.flatMap { span(of: path($0)) }.map { LabelledSpan($0, Message("first here")) }
    }
}
