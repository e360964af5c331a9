/// Commands for one symbol.
enum TeXSymbols {
    /// Greek letters and other letters.
    private static let letters: [String: String] = [
        "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ",
        "vartheta": "ϑ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "varpi": "ϖ", "rho": "ρ",
        "varrho": "ϱ", "sigma": "σ", "varsigma": "ς", "tau": "τ", "upsilon": "υ", "phi": "ϕ", "varphi": "φ", "chi": "χ", "psi": "ψ",
        "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ",
        "Phi": "Φ",
        "Psi": "Ψ", "Omega": "Ω", "infty": "∞", "partial": "∂", "nabla": "∇", "ell": "ℓ", "hbar": "ℏ", "imath": "ı", "jmath": "ȷ",
        "Re": "ℜ",
        "Im": "ℑ", "aleph": "ℵ", "emptyset": "∅", "varnothing": "∅", "top": "⊤", "bot": "⊥", "degree": "°", "angle": "∠", "triangle": "△",
    ]

    private static let operators: [String: String] = [
        "times": "×", "div": "÷", "cdot": "⋅", "pm": "±", "mp": "∓", "ast": "∗", "star": "⋆", "circ": "∘", "bullet": "∙", "oplus": "⊕",
        "ominus": "⊖", "otimes": "⊗", "odot": "⊙", "wedge": "∧", "land": "∧", "vee": "∨", "lor": "∨", "neg": "¬", "lnot": "¬", "cap": "∩",
        "cup": "∪", "setminus": "∖", "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥", "neq": "≠", "ne": "≠", "equiv": "≡", "approx": "≈",
        "sim": "∼",
        "simeq": "≃", "cong": "≅", "propto": "∝", "ll": "≪", "gg": "≫", "in": "∈", "notin": "∉", "ni": "∋", "subset": "⊂", "supset": "⊃",
        "subseteq": "⊆", "supseteq": "⊇", "to": "→", "rightarrow": "→", "leftarrow": "←", "gets": "←", "leftrightarrow": "↔",
        "Rightarrow": "⇒",
        "Leftarrow": "⇐", "Leftrightarrow": "⇔", "iff": "⟺", "implies": "⟹", "mapsto": "↦", "longrightarrow": "⟶", "uparrow": "↑",
        "downarrow": "↓", "forall": "∀", "exists": "∃", "mid": "∣", "parallel": "∥", "perp": "⊥", "therefore": "∴", "because": "∵",
        "ldots": "…", "dots": "…", "cdots": "⋯", "vdots": "⋮", "ddots": "⋱", "colon": ":", "prime": "′", "langle": "⟨", "rangle": "⟩",
        "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉", "lbrace": "{", "rbrace": "}", "vert": "|", "Vert": "‖", "models": "⊨",
        "vdash": "⊢",
        "sum": "∑", "prod": "∏", "coprod": "∐", "int": "∫", "iint": "∬", "iiint": "∭", "oint": "∮", "bigcup": "⋃", "bigcap": "⋂",
        "bigoplus": "⨁",
        "bigotimes": "⨂", "bigvee": "⋁", "bigwedge": "⋀",
    ]

    private static let functions: Set<String> = [
        "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "log", "ln", "lg", "exp", "lim",
        "limsup",
        "liminf", "max", "min", "sup", "inf", "det", "dim", "ker", "gcd", "deg", "arg", "hom", "Pr", "mod",
    ]

    /// Commands whose scripts are placed above and below in displayed formulas.
    static let takesLimits: Set<String> = [
        "sum", "prod", "coprod", "bigcup", "bigcap", "bigoplus", "bigotimes", "bigvee", "bigwedge", "lim", "limsup", "liminf", "max", "min",
        "sup",
        "inf", "det", "gcd", "Pr",
    ]

    static let accents: [String: String] = [
        "hat": "^", "widehat": "^", "bar": "¯", "overline": "¯", "vec": "→", "overrightarrow": "→", "tilde": "~", "widetilde": "~",
        "dot": "˙",
        "ddot": "¨", "check": "ˇ", "breve": "˘", "acute": "´", "grave": "`",
    ]

    static let widths: [String: String] = [
        ",": "0.1667em", ":": "0.2222em", ";": "0.2778em", "!": "-0.1667em", " ": "0.25em", "quad": "1em", "qquad": "2em",
    ]

    /// Longer names first, because they are tried in order.
    static let delimiters: [(String, String)] = [
        ("\\{", "{"), ("\\}", "}"), ("\\|", "‖"), ("\\langle", "⟨"), ("\\rangle", "⟩"), ("\\lfloor", "⌊"), ("\\rfloor", "⌋"),
        ("\\lceil", "⌈"),
        ("\\rceil", "⌉"), ("\\lbrace", "{"), ("\\rbrace", "}"), ("\\vert", "|"), ("\\Vert", "‖"), ("\\lvert", "|"), ("\\rvert", "|"),
    ]

    struct Environment: Sendable {
        var open: String?
        var close: String?
        var alignment: String?
    }

    static let environments: [String: Environment] = {
        var table: [String: Environment] = [
            "pmatrix": Environment(open: "(", close: ")"), "bmatrix": Environment(open: "[", close: "]"),
            "Bmatrix": Environment(open: "{", close: "}"), "vmatrix": Environment(open: "|", close: "|"),
            "Vmatrix": Environment(open: "‖", close: "‖"), "cases": Environment(open: "{", alignment: "left"),
        ]
        for name in ["matrix", "smallmatrix", "array", "gather", "gather*", "gathered", "equation", "equation*"] {
            table[name] = Environment()
        }
        for name in ["align", "align*", "aligned", "split"] { table[name] = Environment(alignment: "right left") }
        return table
    }()

    static func isFence(_ scalar: Unicode.Scalar) -> Bool { "()[]|".unicodeScalars.contains(scalar) }

    static func node(_ name: String) -> MathNode? {
        if let letter = letters[name] { return .token("mi", letter) }
        if let sign = operators[name] { return .token("mo", sign) }
        if functions.contains(name) { return .token("mi", name) }
        return widths[name].map { .element("mspace", [], [.init(name: "width", value: $0)]) }
    }
}
