/// The vocabulary of the generated notes.
enum Words {
    static let things = [
        "cluster", "worker", "daemon", "beacon", "harbor", "ledger", "meter", "router", "switch", "relay", "filter", "parser", "sampler",
        "watcher", "mirror", "archive", "bucket", "ticket", "window", "budget", "margin", "signal", "marker", "anchor", "bridge", "tunnel",
        "cursor", "buffer", "packet", "segment", "volume", "device", "kernel", "socket", "thread", "session", "token", "policy", "branch",
    ]
    static let qualities = [
        "quiet", "steady", "brittle", "narrow", "wide", "early", "late", "spare", "plain", "shared", "remote", "nearby", "frozen", "fresh",
        "hidden", "public", "strict", "loose", "double", "single", "outer", "inner", "broken", "mended",
    ]
    static let deeds = [
        "follows", "holds", "releases", "counts", "copies", "forwards", "delays", "checks", "repairs", "stores", "measures", "replaces",
        "announces", "drops", "collects", "divides", "closes", "opens",
    ]
    static let endings = [
        "until the next release", "in every zone", "without asking", "before noon", "while the disk fills", "after the handover",
        "on the edge sites", "for each rack", "as the runbook says", "under load", "once a week", "when nobody looks",
    ]
    static let headings = [
        "Purpose", "Where it runs", "Setup", "Daily work", "Limits", "What can go wrong", "Cleaning up", "Numbers", "Security", "Storage",
        "Upgrades", "Going back", "Open points", "Background", "Example", "Contacts",
    ]
    static let chineseHeadings = ["目的", "執行位置", "設定方式", "日常維護", "限制", "可能的問題", "清理", "數據", "安全", "儲存", "升級", "復原", "待辦", "背景", "範例"]
    static let chineseTitles = ["日誌代理", "節點監看", "網路元件", "磁碟驅動", "密鑰更新", "裝置管理", "更新策略", "容忍設定", "容量規劃", "備援演練"]
    static let chineseStarts = ["當工作節點增加時", "磁碟快滿的時候", "每次版本更新之前", "如果標籤寫錯", "在邊緣機房裡", "夜間維護期間", "沒有網路的時候"]
    static let chineseMiddles = ["代理程式會先讀取本機設定", "控制器會補上缺少的 Pod", "排程器只考慮指定的節點", "舊的資料會保留七天", "告警會通知值班人員"]
    static let chineseEnds = ["因此不必手動處理", "但仍需確認資源是否足夠", "並且寫入稽核紀錄", "否則會被拒絕", "詳見操作說明"]
    static let chineseThings = ["節點", "標籤", "選擇器", "容忍", "映像", "磁碟", "指標", "命名空間"]
    static let tags = [
        "Agents", "Networking", "Storage", "Logs", "Metrics", "Security", "Upgrades", "Edge", "GPU", "Runbook", "Incident", "Capacity",
        "Cost",
        "Design note", "How to", "DaemonSet", "Node care", "On duty", "Kernel", "Backup", "Certificates", "Policy", "Audit", "Release",
    ]
    static let areas = ["Logs", "Metrics", "Network", "Disks", "Secrets", "Devices", "Edge", "Runtime", "Backup", "Policy"]
    static let agents = [
        "log-agent", "node-meter", "net-agent", "disk-driver", "gpu-plugin", "time-sync", "dns-cache", "audit-tail", "image-puller",
    ]
    static let taints = [
        "node-role.kubernetes.io/control-plane", "node-role.kubernetes.io/master", "node.kubernetes.io/not-ready", "nvidia.com/gpu",
        "edge.example.com/remote", "dedicated",
    ]
    static let selectors = [
        ("kubernetes.io/os", "linux"), ("kubernetes.io/arch", "arm64"), ("kubernetes.io/arch", "amd64"), ("example.com/disk", "ssd"),
        ("topology.kubernetes.io/zone", "zone-b"),
    ]
    static let paths = ["/var/log", "/etc/cni/net.d", "/sys", "/proc", "/dev", "/run/containerd", "/var/lib/kubelet"]
}
