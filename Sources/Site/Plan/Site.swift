import Diagnostics
import Logseq

/// A file of the site.
package struct OutputFile: Sendable {
    /// Relative to the output folder, with `/` separators; never outside of it.
    package let path: String
    package let bytes: [UInt8]
}

/// A rendered page.
package struct RenderedPage: Sendable {
    /// The page first, then the manifests of its examples.
    package let files: [OutputFile]
    /// The entry in the search index; nil for pages that are not searched.
    package let search: SearchEntry?
}

/// Turns a graph into the files of a site.
package enum Site {
    /// Plans all pages. Pure: the same input, theme and options give the same plan.
    package static func plan(_ input: SiteInput, theme: Theme, options: SiteOptions) -> SitePlan {
        SitePlan(input, theme: theme, options: options)
    }

    /// Renders one page of a plan.
    /// - Parameter index: in `plan.pages`.
    package static func render(_ plan: SitePlan, page index: Int) -> RenderedPage {
        let context = PageContext(plan, plan.pages[index])
        var content = HTMLWriter(reserving: 16_384)
        for section in PageSection.content { section.write(context, &content) }
        var after = HTMLWriter(reserving: 2_048)
        for section in PageSection.after { section.write(context, &after) }
        let values = PageValues.of(context, content: content.html, after: after.html)
        // The built-in theme always has `page`; an invalid override is not used.
        let bytes = plan.theme.render("page", values, messages: context.messages) ?? []
        let manifests = context.examples.values.map(\.example).sorted { $0.id < $1.id }
        let files = [OutputFile(path: context.route.path, bytes: bytes)]
        return RenderedPage(
            files: files + manifests.map { OutputFile(path: ManifestFiles.path($0), bytes: $0.fence.body.bytes) },
            search: context.note == nil ? nil : SearchEntry(context, page: index))
    }

    /// The files that belong to no page: assets of the theme, search index, sitemap and feed.
    ///
    /// - Parameters:
    ///   - search: the results of `render`, in the order of `plan.pages`.
    ///   - take: called with each file, so that a large search index is never in memory as a whole.
    package static func commonFiles<Failure>(
        _ plan: SitePlan, search: [SearchEntry], take: (OutputFile) throws(Failure) -> Void
    ) throws(Failure) {
        for asset in plan.theme.assets { try take(OutputFile(path: asset.route.path, bytes: asset.bytes)) }
        try SearchIndex.write(plan, search, take: take)
        for file in SitemapAndFeed.all(plan) { try take(file) }
        for (language, route) in plan.fields.sorted(by: { $0.value < $1.value }) {
            try take(FieldsScript.file(route, plan.catalogue(language)))
        }
    }

    package static func commonFiles(_ plan: SitePlan, search: [SearchEntry]) -> [OutputFile] {
        var files: [OutputFile] = []
        commonFiles(plan, search: search) { files.append($0) }
        return files
    }
}
