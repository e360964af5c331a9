/// The keys of the interface texts that the program uses; those that only templates use are in the catalogues alone.
enum MessageKey: String, CaseIterable, Sendable {
    // Navigation
    case contents, backlinks, previous, next, home, pages, journals, tags, breadcrumbs, parts, more, details
    case allPages = "all-pages"
    case previousAndNext = "previous-and-next"
    case taggedWith = "tagged-with"
    case pagesBelow = "pages-below"
    case goToMention = "go-to-mention"
    case linkHere = "link-here"
    case alsoKnownAs = "also-known-as"
    case inThisLanguage = "in-this-language"
    case pageMissing = "page-missing"
    case pageMissingHelp = "page-missing-help"

    // Notes
    case note, tip, important, caution, warning, pinned
    case copy, copied, folded, table, done, scheduled, deadline
    case notDone = "not-done"
    case remotePicture = "remote-picture"
    case withheldPage = "withheld-page"
    case withheldBlock = "withheld-block"
    case missingBlock = "missing-block"
    case highlightPage = "highlight-page"
    case highlightArea = "highlight-area"
    case queryNotEvaluated = "query-not-evaluated"
    case queryEmpty = "query-empty"

    // Examples
    case rejected = "refused"
    case accepted, desired, current, ready, misscheduled, download, cordoned, node, answer, why, free, running, pending, writable,
        capabilities
    case exampleOnPage = "example-on-page"
    case errors, warnings, notes
    case claimHolds = "claim-holds"
    case claimBroken = "claim-broken"
    case serverSays = "server-says"
    case hideGhosts = "hide-ghosts"
    case ghostLegend = "ghost-legend"
    case byServer = "by-server"
    case byController = "by-controller"
    case severityError = "severity-error"
    case severityWarning = "severity-warning"
    case severityInfo = "severity-info"
    case acceptedFinding = "accepted-finding"
    case acceptedCount = "accepted-count"
    case acceptedBecause = "accepted-because"

    // Graph
    case graph
    case localGraph = "local-graph"
    case localGraphTitle = "local-graph-title"
    case localGraphSummary = "local-graph-summary"
    case linksTo = "links-to"
    case graphIntroduction = "graph-introduction"
    case graphCaption = "graph-caption"
    case singlePages = "single-pages"
    case otherGroups = "other-groups"

    // Fields
    case fields
    case fieldsIntroduction = "fields-introduction"

    case examples, findings, manifest, page, verdict, cluster

    // Placement
    case whereItRuns = "where-it-runs"
    case onCluster = "on-cluster"
    case onOwnNodes = "on-own-nodes"
    case placementCaption = "placement-caption"
    case whatIf = "what-if"
    case smallestFix = "smallest-fix"
    case nodesCount = "nodes-count"
    case nodeNotReady = "node-not-ready"
    case nothingAgainst = "nothing-against"
    case schedulerSays = "scheduler-says"
    case deciderController = "decider-controller"
    case deciderScheduler = "decider-scheduler"
    case deciderEviction = "decider-eviction"
    case deciderAdmission = "decider-admission"
    case deciderKubelet = "decider-kubelet"
    case noPod = "no-pod"
    case notReady = "not-ready"
    case misplaced
    case worthKnowing = "worth-knowing"
    case neverQuiet = "never-quiet"
    case mapTitle = "map-title"
    case mapCaption = "map-caption"
    case noZone = "no-zone"

    // Over time
    case overTime = "over-time"
    case updatedNumber = "updated-number"
    case nothingChanges = "nothing-changes"
    case podsTurnedOver = "pods-turned-over"
    case replacedInOrder = "replaced-in-order"
    case afterStep = "after-step"
    case setIsGone = "set-is-gone"
    case nodeJoins = "node-joins"
    case nodeLeaves = "node-leaves"
    case atFirst = "at-first"
    case podsCollected = "pods-collected"
    case newNode = "new-node"
    case nodeGone = "node-gone"
    case timelineTitle = "timeline-title"
    case timelineCaption = "timeline-caption"
    case barCreated = "bar-created"
    case barReady = "bar-ready"
    case barGone = "bar-gone"
    case stripUnavailable = "strip-unavailable"
    case stripExtra = "strip-extra"
    case stripMost = "strip-most"
    case stripCaption = "strip-caption"

    // Ways to the pods
    case communication
    case noService = "no-service"
    case serviceFrom = "service-from"
    case serviceRecord = "service-record"
    case serviceMismatch = "service-mismatch"
    case serviceLabelMissing = "service-label-missing"
    case portNameMissing = "port-name-missing"
    case nodeAddresses = "node-addresses"
    case hostNetworkNames = "host-network-names"
    case serviceHeadless = "service-headless"
    case serviceLocal = "service-local"
    case serviceCluster = "service-cluster"
    case endpointsOn = "endpoints-on"
    case answersOn = "answers-on"
    case localMissing = "local-missing"
    case notReadyOn = "not-ready-on"
    case noPodOn = "no-pod-on"
    case noNode = "no-node"

    // Access to the node
    case nodeAccess = "node-access"
    case securityLevel = "security-level"
    case hostPaths = "host-paths"
    case readOnly = "read-only"
    case hostNamespaces = "host-namespaces"
    case privilegedContainers = "privileged-containers"
    case hostPorts = "host-ports"
    case rootContainers = "root-containers"
    case touchesNothing = "touches-nothing"
}
