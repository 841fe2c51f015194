import Facts

/// A grade beside what it is the grade of.
public enum GradeText {
    /// - Parameter grade: nil where nothing is claimed.
    public static func beside(_ text: Text, _ grade: Grade?) -> Text {
        guard let grade else { return text }
        return Text { "\(text($0)) (\(grade.short($0)))" }
    }
}
