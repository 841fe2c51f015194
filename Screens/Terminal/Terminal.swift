import CNcurses
import Canvas
import Glibc

/// The terminal of the person in front of it: shows canvases, reports keys, and leaves everything as it was.
///
/// ncurses keeps its state in globals, so everything here runs on the main actor, and one terminal is open at a time.
@MainActor
public final class Terminal {
    /// How large the screen is now.
    public internal(set) var size: Size
    /// The terminal it is taken for, where the server does not know the one that TERM names.
    public let fallback: String?

    let window: UnsafeMutablePointer<WINDOW>
    /// Keys are read from a pad of their own, because reading from a window repaints it.
    let keys: UnsafeMutablePointer<WINDOW>
    let hasColour: Bool
    /// Whether lines are drawn in ASCII: some terminals of East Asia draw the others two columns wide.
    let drawsPlainLines: Bool
    let signals: Signals
    var shown: Canvas
    var keyboard = Keyboard { key_defined($0) }
    var bursts = Bursts()
    /// A signal that has been met while waiting for something else.
    var lastSignal: Int32?
    /// Whether the screen has another size than the one reported last.
    var isResized = false
    private let marksPastes: Bool
    private var isOpen = true

    init(
        window: UnsafeMutablePointer<WINDOW>, keys: UnsafeMutablePointer<WINDOW>, signals: Signals, name: String,
        isSubstitute: Bool, hasColour: Bool, drawsPlainLines: Bool
    ) {
        (self.window, self.keys, self.signals) = (window, keys, signals)
        (fallback, self.hasColour) = (isSubstitute ? name : nil, hasColour)
        self.drawsPlainLines = drawsPlainLines
        marksPastes = BracketedPaste.isUnderstood(by: name)
        size = Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
        shown = Canvas(size: size)
        if marksPastes { BracketedPaste.on.send() }
        signals.letEndingsThrough()
    }

    /// Gives the terminal back. To be called on every way out; a second call does nothing.
    ///
    /// - Parameter isGone: whether nobody is there any more who could go on typing.
    public func close(isGone: Bool = false) {
        guard isOpen else { return }
        isOpen = false
        if LastWords.isHeard {
            if !isGone { Drain.untilQuiet() }
            goOutside()
        } else {
            LastWords.say()
        }
        Faults.forget()
        signals.close()
    }

    /// Leaves the full screen for the normal one, where `body` prints, waits for Enter, and comes back.
    ///
    /// Whatever ends the program ends the waiting too, and is reported by `next`.
    public func leave(_ body: () -> Void) {
        Drain.untilQuiet()
        forgetInput()
        outside {
            body()
            fflush(nil)
            Drain.withoutEcho { waitForEnter() }
        }
        forgetInput()
    }

    /// Stops the program, as Ctrl-Z does, until the shell continues it.
    public func suspend() {
        // To the whole job, of which this program may be one part. Where no shell is there to continue it, the
        // system lets the signal pass without effect, which SIGSTOP would not.
        Drain.untilQuiet()
        forgetInput()
        outside { stop() }
    }

    func stop() {
        signals.allowingStop { _ = kill(0, SIGTSTP) }
    }

    /// What has come and was not taken yet is meant for no screen to come.
    private func forgetInput() {
        (keyboard, bursts) = (Keyboard { key_defined($0) }, Bursts())
    }

    /// Takes the terminal again from whoever had it while the program was stopped without its doing.
    func takeBack() {
        outside {}
    }

    private func outside(_ body: () -> Void) {
        goOutside()
        body()
        comeBack()
    }

    private func goOutside() {
        if marksPastes { BracketedPaste.off.send() }
        endwin()
    }

    private func comeBack() {
        fitToScreen()
        clearok(window, true)
        wrefresh(window)
        if marksPastes { BracketedPaste.on.send() }
    }
}
