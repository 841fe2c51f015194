/// Reads a block of a log by its bytes: an entry in which nothing can matter is passed over, one that was read before is
/// counted, and only what is left becomes text. The findings are those of the slow way.
extension ReadingInBlocks {
    /// - Parameter text: without control characters, with all secrets still in it.
    /// - Returns: false where the block has to be read the slow way; then nothing was done.
    mutating func skim(_ text: inout String) -> Bool {
        if isThorough || collected.isOpen { return false }
        let forced = max(0, WordsTogetherReading.mostLines - ledger.linesBefore)
        return text.withUTF8 { bytes in
            guard var block = SkimmedBlock(bytes, forced: forced) else { return false }
            memo.makeRoom()
            let changed = passDoor(&block, bytes)
            read(block, bytes, changed)
            return true
        }
    }

    // MARK: The door

    /// Lets the lines through the door that could hold a secret, and finds out what the others could hold.
    /// - Returns: those that the door has changed.
    private mutating func passDoor(_ block: inout SkimmedBlock, _ bytes: UnsafeBufferPointer<UInt8>) -> [Int: String] {
        var changed: [Int: String] = [:]
        for place in block.lines.indices {
            let line = block.lines[place]
            guard let entry = line.entry else {
                changed[place] = redacted(bytes[line.start..<line.end], number: place + 1)
                continue
            }
            let text = UnsafeBufferPointer(rebasing: bytes[line.text..<line.end])
            let hash = LineMemo.hash(text)
            if ledger.open == nil, let number = memo.number(of: text, entry, hash) {
                block.note(memo.entries[number].traces, of: place, memo: number)
                continue
            }
            let traces = traces(of: text, entry)
            if ledger.open != nil || traces.needDoor {
                let isPlain = ledger.open == nil
                changed[place] = redacted(bytes[line.start..<line.end], number: place + 1)
                if changed[place] != nil { block.release(place) }
                if changed[place] != nil || ledger.open != nil || !isPlain {
                    block.note(traces, of: place, memo: nil)
                    continue
                }
            }
            block.note(traces, of: place, memo: remember(text, entry, hash, traces))
        }
        return changed
    }

    /// The number that the memory gives a text. One in which sentences stand that show the same in every text, and no
    /// code, is remembered by those: numbers and names in it make no difference.
    private mutating func remember(
        _ text: UnsafeBufferPointer<UInt8>, _ entry: EntryStart, _ hash: UInt64, _ traces: LineTraces
    ) -> Int? {
        if traces.isDisjoint(with: [.log, .secret]) { return nil }
        guard traces == .log, entry == .agent || entry == .decoded || entry == .agent54,
            !codeTrace.stands(in: text, of: entry),
            let fixed = LogClues.all.fixed(
                in: ArraySlice(text[CodeTrace.message(in: text, of: entry)...]), .windowsUpdate)
        else { return memo.add(text, entry, hash, traces) }
        return fixed.withUnsafeBufferPointer { phrases in
            // No text begins so.
            let key = [0xFF, 0xFF] + phrases
            return key.withUnsafeBufferPointer { key in
                let hash = LineMemo.hash(key)
                return memo.number(of: key, entry, hash) ?? memo.add(key, entry, hash, traces)
            }
        }
    }

    private mutating func traces(of text: UnsafeBufferPointer<UInt8>, _ entry: EntryStart) -> LineTraces {
        var traces = LineTraces(in: text)
        // Of what is for information nothing is read.
        if entry == .setupInfo {
            traces.remove(.log)
        } else if !traces.contains(.log), codeTrace.stands(in: text, of: entry) {
            traces.insert(.log)
        }
        return traces
    }

    private mutating func redacted(_ line: Slice<UnsafeBufferPointer<UInt8>>, number: Int) -> String? {
        Credentials.redact(ArraySlice(line), number, &ledger).map { String(decoding: $0, as: UTF8.self) }
    }

    // MARK: The readers

    /// How many entries behind and before any other line are shown to the readers of reports, which look that far.
    private static let (behind, before) = (32, 4)

    private mutating func read(
        _ block: SkimmedBlock, _ bytes: UnsafeBufferPointer<UInt8>, _ changed: [Int: String]
    ) {
        var (kept, shown): ([SourceLine], [SourceLine]) = ([], [])
        var (window, next) = (-1, nextOther(in: block, from: 0))
        for place in block.lines.indices {
            let line = block.lines[place]
            if next < place { next = nextOther(in: block, from: place) }
            if line.entry == nil || line.traces.contains(.form) { window = place + Self.behind }
            let isShown = place <= window || next - place <= Self.before
            let isKept = line.entry == nil || !block.isWhole(place) || matters(line, bytes)
            if !isShown, !isKept { continue }
            let text = changed[place] ?? String(decoding: bytes[line.start..<line.end], as: UTF8.self)
            let source = SourceLine(ledger.linesBefore + place + 1, text)
            if isShown { shown.append(source) }
            if isKept { take(source, line, isWhole: block.isWhole(place)) }
            kept.append(source)
        }
        ledger.linesBefore += block.lines.count
        finish(shown: shown, kept: kept)
    }

    /// Where the next line stands that is no entry, or one that other readers look at.
    private func nextOther(in block: SkimmedBlock, from place: Int) -> Int {
        block.lines[place...].firstIndex { $0.entry == nil || $0.traces.contains(.form) } ?? block.lines.count
    }

    /// Whether an entry has to be read; counts it where it is known.
    private mutating func matters(_ line: SkimmedBlock.Line, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let entry = line.entry else { return true }
        logs.endEntry()
        if logs.isWaiting(for: entry.form) || isNew(entry, line, bytes) { return true }
        if !line.traces.contains(.log) { return false }
        guard let number = line.memo, let steps = memo.entries[number].steps else { return true }
        logs.count(steps, entry.form)
        return false
    }

    /// Whether it is the first entry that tells a generation of Windows by its form.
    private mutating func isNew(
        _ entry: EntryStart, _ line: SkimmedBlock.Line, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let system: UInt8 =
            switch entry {
            case .decoded: 1
            case .agent54: 2
            case .agent: systemsSeen & 4 == 0 && LogComponent.tellsSystem(bytes[line.text..<line.end]) ? 4 : 0
            case .setup, .setupInfo: 0
            }
        if systemsSeen & system == system { return false }
        systemsSeen |= system
        return true
    }

    private mutating func take(_ source: SourceLine, _ line: SkimmedBlock.Line, isWhole: Bool) {
        guard line.entry != nil, isWhole else { return logs.read([source]) }
        let steps = logs.read(entry: source)
        if let number = line.memo { memo.keep(steps, of: number) }
    }
}
