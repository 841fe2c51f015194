import Engine
import Testing

@testable import Checks
@testable import Facts
@testable import Guidance

@Suite("Check of the pointers") struct PointersTests {
    private static func problems(_ pointers: [Pointer]) -> [Problem] {
        KnowledgeChecks.pointers(pointers.map { Placed("pointer", $0) })
    }

    private static let sound = Pointer(.connect, [0x8007_2EFD], [.inferred(.notUsingProxy)], remark: .bothPorts)

    @Test func whatIsRightIsLeftAlone() {
        #expect(Self.problems([Self.sound]) == [])
    }

    @Test(arguments: [
        (
            Pointer(.other, [0x8024_0FFE], [.inferred(.wsus)], remark: .bothPorts), "code 0x80240FFE",
            "it points somewhere, but the catalogue has no row for it"
        ),
        (
            Pointer(.other, [0x8007_2EFD], [.inferred(.wsus)], remark: .bothPorts), "code 0x80072EFD",
            "it is pointed at twice"
        ),
    ])
    func aFaultIsNamed(pointer: Pointer, subject: String, message: String) {
        #expect(
            Self.problems([Self.sound, pointer]) == [Problem(rule: "Pointers", subject: subject, message: message)])
    }
}
