/// What any text can show, whatever program printed it or person wrote it.
extension LogClues {
    static let text = statuses + addresses + systems + proxies + outputs + events + scripts + inspections

    // MARK: Statuses

    /// Words that a program puts before an HTTP status.
    private static let statuses =
        [
            "HTTP status", "status code", "StatusCode", "returned status", "HTTP Error", "HTTP code", "http_code",
            "HTTP エラー", "HTTPエラー", "ステータス コード", "ステータスコード", "HTTP ステータス", "status=", "HTTP-Statuscode",
            "returned an error:", "エラーを返しました:", "einen Fehler zurückgegeben:", "a retourné une erreur",
            "Error en el servidor remoto:", "Errore del server remoto:", "servidor remoto retornou um erro:",
            "远程服务器返回错误:", "遠端伺服器傳回一個錯誤:", "원격 서버에서", "возвратил ошибку:",
            "externe server heeft een fout geretourneerd:", "response code", "応答コード", "CONNECT tunnel failed, response",
        ].map { phrase in
            LogClue(phrase, in: [.text, .configMgr], isExact: false) { record, place in
                LogClue.statusNumber(behind: record.text(from: place.upperBound), from: place.lowerBound)
            }
        } + [
            // In brackets it is the status of an answer in every language.
            LogClue("(407)", in: [.text, .configMgr]) { _, place in [Sighting(.httpStatus, .number(407), place)] }
        ]

    // MARK: Addresses

    private static let addresses = [
        LogClue("://", in: .text) { record, place in WrittenAddress(at: place, in: record)?.sightings ?? [] },
        LogClue("WUServer", in: .text, isExact: false) { record, place in
            LogClue.server(record.text(from: place.upperBound).drop { $0.isBlank || ":=".utf8.contains($0) })
        },
    ]

    // MARK: Windows

    private static let systems =
        ["Windows", "Server 20", "Win7", "Win8", "Win10", "Win11", "WinXP"].map { phrase in
            LogClue(phrase, in: .text, isExact: false) { record, place in
                WrittenSystem(at: place, in: record)?.sighting ?? []
            }
        }
        + ["10.0.", "6.3.9600", "6.2.9200", "6.1.7601", "6.1.7600", "6.0.6002", "5.1.2600", "5.2.3790"].map { phrase in
            LogClue(phrase, in: .text) { record, place in WrittenSystem(version: place, in: record)?.sighting ?? [] }
        }

    // MARK: Proxies

    private static let proxies = ["proxy", "プロキシ", "代理服务器", "프록시"].map { phrase in
        LogClue(phrase, in: .text, isExact: false) { record, place in
            NamedProxy(behind: place, in: record).map { [Sighting(.proxyNamed, .text($0.text), $0.range, .possible)] }
                ?? []
        }
    }
}

extension LogClue {
    /// `: 407`, `=407`, ` ("407")`, `[502]`, ` code 503`, ` = 500.19`: the number stands close behind the words.
    static func statusNumber(behind text: ArraySlice<UInt8>, from start: Int) -> [Sighting] {
        var cursor = ByteCursor(text.prefix(24))
        if cursor.take(" code") || cursor.take(" コード") {}
        cursor.take { $0.isBlank || "=:([\"'".utf8.contains($0) }
        let digits = cursor.rest.prefix { $0.isDigit }
        guard digits.count == 3, let status = Int(digits.text), (400...599).contains(status) else { return [] }
        return [Sighting(.httpStatus, .number(status), start..<digits.endIndex)]
    }
}
