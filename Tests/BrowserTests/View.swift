import TestSupport

/// The settings with which a page is viewed.
struct View: CustomStringConvertible {
    /// The preferred colour scheme: `light` or `dark`.
    let colours: String
    /// In CSS pixels.
    let width: Int
    /// From a folder, without a server.
    var isOnDisk = false

    static let all = [
        View(colours: "light", width: 1280), View(colours: "light", width: 390), View(colours: "dark", width: 1280),
        View(colours: "dark", width: 390), View(colours: "light", width: 390, isOnDisk: true),
    ]

    var description: String { "\(colours), \(width) px\(isOnDisk ? ", from a disk" : "")" }

    func apply(to browser: Browser) throws {
        try browser.devTools("Emulation.setEmulatedMedia", ["features": [["name": "prefers-color-scheme", "value": colours]]])
        try browser.devTools(
            "Emulation.setDeviceMetricsOverride", ["width": width, "height": 844, "deviceScaleFactor": 1, "mobile": width < 600])
    }
}
