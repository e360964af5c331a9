import Diagnostics
import Site

extension Languages {
    /// For a command that reads no graph: the built-in ones, with what `templates/messages` in the working folder overrides or adds.
    static func ofWorkingFolder() throws(CommandFailure) -> Languages {
        do { return Languages(overrides: try ThemeFolder.readCatalogues()) } catch { throw CommandFailure(error) }
    }

    /// The language that the terminal's user reads, as far as the environment tells.
    var ofEnvironment: Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { Environment.value($0) }.first { !$0.isEmpty }
        return locale.flatMap { language(for: $0) } ?? .english
    }
}

extension OutputOptions {
    /// What messages are printed with.
    ///
    /// - Parameter usual: where `--language` is not given; nil takes the language of the environment.
    func catalogue(_ languages: Languages, usual: Language? = nil) throws(CommandFailure) -> MessageCatalogue {
        guard let tag = language else { return languages.catalogue(usual ?? languages.ofEnvironment) }
        guard let chosen = languages.language(for: tag) else {
            let all = languages.all.map { "\($0) (\(languages.name(of: $0)))" }
            throw .usage(Message("there is no language \(tag); there are \(Message.list(all))"))
        }
        return languages.catalogue(chosen)
    }
}
