import Diagnostics
import Logseq

/// A file of the finished site.
package struct OutputFile: Sendable {
    /// Relative to the output folder, with `/` between its parts; never leaves it.
    package let path: String
    package let bytes: [UInt8]
}

/// One page, written.
package struct RenderedPage: Sendable {
    /// The page itself first, then the manifests of its examples.
    package let files: [OutputFile]
    /// For the search index; nil for pages that are not searched.
    package let search: SearchEntry?
}

/// Turns a graph into the files of a site.
package enum Site {
    /// Plans every page. Pure: the same input, theme and options give the same plan.
    package static func plan(_ input: SiteInput, theme: Theme, options: SiteOptions) -> SitePlan {
        SitePlan(input, theme: theme, options: options)
    }

    /// Writes one page of a plan, by its index in `plan.pages`.
    package static func render(_ plan: SitePlan, page index: Int) -> RenderedPage {
        let context = PageContext(plan, plan.pages[index])
        var content = HTMLWriter(reserving: 16_384)
        for section in PageSection.content { section.write(context, &content) }
        var after = HTMLWriter(reserving: 2_048)
        for section in PageSection.after { section.write(context, &after) }
        let values = PageValues.of(context, content: content.html, after: after.html)
        // The built-in theme always has `page`, and an override that is broken gives way to it.
        let bytes = plan.theme.templates.render("page", values, messages: context.messages) ?? []
        let manifests = context.examples.values.map(\.example).sorted { $0.id < $1.id }
        let files = [OutputFile(path: context.route.path, bytes: bytes)]
        return RenderedPage(
            files: files + manifests.map { OutputFile(path: ManifestFiles.path($0), bytes: $0.fence.body.bytes) },
            search: context.note == nil ? nil : SearchEntry(context, page: index))
    }

    /// The files that belong to no page: the theme's assets, the search index, what is for machines.
    ///
    /// - Parameter search: what `render` gave for each page, in the order of `plan.pages`.
    package static func commonFiles(_ plan: SitePlan, search: [SearchEntry]) -> [OutputFile] {
        plan.theme.assets.map { OutputFile(path: $0.route.path, bytes: $0.bytes) } + SearchIndex.files(plan, search)
            + MachineFiles.all(plan)
            + plan.fields.sorted { $0.value < $1.value }.map { FieldsScript.file($0.value, $0.key) }
    }
}
