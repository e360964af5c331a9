import Foundation
import Testing

extension Trait where Self == ConditionTrait {
    /// Needs the tools that `.ci/setup --tests` installs; fails without them, unless browser tests are turned off.
    static var inBrowser: ConditionTrait {
        .enabled(if: ProcessInfo.processInfo.environment["DSDOC_NO_BROWSER"] == nil, "DSDOC_NO_BROWSER is set")
    }
}
