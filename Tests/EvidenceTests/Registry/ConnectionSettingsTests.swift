import TestSupport
import Testing

@testable import Evidence

/// The binary values, byte by byte.
@Suite struct ConnectionSettingsTests {
    @Test(arguments: [
        // Written by hand from the layout: version, counter, flags, then length and text three times.
        (
            ConnectionSettings.Layout.user,
            [0x46, 0, 0, 0, 9, 0, 0, 0, 11, 0, 0, 0, 4, 0, 0, 0, 0x70, 0x3A, 0x38, 0x30, 1, 0, 0, 0, 0x2A, 0, 0, 0, 0],
            "70 9 11 p:80 * "
        ),
        (.winHTTP, [0x18, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "24 0 1   "),
        (.winHTTP, [0x28, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0x70, 0, 0, 0, 0, 7, 7], "40 256 2 p  "),
    ])
    func decodes(layout: ConnectionSettings.Layout, bytes: [UInt8], fields: String) throws {
        let settings = try ConnectionSettings.decode(bytes, as: layout).get()
        #expect(
            "\(settings.version) \(settings.counter) \(settings.flags) \(settings.proxy) \(settings.bypass) \(settings.pac)"
                == fields)
    }

    @Test(arguments: 0..<16 as Range<UInt32>)
    func testsFlagsByBit(flags: UInt32) throws {
        let value = BinaryValue(flags: flags | 0x100)
        let settings = try ConnectionSettings.decode(value.bytes, as: .user).get()
        #expect(settings.usesProxy == [2, 3, 6, 7, 10, 11, 14, 15].contains(flags))
        #expect(settings.usesPAC == [4, 5, 6, 7, 12, 13, 14, 15].contains(flags))
        #expect(settings.usesAutoDetect == (flags >= 8))
    }

    @Test func refusesWhatIsNoSuchValue() {
        #expect(ConnectionSettings.decode([], as: .user) == .failure(.cut))
        #expect(ConnectionSettings.decode(BinaryValue.static46.bytes, as: .winHTTP) == .failure(.version))
        #expect(ConnectionSettings.decode(BinaryValue.static28.bytes, as: .user) == .failure(.version))
        #expect(ConnectionSettings.decode(BinaryValue(version: 0x47).bytes, as: .user) == .failure(.version))
        #expect(
            ConnectionSettings.decode(BinaryValue(strings: ["a\u{1B}[2J", "", ""]).bytes, as: .user)
                == .failure(.characters))
        #expect(
            ConnectionSettings.decode(BinaryValue(strings: ["é", "", ""]).bytes, as: .user) == .failure(.characters))
    }

    /// Only the strings have to be whole; of the tail nothing is known.
    @Test(arguments: BinaryValue.valid)
    func readsEveryBeginning(value: BinaryValue, layout: ConnectionSettings.Layout) throws {
        let bytes = value.bytes
        let whole = try ConnectionSettings.decode(bytes, as: layout).get()
        for length in bytes.indices {
            let decoded = ConnectionSettings.decode(Array(bytes[..<length]), as: layout)
            #expect(decoded == (length < bytes.count - value.tail ? .failure(.cut) : .success(whole)), "\(length)")
        }
    }

    /// A length that lies makes no string that does not stand there.
    @Test(arguments: BinaryValue.valid)
    func survivesEveryLength(value: BinaryValue, layout: ConnectionSettings.Layout) {
        let bytes = value.bytes
        let near = (0...UInt32(bytes.count) + 40).map { $0 }
        let far: [UInt32] = (7..<32).flatMap { [1 << $0, (1 << $0) - 1, ~(1 << $0)] } + [.max, .max - 3, 0x7FFF_FFFF]
        for place in value.lengths {
            for length in near + far {
                var changed = bytes
                changed.replaceSubrange(place..<(place + 4), with: BinaryValue.word(length))
                Self.expectHonest(changed, layout)
            }
        }
    }

    @Test func survivesAnyBytes() {
        var numbers = SeededNumbers(46)
        for _ in 0..<10_000 {
            let (value, layout) = BinaryValue.valid.randomElement(using: &numbers) ?? (BinaryValue(), .user)
            var bytes = value.bytes
            for _ in 0..<Int.random(in: 1...4, using: &numbers) {
                let place = Int.random(in: bytes.indices, using: &numbers)
                bytes[place] =
                    Bool.random(using: &numbers)
                    ? .random(in: 0...9, using: &numbers) : .random(in: 0...255, using: &numbers)
            }
            Self.expectHonest(bytes, layout)
            let noise = (0..<Int.random(in: 0...80, using: &numbers)).map { _ in
                UInt8.random(in: 0...255, using: &numbers)
            }
            Self.expectHonest(noise, layout)
            Self.expectHonest(BinaryValue.word(value.version) + noise, layout)
        }
    }

    /// What is decoded stands in the bytes, in its order and with nothing counted twice.
    private static func expectHonest(_ bytes: [UInt8], _ layout: ConnectionSettings.Layout) {
        guard case .success(let settings) = ConnectionSettings.decode(bytes, as: layout) else { return }
        let strings =
            layout == .user ? [settings.proxy, settings.bypass, settings.pac] : [settings.proxy, settings.bypass]
        var value = BinaryValue(version: settings.version, flags: settings.flags, strings: strings, tail: 0).bytes
        value.replaceSubrange(4..<8, with: BinaryValue.word(settings.counter))
        #expect(bytes.starts(with: value), "\(bytes)")
    }
}
