/// How far the reader has turned a long text: so many lines into a paragraph.
///
/// On a screen of another width, and in the other language, the same paragraph has other lines. A place told by its
/// paragraph stays where it was, and is found again to the line when the screen is as before.
public struct TextPlace: Sendable, Hashable {
    /// The paragraph, from 0.
    var paragraph = 0
    /// The line in it, from 0, and how many the paragraph had then.
    var line = 0
    var lines = 1

    public init() {}
}

/// How a long text is laid out on the screen, and how far it reaches beyond.
public struct Extent: Sendable, Hashable {
    /// How many lines are seen at once.
    public var page: Int
    /// The first line shown when the text is turned to its end; 0 where all of it is seen.
    public var last: Int
    /// The first line of each paragraph, and after them the number of all lines. Empty where there is no text.
    public var paragraphs: [Int]

    public init(page: Int = 1, last: Int = 0, paragraphs: [Int] = []) {
        self.page = page
        self.last = last
        self.paragraphs = paragraphs
    }

    /// The first line shown when the text is turned to a place.
    public func line(of place: TextPlace) -> Int {
        guard place.paragraph + 1 < paragraphs.count else { return last }
        return min(paragraphs[place.paragraph] + place.line * height(place.paragraph) / place.lines, last)
    }

    /// The place of a line.
    func place(of line: Int) -> TextPlace {
        var place = TextPlace()
        place.paragraph = max(0, paragraphs.dropLast().lastIndex { $0 <= line } ?? 0)
        place.line = line - paragraphs[place.paragraph]
        place.lines = height(place.paragraph)
        return place
    }

    private func height(_ paragraph: Int) -> Int { paragraphs[paragraph + 1] - paragraphs[paragraph] }
}
