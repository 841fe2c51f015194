/// The Windows generations that differ in where the proxy is set and who reads it. Raw values are the words of `--os`.
public enum OSGeneration: String, Sendable, Hashable, CaseIterable {
    case xp
    case vista = "vista-8.1"
    case ten = "10"
    case eleven = "11"

    public var title: Text {
        switch self {
        case .xp: Text(en: "2000, XP, Server 2003", ja: "2000、XP、Server 2003")
        case .vista: Text(en: "Vista to 8.1, Server 2008 to 2012 R2", ja: "Vista ～ 8.1、Server 2008 ～ 2012 R2")
        case .ten: Text(en: "10, Server 2016, 2019", ja: "10、Server 2016、2019")
        case .eleven: Text(en: "11, Server 2022 and later", ja: "11、Server 2022 以降")
        }
    }
}
