extension Reader {
    /// Answers of proxies as they came over the wire or as `curl -v` shows them, and the error pages that they send.
    static let httpResponse = Reader(format: .httpResponse) { lines in
        // 100 is no answer yet.
        let exchanges = HTTPExchange.all(in: lines).filter { $0.answer.status >= 200 }
        return exchanges.isEmpty ? ErrorPage.all(in: lines) : exchanges.flatMap(\.findings)
    }
}

extension HTTPExchange {
    /// In the order of the lines.
    fileprivate var findings: [Finding] {
        [error, verdict, ranges, login].compactMap(\.self).sorted { $0.line < $1.line }
    }

    private var error: Finding? {
        (400...599).contains(answer.status) ? finding(.httpStatus, .number(answer.status), status, .certain) : nil
    }

    /// What a host answers says nothing of a proxy, unless one has written it in its place.
    private var classified: ProxyVerdict? {
        let verdict = ProxyAnswer.classify(.answered(answer), to: request)
        return isOfHost && (verdict?.answer == .ok || verdict?.confidence != .certain) ? nil : verdict
    }

    private var verdict: Finding? {
        classified.map { verdict in
            let isOfSquid = [.hostDenied, .upstreamFailed].contains(verdict.answer)
            let clue = isOfSquid ? place(of: "x-squid-error") ?? status : status
            return finding(.proxyAnswer, .text(verdict.answer.rawValue), clue, verdict.confidence)
        }
    }

    private var ranges: Finding? {
        classified?.answer == .rangeBroken ? finding(.rangeFailure, .flag, status, .likely) : nil
    }

    private var login: Finding? {
        let name = answer.status == 401 ? "www-authenticate" : "proxy-authenticate"
        guard classified?.answer == .authenticationRequired, !answer.loginSchemes.isEmpty, let clue = place(of: name)
        else { return nil }
        return finding(.proxyAuthentication, .texts(answer.loginSchemes), clue, .certain)
    }

    private func place(of name: String) -> (line: SourceLine, clue: Substring)? {
        zip(answer.fields, fields).first { $0.0.name == name && !$0.1.clue.isEmpty }?.1
    }

    private func finding(
        _ kind: FindingKind, _ value: FindingValue, _ place: (line: SourceLine, clue: Substring),
        _ confidence: Finding.Confidence
    ) -> Finding {
        Finding(kind, value, line: place.line.number, columns: place.line.columns(of: place.clue), confidence)
    }
}
