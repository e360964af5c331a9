import Diagnostics
import Kubernetes
import Testing

/// Which values count as secrets, and which do not.
@Suite struct SecretTests {
    // Put together here, so that no scanner takes this file for a leak.
    private static let letters = "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6a7B8c9D0e1F2g3H4"
    private static func token(_ prefix: String, _ count: Int) -> String { prefix + letters.prefix(count) }
    private static let web = "ey" + "JhbGciOiJIUzI1NiJ9.ey" + "JzdWIiOiIxMjM0NTY3ODkwIn0." + letters.prefix(43)
    private static let key = "-----BEGIN EC PRIVATE" + " KEY-----\n\(letters)\n-----END EC PRIVATE KEY-----"

    static let forms = [
        "AK" + "IA" + "ABCDEFGHIJKL2345", token("AI" + "za", 35), token("gh" + "p_", 36), token("github_" + "pat_", 40),
        token("gl" + "pat-", 20),
        token("xo" + "xb-", 30), token("hooks.slack.com/" + "services/T", 30), token("sk_" + "live_", 24), token("s" + "k-", 48),
        token("n" + "pm_", 36), token("h" + "f_", 34), token("hv" + "s.", 24), web, key, "postgres://joe:h2nter@db:5432/x",
    ]

    @Test(arguments: forms) func credentialsAreKnownByTheirForm(_ credential: String) {
        for text in [credential, "# \(credential)\n", "a: \"\(credential)\"", "x=\(credential);"] {
            let found = secretFindings(in: MappedText(file: FileID(rawValue: 0), bytes: Array(text.utf8)), outside: [])
            #expect(found.map(\.rule) == ["literal-credential"], "\(text)")
            #expect(found.allSatisfy { $0.severity == .warning && !$0.concealed.isEmpty && !$0.headline.english.contains("a1B2") })
            let whole = [0..<text.utf8.count]
            #expect(secretFindings(in: MappedText(file: FileID(rawValue: 0), bytes: Array(text.utf8)), outside: whole) == [])
        }
    }

    @Test(arguments: [
        "AK" + "IAIOSFODNN7EXAMPLE", "AK" + "IAABCDEFGH", "gh" + "p_" + String(repeating: "x", count: 36), "gh" + "p_short",
        "task-" + letters.prefix(40),
        "eyJhbGciOiJIUzI1NiJ9", "eyJhbGciOiJIUzI1NiJ9.eyJhbGciOiJIUzI1NiJ9",
        "-----BEGIN CERTIFICATE-----\n\(letters)\n-----END CERTIFICATE-----",
        "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----", "https://example.org/a:b@c", "postgres://joe:$(PASS)@db",
        "http://user:password@host",
        "redis://:<password>@db", "a://b:c", "https://a/?x=://:@", "registry:5000/sk-learn-models-for-everyone-v2",
    ])
    func otherTextIsNoCredential(_ text: String) {
        #expect(secretFindings(in: MappedText(file: FileID(rawValue: 0), bytes: Array(text.utf8)), outside: []) == [])
    }

    private static func found(_ yaml: String) -> [String] {
        let text = MappedText(file: FileID(rawValue: 0), bytes: Array(yaml.utf8))
        return ManifestDocument.read(text).flatMap { secretFindings(in: $0) }.map { "\($0.rule): \(files(text).text($0.concealed[0]))" }
    }

    private static func files(_ text: MappedText) -> SourceFiles {
        var files = SourceFiles()
        _ = files.add(SourceFile(path: "a", bytes: text.bytes))
        return files
    }

