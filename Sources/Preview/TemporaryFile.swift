import Diagnostics

/// Recognises the temporary files of editors, browsers and file systems, and hidden files. Changes of these are ignored.
package enum TemporaryFile {
    /// - Parameter name: of the file, without folders.
    package static func isTemporary(_ name: String) -> Bool {
        let isVimProbe =
            !name.isEmpty && name.utf8.allSatisfy(\.isDigit) && name.hasPrefix("4913")
        let isEmacsSave = name.hasPrefix("#") && name.hasSuffix("#")
        return isVimProbe || isEmacsSave || name.hasPrefix(".") || name.hasSuffix("~") || name.hasSuffix(".swp") || name.hasSuffix(".tmp")
            || name.hasSuffix("___jb_tmp___") || name.hasSuffix("___jb_old___") || name.hasSuffix(".crdownload") || name.hasSuffix(".part")
    }
}
