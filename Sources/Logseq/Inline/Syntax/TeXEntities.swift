/// Symbols with a name in Logseq, outside of formulas: `\alpha`.
enum TeXEntities {
    static let symbols: [String: String] = [
        "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ", "iota": "ι",
        "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "omicron": "ο", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ",
        "upsilon": "υ", "phi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω",
        "Alpha": "Α", "Beta": "Β", "Gamma": "Γ", "Delta": "Δ", "Epsilon": "Ε", "Zeta": "Ζ", "Eta": "Η", "Theta": "Θ", "Iota": "Ι",
        "Kappa": "Κ", "Lambda": "Λ", "Mu": "Μ", "Nu": "Ν", "Xi": "Ξ", "Omicron": "Ο", "Pi": "Π", "Rho": "Ρ", "Sigma": "Σ", "Tau": "Τ",
        "Upsilon": "Υ", "Phi": "Φ", "Chi": "Χ", "Psi": "Ψ", "Omega": "Ω",
        "to": "→", "rarr": "→", "larr": "←", "harr": "↔", "uarr": "↑", "darr": "↓", "rArr": "⇒", "lArr": "⇐", "hArr": "⇔",
        "rightarrow": "→", "leftarrow": "←", "Rightarrow": "⇒", "Leftarrow": "⇐",
        "infin": "∞", "infty": "∞", "pm": "±", "times": "×", "div": "÷", "ne": "≠", "neq": "≠", "le": "≤", "leq": "≤", "ge": "≥",
        "geq": "≥",
        "approx": "≈", "equiv": "≡", "sum": "∑", "prod": "∏", "int": "∫", "forall": "∀", "exist": "∃", "exists": "∃", "empty": "∅",
        "isin": "∈", "in": "∈", "notin": "∉", "cap": "∩", "cup": "∪", "sub": "⊂", "sup": "⊃", "sube": "⊆", "supe": "⊇", "and": "∧",
        "or": "∨",
        "dagger": "†", "Dagger": "‡", "deg": "°", "hellip": "…", "ndash": "–", "mdash": "—", "nbsp": "\u{A0}", "copy": "©", "reg": "®",
        "trade": "™", "euro": "€", "pound": "£", "yen": "¥", "sect": "§", "para": "¶", "middot": "·", "bull": "•", "star": "⋆",
        "check": "✓",
    ]
}