    @Test(arguments: [
        ("data: {password: aHVudGVyMg==}", ["secret-with-values: aHVudGVyMg=="]),
        ("stringData: {token: hunter2}", ["secret-with-values: hunter2"]),
        ("stringData: {username: hunter2, tls.crt: hunter2, host: hunter2}", []), ("data: {password: Y2hhbmdlbWU=, a: \"\", b: null}", []),
        (
            "stringData: {a: \"<your-password>\", b: \"${B}\", c: \"{{ c }}\", d: xxxx, e: example-key, f: password, api-token: api-token}",
            []
        ),
        ("data: {url: cG9zdGdyZXM6Ly9qb2U6aDJudGVyQGRiL3g=}", ["secret-with-values: cG9zdGdyZXM6Ly9qb2U6aDJudGVyQGRiL3g="]),
        ("data: {}", []), ("data: [a]", []), ("stringData: hunter2", []),
        (
            "metadata: {annotations: {kubectl.kubernetes.io/last-applied-configuration: '{\"kind\":\"Secret\",\"data\":{\"a\":\"aHVudGVyMg==\"}}'}}",
            ["secret-with-values: '{\"kind\":\"Secret\",\"data\":{\"a\":\"aHVudGVyMg==\"}}'"]
        ),
    ])
    func valuesOfSecretsAreFound(_ fields: String, _ expected: [String]) {
        #expect(Self.found("apiVersion: v1\nkind: Secret\n\(fields)\n") == expected)
        #expect(Self.found("apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Secret, \(fields)}\n") == expected)
    }

    @Test(arguments: [
        ("{name: DB_PASSWORD, value: hunter2}", ["literal-credential: hunter2"]),
        ("{name: dbPassword, value: 12345678}", ["literal-credential: 12345678"]),
        ("{name: API_KEY, value: \"a1b2c3d4\"}", ["literal-credential: \"a1b2c3d4\""]), ("{name: A_TOKEN, value: changeme}", []),
        ("{name: A_TOKEN, value: $(OTHER)}", []), ("{name: A_TOKEN_FILE, value: hunter2}", []),
        ("{name: A_SECRET, value: my-tls-secret}", []),
        ("{name: TOKEN, value: \"3600\"}", []), ("{name: PASSWORD_FILE, value: hunter2}", []),
        ("{name: A_PASSWORD, value: /etc/password}", []),
        ("{name: A_PASSWORD, value: \"\"}", []), ("{name: A_PASSWORD, valueFrom: {secretKeyRef: {name: hunter2, key: hunter2}}}", []),
        ("{name: PLAIN, value: hunter2}", []), ("{name: KEYS, value: hunter2}", []), ("{name: USE_TOKEN, value: \"true\"}", []),
    ])
    func variablesAreJudgedByTheirNames(_ variable: String, _ expected: [String]) {
        #expect(Self.found("apiVersion: batch/v1\nkind: Job\nspec: {template: {spec: {containers: [{env: [\(variable)]}]}}}\n") == expected)
    }

    @Test(arguments: [
        ("--db-password=hunter2", ["literal-credential: \"--db-password=hunter2\""]), ("--password-file=/x/hunter2", []),
        ("--password=$(PW)", []),
        ("--user=hunter2", []), ("password=hunter2", []), ("--token", []),
    ])
    func argumentsAreJudgedByTheirNames(_ argument: String, _ expected: [String]) {
        #expect(Self.found("apiVersion: v1\nkind: Pod\nspec: {containers: [{args: [\"\(argument)\"]}]}\n") == expected)
    }

    @Test func aConfigMapHasNoPasswords() {
        let data = "data: {DB_PASSWORD: hunter2, DB_USER: hunter2, a.conf: \"password = hunter2\"}"
        #expect(Self.found("apiVersion: v1\nkind: ConfigMap\n\(data)\n") == ["literal-credential: hunter2"])
    }

    /// The copy of another object than a Secret, and a document that is not read further.
    @Test func copiesInAnnotationsAreRead() {
        let copy = "'{\"spec\":{\"env\":[{\"name\":\"PASSWORD\",\"value\":\"hunter2\"}]}}'"
        let yaml = "kind: Deployment\nmetadata: {annotations: {kubectl.kubernetes.io/last-applied-configuration: \(copy)}}\n"
        #expect(Self.found("apiVersion: apps/v1\n" + yaml) == ["literal-credential: \(copy)"])
        #expect(Self.found(yaml.replacing("hunter2", with: "${PW}")) == [])
    }
}
