import Diagnostics

/// A name that a template may use: what it holds and what that means. The manual's page on templates is made from this list, and a name that
/// is not in it is a finding.
package struct TemplateVariable: Sendable {
    package enum Kind: Sendable {
        /// Plain text: `{{name}}`, escaped by the template.
        case text
        /// Finished markup: `{{{name}}}`.
        case markup
        /// Yes or no, for a section: `{{#name}}…{{/name}}`.
        case flag
        /// A section repeated for each item, in which the item's own names stand too.
        case list([TemplateVariable])
    }

    package let name: String
    package let kind: Kind
    package let meaning: Prose

    init(_ name: String, _ kind: Kind, _ meaning: Prose) {
        self.name = name
        self.kind = kind
        self.meaning = meaning
    }

    package static let all: [TemplateVariable] = [
        TemplateVariable("lang", .text, Prose("Language of the page, as in the attribute `lang`", zh: "頁面的語言，即 `lang` 屬性的值")),
        TemplateVariable("root", .text, Prose("Way from the page up to the site's root, such as `../../`", zh: "從本頁到網站根目錄的路徑，例如 `../../`")),
        TemplateVariable(
            "kind", .text, Prose("Kind of page: note, journal, tag, list or error", zh: "頁面的種類：note、journal、tag、list 或 error")),
        TemplateVariable("title", .text, Prose("Title of the page", zh: "頁面的標題")),
        TemplateVariable("site-title", .text, Prose("Title of the site", zh: "網站的標題")),
        TemplateVariable("head-title", .text, Prose("Title for the browser's tab", zh: "瀏覽器分頁上的標題")),
        TemplateVariable("description", .text, Prose("First sentence of the page, for search engines", zh: "頁面的第一句，供搜尋引擎使用")),
        TemplateVariable(
            "canonical", .text, Prose("Full address of the page; empty without a configured site address", zh: "頁面的完整網址；未設定網站位址時為空")),
        TemplateVariable("home", .text, Prose("Reference to the first page", zh: "首頁的連結")),
        TemplateVariable("pages-url", .text, Prose("Reference to the list of pages", zh: "頁面清單的連結")),
        TemplateVariable(
            "examples-url", .text, Prose("Reference to the list of examples; empty where there is none", zh: "範例清單的連結；沒有範例時為空")),
        TemplateVariable(
            "findings-url", .text, Prose("Reference to the list of findings; empty where there is none", zh: "檢查結果清單的連結；沒有結果時為空")),
        TemplateVariable("tags-url", .text, Prose("Reference to the list of tags; empty where there is none", zh: "標籤清單的連結；沒有標籤時為空")),
        TemplateVariable("journals-url", .text, Prose("Reference to the journals; empty where there is none", zh: "日誌的連結；沒有日誌時為空")),
        TemplateVariable(
            "graph-url", .text, Prose("Reference to the picture of all pages; empty for the smallest sites", zh: "全站關聯圖的連結；極小的網站沒有")),
        TemplateVariable("feed-url", .text, Prose("Reference to the Atom feed; empty where nothing is dated", zh: "Atom 摘要的連結；沒有日期時為空")),
        TemplateVariable("favicon", .text, Prose("Reference to the favicon", zh: "網站圖示的連結")),
        TemplateVariable("search-data", .text, Prose("Folder of the search index, relative to the page", zh: "搜尋索引的資料夾（相對於本頁）")),
        TemplateVariable(
            "search-script", .text, Prose("Script of the search, loaded when its box is used", zh: "搜尋的指令檔，使用搜尋框時才載入")),
        TemplateVariable(
            "edit-url", .text, Prose("Address at which the page is edited; empty where none is configured", zh: "編輯本頁的網址；未設定時為空")),
        TemplateVariable(
            "stylesheets", .list([TemplateVariable("url", .text, Prose("Reference to the style sheet", zh: "樣式表的連結"))]),
            Prose("Every `.css` file in `templates/assets`, by name", zh: "`templates/assets` 中的每個 `.css` 檔，依名稱排序")),
        TemplateVariable(
            "script", .text,
            Prose(
                "Reference to the `.js` files in `templates/assets` as one: `early.js` runs before the page is shown, the others after",
                zh: "`templates/assets` 中所有 `.js` 檔合成的一個檔案的連結：`early.js` 在頁面顯示之前執行，其餘在之後")),
        TemplateVariable(
            "alternates",
            .list([
                TemplateVariable("language", .text, Prose("Language of the translation", zh: "譯文的語言")),
                TemplateVariable("address", .text, Prose("Reference to the translation", zh: "譯文的連結")),
            ]), Prose("Translations that the page names, itself among them", zh: "頁面所指出的譯文，包括本頁")),
        TemplateVariable("private", .flag, Prose("The page is not published; only the preview shows it", zh: "本頁不公開，只在預覽中顯示")),
        TemplateVariable("sidebar", .markup, Prose("Navigation of the page's namespace and its ancestors", zh: "本頁所屬命名空間及其上層的導覽")),
        TemplateVariable("breadcrumbs", .markup, Prose("Way from the first page to this one", zh: "從首頁到本頁的路徑")),
        TemplateVariable("content", .markup, Prose("Content of the page, its heading first", zh: "頁面的內容，從標題開始")),
        TemplateVariable("toc", .markup, Prose("Table of contents; empty on short pages", zh: "目錄；短頁面沒有")),
        TemplateVariable("after", .markup, Prose("Backlinks, and the previous and next page", zh: "反向連結，以及上一頁與下一頁")),
    ]

    /// The variables under their names, each with those of its items.
    static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
