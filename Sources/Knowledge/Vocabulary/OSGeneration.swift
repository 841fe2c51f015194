/// A generation of Windows: the releases that pick a proxy alike and take the same commands.
///
/// The raw values are the words of the command line, of JSON and of answer files.
public enum OSGeneration: String, Sendable, Hashable, CaseIterable {
    /// Windows 2000, XP and Server 2003.
    case xp
    /// Windows Vista to 8.1, Server 2008 to 2012 R2.
    case vista = "vista-8.1"
    /// Windows 10, Server 2016 and 2019.
    case ten = "10"
    /// Windows 11, Server 2022 and later.
    case eleven = "11"

    /// The releases it stands for, for a reader.
    public var title: Text {
        switch self {
        case .xp: Text(verbatim: "Windows 2000 / XP / Server 2003")
        case .vista:
            Text(
                en: "Windows Vista to 8.1, Server 2008 to 2012 R2",
                ja: "Windows Vista ～ 8.1、Server 2008 ～ 2012 R2")
        case .ten: Text(verbatim: "Windows 10, Server 2016 / 2019")
        case .eleven:
            Text(en: "Windows 11, Server 2022 and later", ja: "Windows 11、Server 2022 以降")
        }
    }
}
