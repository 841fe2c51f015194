import Facts

/// What the person did, or what came back from an effect.
public enum Message: Sendable, Hashable {
    case moved(Int)
    /// To the first row, or the last; on a text, to its beginning or its end.
    case movedToEdge(Edge)
    case digitPressed(Int)
    case confirmed
    case toggled
    case edited(TextField.Edit)
    case pasted(String, truncated: Bool)
    /// A few letters came faster than a hand types.
    case rushed(String)
    /// The same of more than a few: a paste that the terminal does not mark.
    case poured(String, truncated: Bool)
    /// A long text was turned by so many pages.
    case turned(Int)
    /// The screen was laid out: how far its text reaches.
    case laidOut(Extent)
    /// The input that is pointed at takes its next value, or the one before.
    case valueTurned(Int)
    case keepPressed
    case howPressed
    /// The contrasts are wanted, or the next of them.
    case contrastPressed
    case timeLinePressed
    case valuesPressed
    case backPressed
    /// The case is left for the first screen.
    case homePressed
    case undoPressed
    case reviewPressed
    case helpPressed
    case termsPressed
    case whyPressed
    case languagePressed
    case osPressed
    /// The person wants to see what can be done with what is known.
    case enoughPressed
    case evidencePressed
    case collectPressed
    /// A file was written, or could not be: why.
    case fileWritten(String, fault: Text?)
    case printPressed
    case leavePressed
    case repaintPressed
    /// A key that means nothing here.
    case keyIgnored
}

/// The beginning of a list or of a text, and its end.
public enum Edge: Sendable, Hashable {
    case first, last
}

/// What is to be done outside the model. Time, files, the terminal exist for the application only as these.
public enum Effect: Sendable, Hashable {
    /// Leave the full screen, print these lines, and come back when the person has read them.
    case print([String])
    /// Print these lines on the normal screen, and end.
    case leave([String])
    case repaint
    /// Write a new file with this text into the person's own folder; nothing that is there is overwritten. Comes back as
    /// `fileWritten`.
    case write(String, text: String)
}
