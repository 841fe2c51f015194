/// What the looks rest on besides the library.
extension Source {
    package static let queryUser = Source(
        "query-user",
        title: Text(en: "Microsoft Learn: query user", ja: "Microsoft Learn: query user"),
        address: "https://learn.microsoft.com/windows-server/administration/windows-commands/query-user", date: "")
}
