import Foundation
import Testing

extension Trait where Self == ConditionTrait {
    /// Needs what `.ci/setup --tests` installs, and fails without it, unless the person who runs the tests leaves such tests out.
    static var inBrowser: ConditionTrait {
        .enabled(if: ProcessInfo.processInfo.environment["DSDOC_NO_BROWSER"] == nil, "DSDOC_NO_BROWSER is set")
    }
}
