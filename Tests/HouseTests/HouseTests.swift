import Testing

/// The house as it stands.
@Suite struct HouseTests {
    @Test(arguments: House.rooms.keys.sorted())
    func aRoomImportsOnlyWhatItMay(module: String) throws {
        let room = try #require(House.rooms[module])
        for file in try WorkingCopy.swiftFiles(in: room.folder) {
            #expect(forbiddenImports(in: try WorkingCopy.text(file), of: module) == [], "\(file)")
        }
    }

    @Test func theManifestOpensNoOtherDoor() throws {
        #expect(forbiddenDependencies(in: try WorkingCopy.text("Package.swift")) == [])
    }

    @Test func theTopHoldsNothingElse() throws {
        #expect(strayNames(atTop: try WorkingCopy.names(in: ".")) == [])
    }

    @Test func everyFolderOfTestsMirrorsAModule() throws {
        #expect(strayTestFolders(try WorkingCopy.names(in: "Tests")) == [])
    }

    @Test(arguments: ["Sources", "Screens"])
    func everyFolderOfTheProductIsARoom(floor: String) throws {
        #expect(strayRooms(try WorkingCopy.names(in: floor).map { floor + "/" + $0 }) == [])
    }

    /// A check over no files would find nothing.
    @Test func thereIsSomethingToCheck() throws {
        for (module, room) in House.rooms where !["CNcurses", "CStart", "FactsData"].contains(module) {
            #expect(try !WorkingCopy.swiftFiles(in: room.folder).isEmpty, "\(module)")
        }
    }
}
