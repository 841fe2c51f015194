extension QuestionWords {
    /// The words of a question of the guide. An id that the guide does not have is its own and only word.
    public static func of(_ id: String) -> QuestionWords {
        switch id {
        case "code": code
        case "anyway": anyway
        case "seen": seen
        case "what": what
        case "source": source
        case "trigger": trigger
        case "traffic": traffic
        case "works": works
        case "changed": changed
        case "between": between
        case "ie": ie
        case "pac": pac
        case "winhttp": winhttp
        case "wpad": wpad
        case "proxy": proxy
        case "bypass": bypass
        case "resolves": resolves
        case "hosts-file": hostsFile
        case "internet": internet
        case "os": os
        case "updated": updated
        case "release": release
        case "sha2": sha2
        case "user": user
        case "fallback": fallback
        case "downloader": downloader
        case "who": who
        case "login": login
        case "ports": ports
        case "hosts": hosts
        case "ranges": ranges
        case "inspection": inspection
        case "scheme": scheme
        case "wsus-host": wsusHost
        case "wsus-bypass": wsusBypass
        default:
            QuestionWords(
                ask: Text(verbatim: id), label: Text(verbatim: id), findOut: Text(verbatim: id), why: [])
        }
    }
}
