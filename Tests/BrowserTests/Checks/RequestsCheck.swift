import Foundation

extension PageCheck {
    /// A page needs at most four requests, all for files of its own site.
    static let requests = PageCheck(name: "requests") { browser in
        // The icons of video controls are built into the browser.
        let requests = try browser.requests().filter { !$0.hasPrefix("data:") }
        let page = URL(string: requests.first ?? "")
        let foreign = requests.filter { request in
            let url = URL(string: request)
            return url?.scheme != page?.scheme || url?.host() != page?.host() || url?.port != page?.port
        }
        let names = requests.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
        return foreign.map { "asks for \($0)" } + (requests.isEmpty || requests.count > 4 ? ["\(requests.count) requests: \(names)"] : [])
    }
}
