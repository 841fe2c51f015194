import Collector

/// The machine's clock beside that of a host.
extension CollectedFindings {
    /// The host's own answer through a tunnel tells its time; what a proxy keeps may be old. Without one it stays open.
    var clock: [Finding] {
        guard let line = body("clock")?.content.first, body("clock")?.silence == nil, let here = ownMinutes(line),
            let answer = CollectedAnswer(body("https")), answer.isOfHost, let there = answer.last?.value("date"),
            let time = Minutes(header: there[...]), abs(here - time.count) > Self.tolerance
        else { return [] }
        return [.whole(.sign, .text(EvidenceSign.clockDiffers.rawValue), line)]
    }

    /// Certificates hold for days, a login by Kerberos for five minutes: a quarter of an hour harms either or will.
    private static let tolerance = 15

    /// `Sun 11/29/2026 11:46:10.25`, in the order of the parts that the person's region has.
    private func ownMinutes(_ line: SourceLine) -> Int? {
        let numbers = line.text.split { !$0.isNumber }.compactMap { Int($0) }
        guard let form = body("date-form")?.text, let bias = body("zone")?.number?.value, numbers.count >= 5 else {
            return nil
        }
        var parts: [Character: Int] = [:]
        for letter in form.lowercased() where "ymd".contains(letter) && parts[letter] == nil {
            parts[letter] = numbers[parts.count]
        }
        guard let year = parts["y"], let month = parts["m"], let day = parts["d"],
            let time = Minutes(year < 100 ? 2000 + year : year, month, day, numbers[3], numbers[4])
        else { return nil }
        return time.count + Int(Int32(bitPattern: bias))
    }
}

/// Minutes since the first of March of the year 0, by the calendar of today.
private struct Minutes {
    let count: Int

    init?(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int) {
        guard (2000...2100).contains(year), (1...12).contains(month), (1...31).contains(day), (0...23).contains(hour),
            (0...59).contains(minute)
        else { return nil }
        // The year begins in March, so that the day of February that some years have is its last.
        let years = month > 2 ? year : year - 1
        let days = years * 365 + years / 4 - years / 100 + years / 400 + (153 * ((month + 9) % 12) + 2) / 5 + day
        count = (days * 24 + hour) * 60 + minute
    }

    /// `Sun, 29 Nov 2026 11:46:12 GMT`.
    init?(header: Substring) {
        let words = header.split { $0 == " " || $0 == ":" || $0 == "," }
        guard words.count >= 6, let day = Int(words[1]), let year = Int(words[3]), let hour = Int(words[4]),
            let minute = Int(words[5]), let month = Self.months.firstIndex(of: words[2])
        else { return nil }
        self.init(year, month + 1, day, hour, minute)
    }

    private static let months: [Substring] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
