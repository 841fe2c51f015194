extension Command {
    /// Every command, in the order of the help and of the last line, where the first ones find room: at 80 columns those
    /// that lead on, those that save most questions, the way back and the help.
    public static let table: [Command] = [
        confirm, evidence, os, back, help, toggle, nextValue, valueBefore, values, how, keep, contrast, timeLine, down,
        up, pageDown, pageUp, first, last, terms,
        language, why, print, leave, home, undo, review, repaint, suspend,
        collect, enough,
    ]

    private static let confirm = Command(
        .confirmed, keys: [.enter], Interface.Help.choose, label: Interface.Keys.choose)
    private static let toggle = Command(
        .toggled, letters: [" "], at: .several, Interface.Help.toggle, label: Interface.Keys.toggle)
    private static let nextValue = Command(
        .valueTurned(1), keys: [.right], at: .exploring, Interface.Help.nextValue)
    private static let valueBefore = Command(
        .valueTurned(-1), keys: [.left], at: .exploring, Interface.Help.valueBefore)
    private static let values = Command(
        .valuesPressed, letters: ["v"], at: .exploring, Interface.Help.values, label: Interface.Keys.values)
    private static let how = Command(
        .howPressed, letters: ["h"], at: .exploring, Interface.Help.how, label: Interface.Keys.how)
    private static let keep = Command(
        .keepPressed, letters: ["c"], at: .exploring, Interface.Help.keep, label: Interface.Keys.keep)
    private static let contrast = Command(
        .contrastPressed, letters: ["n"], at: .teaching, Interface.Help.contrast, label: Interface.Keys.contrast)
    private static let timeLine = Command(
        .timeLinePressed, letters: ["y"], at: .exploring, Interface.Help.timeLine, label: Interface.Keys.timeLine)
    private static let down = Command(.moved(1), keys: [.down, .tab], letters: ["j"], Interface.Help.down)
    private static let up = Command(.moved(-1), keys: [.up, .backTab], letters: ["k"], Interface.Help.up)
    private static let pageDown = Command(.turned(1), keys: [.pageDown], Interface.Help.pageDown)
    private static let pageUp = Command(.turned(-1), keys: [.pageUp], Interface.Help.pageUp)
    private static let first = Command(.movedToEdge(.first), keys: [.home], at: .list, Interface.Help.first)
    private static let last = Command(.movedToEdge(.last), keys: [.end], at: .list, Interface.Help.last)
    private static let help = Command(
        .helpPressed, keys: [.function(1)], letters: ["?"], Interface.Help.help, label: Interface.Keys.help)
    private static let terms = Command(
        .termsPressed, letters: ["t"], at: .help, Interface.Help.terms, label: Interface.Keys.terms)
    private static let language = Command(
        .languagePressed, keys: [.function(2)], letters: ["l"], Interface.Help.language,
        label: Interface.Keys.language)
    private static let why = Command(
        .whyPressed, keys: [.function(3)], letters: ["w"], at: .explained, Interface.Help.why, label: Interface.Keys.why
    )
    private static let back = Command(
        .backPressed, keys: [.escape], letters: ["b"], Interface.Help.back, label: Interface.Keys.back)
    private static let home = Command(
        .homePressed, keys: [.function(12)], letters: ["m"], at: .walk, Interface.Help.home,
        label: Interface.Keys.home)
    private static let undo = Command(
        .undoPressed, keys: [.function(7)], letters: ["u"], at: .standing, Interface.Help.undo,
        label: Interface.Keys.undo)
    private static let review = Command(
        .reviewPressed, keys: [.function(6)], letters: ["r"], at: .walk, Interface.Help.review,
        label: Interface.Keys.review)
    private static let os = Command(
        .osPressed, keys: [.function(5)], letters: ["o"], at: .question, Interface.Help.os, label: Interface.Keys.os)
    /// To what can be done, before all is asked.
    public static let enough = Command(
        .enoughPressed, keys: [.function(10)], letters: ["x"], at: .question, Interface.Help.enough)
    private static let evidence = Command(
        .evidencePressed, keys: [.function(4)], letters: ["e"], at: .asking, Interface.Help.evidence,
        label: Interface.Keys.evidence)
    private static let collect = Command(
        .collectPressed, keys: [.function(9)], letters: ["c"], at: .handing, Interface.Help.collect,
        label: Interface.Keys.collect)
    private static let print = Command(
        .printPressed, keys: [.function(8)], letters: ["p"], at: .printable, Interface.Help.print,
        label: Interface.Keys.print)
    private static let leave = Command(
        .leavePressed, keys: [.control("c")], letters: ["q"], Interface.Help.quit, label: Interface.Keys.quit)
    private static let repaint = Command(.repaintPressed, keys: [.control("l")], Interface.Help.repaint)
    /// The terminal does it by itself; it stands here for the help.
    private static let suspend = Command(.keyIgnored, keys: [.control("z")], Interface.Help.suspend)
}
