import Diagnostics
import Site

extension Languages {
    /// The built-in languages and those of `templates/messages` in the working directory, for commands that write no pages.
    static func ofWorkingFolder() throws(CommandFailure) -> Languages {
        do { return Languages(overrides: try ThemeFolder.readCatalogues()) } catch { throw CommandFailure(error) }
    }

    /// The language of the locale: LC_ALL, LC_MESSAGES or LANG; English if there is no catalogue for it.
    var ofEnvironment: Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { Environment.value($0) }.first { !$0.isEmpty }
        return locale.flatMap { language(for: $0) } ?? .english
    }
}

extension OutputOptions {
    /// The catalogue for the output of a command.
    ///
    /// - Parameter usual: the language without `--language`; nil takes the language of the environment.
    /// - Throws: a usage failure if `--language` has no catalogue.
    func catalogue(_ languages: Languages, usual: Language? = nil) throws(CommandFailure) -> MessageCatalogue {
        guard let tag = language else { return languages.catalogue(usual ?? languages.ofEnvironment) }
        guard let chosen = languages.language(for: tag) else {
            let all = languages.all.map { "\($0) (\(languages.name(of: $0)))" }
            throw .usage(Message("there is no language \(tag); there are \(Message.list(all))"))
        }
        return languages.catalogue(chosen)
    }
}
