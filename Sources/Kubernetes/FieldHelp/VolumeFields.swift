import Diagnostics

extension FieldHelp {
    /// Where the files of volumes come from.
    static let volumeFields: [FieldHelp] = under(
        "spec.template.spec.volumes[]",
        [
            FieldHelp("name", .string, .required, "Name by which containers mount the volume.", zh: "容器掛載時使用的名稱。"),
            FieldHelp(
                "hostPath", .object, "A file or folder of the node. What is written there outlives the pod.", zh: "節點上的檔案或資料夾，內容不隨 Pod 消失。"),
            FieldHelp("hostPath.path", .string, .required, "Path on the node.", zh: "節點上的路徑。"),
            FieldHelp(
                "hostPath.type", .string, .filled("\"\""),
                "What must be there before the mount, or is made, such as Directory or FileOrCreate. Empty checks nothing.",
                zh: "掛載前必須存在或要建立的類型，例如 Directory 或 FileOrCreate；空白表示不檢查。"),
            FieldHelp(
                "emptyDir", .object, .otherwise(Prose("filled in where no source is written", zh: "沒有寫來源時填入")),
                "An empty folder that lives as long as the pod.", zh: "空的資料夾，隨 Pod 存在。"),
            FieldHelp("configMap", .object, "Entries of a ConfigMap as files.", zh: "把 ConfigMap 的各項當成檔案。"),
            FieldHelp("configMap.name", .string, .required, "Name of the ConfigMap.", zh: "ConfigMap 的名稱。"),
            FieldHelp(
                "configMap.defaultMode", .integer, .filled("0644"), "Rights of the files, octal with a leading 0.", zh: "檔案權限，以 0 開頭為八進位。"),
            FieldHelp(
                "configMap.items", .list(.object), .otherwise(Prose("all entries", zh: "全部")), "Entries that become files.", zh: "要成為檔案的項目。"
            ),
            FieldHelp("configMap.items[].key", .string, .required, "Key of the entry.", zh: "該項的鍵。"),
            FieldHelp("configMap.items[].path", .string, .required, "Path of the file in the volume.", zh: "檔案在磁碟區中的路徑。"),
            FieldHelp("secret", .object, "Entries of a Secret as files, kept in memory.", zh: "把 Secret 的各項當成檔案，存於記憶體。"),
            FieldHelp("secret.secretName", .string, .required, "Name of the Secret.", zh: "Secret 的名稱。"),
            FieldHelp(
                "secret.defaultMode", .integer, .filled("0644"), "Rights of the files, octal with a leading 0.", zh: "檔案權限，以 0 開頭為八進位。"),
        ])
}
