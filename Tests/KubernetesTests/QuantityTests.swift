import Kubernetes
import TestSupport
import Testing

@Suite struct QuantityTests {
    struct Form: Decodable, Sendable {
        let text: String
        let canonical: String?
        let value: Int64?
        let milli: Int64?
        let error: String?
    }

    @Test(arguments: try CaseFiles.decode([Form].self, from: "quantities/forms.json"))
    func parsesAndPrints(_ form: Form) {
        do {
            let quantity = try Quantity(parsing: form.text)
            #expect(form.error == nil)
            #expect(quantity.description == form.canonical)
            if let value = form.value { #expect(quantity.value == value) }
            if let milli = form.milli { #expect(quantity.milliValue == milli) }
        } catch {
            #expect("\(error)" == form.error)
        }
    }

    @Test func comparesByAmount() throws {
        #expect(try Quantity(parsing: "1Gi") == Quantity(parsing: "1024Mi"))
        #expect(try Quantity(parsing: "1e3") == Quantity(parsing: "1k"))
        #expect(try Quantity(parsing: "100m") < Quantity(parsing: "0.2"))
        #expect(try Quantity(parsing: "-1") < Quantity(parsing: "1n"))
        #expect(try Quantity(parsing: "1n") < Quantity(parsing: "1e300"))
        #expect(try Quantity(parsing: "-1e300") < Quantity(parsing: "-1n"))
        #expect(try Set([Quantity(parsing: "1000m"), Quantity(parsing: "1")]).count == 1)
    }

    @Test func addsInTheFormatOfTheLeft() throws {
        #expect(try (Quantity(parsing: "1Gi") + Quantity(parsing: "1Gi")).description == "2Gi")
        #expect(try (Quantity() + Quantity(parsing: "1Gi")).description == "1Gi")
        #expect(try (Quantity(parsing: "100m") + Quantity(parsing: "1")).description == "1100m")
        #expect(try (Quantity(parsing: "1") - Quantity(parsing: "1Ki")).description == "-1023")
        #expect(try (Quantity(parsing: "1.500") + Quantity()).description == "1500m")
        #expect(try (Quantity(parsing: "1e300") + Quantity(parsing: "1n")).description == "1e300")
    }
}
