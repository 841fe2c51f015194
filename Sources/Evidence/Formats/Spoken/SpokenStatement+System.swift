/// Windows by the short names that people have for it; the long ones are found in any text.
extension SpokenStatement {
    static let system: [SpokenStatement] = [
        release("Windows XP", "xp", "xp sp2", "xp sp3", "xp pro", "win xp"),
        release("Windows Vista", "vista", "vista sp1", "vista sp2"),
        release("Windows 7", "win 7", "w7"),
        release("Windows 8.1", "win 8.1", "w8.1"),
        release("Windows 10", "win 10", "w10"),
        release("Windows 11", "win 11", "w11"),
        release("Windows Server 2003", "2k3", "w2k3", "server2003", "2003 server", "2003 サーバー"),
        release("Windows Server 2008", "2k8", "w2k8", "server2008"),
        release("Windows Server 2008 R2", "2008 r2", "2008r2", "2k8r2", "2k8 r2", "w2k8r2"),
        release("Windows Server 2012", "2k12", "w2k12", "server2012"),
        release("Windows Server 2012 R2", "2012 r2", "2012r2", "2k12r2", "2k12 r2", "w2k12r2"),
        release("Windows Server 2016", "2k16", "w2k16", "server2016", "2016 server", "2016 サーバー"),
        release("Windows Server 2019", "2k19", "w2k19", "server2019", "2019 server", "2019 サーバー"),
        release("Windows Server 2022", "2k22", "w2k22", "server2022", "2022 server", "2022 サーバー"),
    ]

    private static func release(_ name: String, _ words: String...) -> SpokenStatement {
        SpokenStatement(.os, name, .beside, words, unless: otherProducts)
    }

    /// Their versions bear the same years.
    private static let otherProducts: [String] = [
        "sql", "exchange", "sharepoint", "system center", "sccm", "configmgr", "configuration manager", "visual studio",
        "office",
    ]
}
