import Diagnostics

extension FieldHelp {
    /// What every object has.
    static let objectFields: [FieldHelp] = [
        FieldHelp(
            "apiVersion", .string, .required, "Group and version of the API that the object is written in.", zh: "物件所用 API 的群組與版本。"),
        FieldHelp("kind", .string, .required, "Kind of the object.", zh: "物件的種類。"),
        FieldHelp("metadata", .object, .required, "Name, namespace, labels and annotations of the object.", zh: "物件的名稱、命名空間、標籤與註解。"),
        FieldHelp(
            "metadata.name", .string, .required, "Name of the object, unique in its namespace. The names of its pods begin with it.",
            zh: "物件的名稱，在命名空間內唯一；Pod 的名稱以它開頭。"),
        FieldHelp(
            "metadata.namespace", .string, .actsAs("default"),
            "Namespace that the object and its pods live in. Without it kubectl takes that of its context.",
            zh: "物件及其 Pod 所在的命名空間。未寫時由 kubectl 的 context 決定。"),
        FieldHelp(
            "metadata.labels", .map(.string), "Labels of the object itself, by which others find it. Its pods have their own.",
            zh: "物件本身的標籤，供查詢與選取；Pod 的標籤另寫。"),
        FieldHelp("metadata.labels.<key>", .string, "A label of the object.", zh: "物件的一個標籤。"),
        FieldHelp(
            "metadata.annotations", .map(.string), "Notes on the object for tools and people. Nothing is selected by them.",
            zh: "給工具與人看的附註，不能用來選取。"),
        FieldHelp("metadata.annotations.<key>", .string, "An annotation of the object.", zh: "物件的一個註解。"),
    ]
}
