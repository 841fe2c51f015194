import Application
import Canvas
import Engine
import Knowledge

extension Page {
    /// Why a question is asked, or what an outcome rests on; the terms; the sources.
    mutating func why(_ subject: Screen.Subject) {
        switch subject {
        case .question(let id): whyAsked(id)
        case .outcome(let outcome): whyFound(outcome)
        }
    }

    private mutating func whyAsked(_ id: String) {
        let words = QuestionWords.of(id)
        heading(words.label)
        var text = Document(columns: frame.columns)
        text.add(say(words.ask), .question)
        if words.listsHosts { text.hosts(model.caseFile.facts.endpoints, model.language) }
        text.heading(say(Interface.Asking.why))
        text.statements(words.why, model.language)
        text.heading(say(Interface.Asking.findOut))
        text.add(say(words.findOut))
        let shows = ShowText.lines(of: id, for: model.caseFile.facts, on: OSGeneration.allCases)
        for show in shows { text.command(say(show)) }
        if words.listsHosts { text.lists(of: model.caseFile.facts.endpoints, model.language) }
        text.terms(words.terms, model.language)
        text.order(model.caseFile.resolution, model.language)
        text.lesson(model.caseFile.facts.generation, model.language)
        document(text.lines, in: frame.body)
    }

    private mutating func whyFound(_ outcome: OutcomeID) {
        let facts = model.caseFile.facts
        heading(OutcomeWords.of(outcome).title)
        var text = Document(columns: frame.columns)
        text.statements(OutcomeWords.of(outcome).explanation(facts), model.language)
        for fix in model.caseFile.cards {
            text.heading(say(fix.title))
            text.statements(fix.basis, model.language)
        }
        text.order(model.caseFile.resolution, model.language)
        text.lesson(facts.generation, model.language)
        document(text.lines, in: frame.body)
    }
}

extension Document {
    /// Statements, each with its grade and what it rests on.
    mutating func statements(_ statements: [Statement], _ language: Language) {
        for statement in statements {
            item(statement.text(language))
            add("(\(statement.grade.text(language)))", .mark, indent: 2)
            for source in statement.sources { self.source(source, language) }
        }
    }

    mutating func terms(_ terms: [Term], _ language: Language) {
        guard !terms.isEmpty else { return }
        heading(Interface.Asking.terms(language))
        for term in terms { item("\(term.name(language)): \(term.line(language))") }
    }

    /// The rules still possible, with grade and sources; second readings beside them with their dates.
    mutating func order(_ resolution: Resolution, _ language: Language) {
        heading(Interface.Panel.title(language))
        for possible in resolution.possible {
            item("\(possible.id): \(OrderText.line(possible)(language))")
            add(possible.rule.why(language), indent: 2)
            add("(\(possible.rule.grade.text(language)))", .mark, indent: 2)
            for source in possible.rule.sources { self.source(source, language) }
            for reading in possible.readings { self.reading(reading, language) }
        }
        let assumed = resolution.assumed.keys.sorted().map { self.assumed($0)(language) }
        if !assumed.isEmpty { gap() }
        for text in assumed { add("\(Interface.Panel.assumed(language)): \(text)", .hint) }
    }

    private func assumed(_ setting: String) -> Text {
        switch setting {
        case "per-machine": Interface.Panel.noDeviceWide
        case "account": Interface.Panel.noAccount
        default: Text(verbatim: setting)
        }
    }

    private mutating func reading(_ reading: Resolution.Reading, _ language: Language) {
        add(
            "\(Interface.Panel.otherReading(language)): \(OrderText.line(reading.steps)(language))", .warning, indent: 2
        )
        add("(\(reading.grade.text(language)))", .mark, indent: 2)
        for source in reading.sources { self.source(source, language) }
    }

    /// What KB2894304 says, and what Microsoft says now.
    mutating func lesson(_ generation: OSGeneration?, _ language: Language) {
        guard let generation, let lesson = VersionLesson(generation) else { return }
        heading(Interface.Lesson.title(language))
        statements([lesson.automatic, lesson.manual, lesson.scan, lesson.scanOfWSUS, lesson.download], language)
    }

    mutating func source(_ source: Source, _ language: Language) {
        let date = source.date.isEmpty ? "" : ", \(source.date)"
        add("\(source.title(language))\(date)", .hint, indent: 4)
        if !source.address.isEmpty { add(source.address, .hint, indent: 4) }
    }
}
