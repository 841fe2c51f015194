import Application
import Facts

/// What is said where there is no screen.
extension Inventory {
    static var prompts: [Text] { answersToType + saidAround }

    private static var answersToType: [Text] {
        typealias Prompt = Interface.Prompt
        return [
            Prompt.type([Prompt.answer, Prompt.help]), Prompt.numbers([0...4, 7...8]), Prompt.several([0...4]),
            Prompt.suggestions([1...5]), Prompt.answer, Prompt.unknown, Prompt.help, Prompt.back, Prompt.slashBack,
            Prompt.goBack, Prompt.printWhole, Prompt.terms, Prompt.more, Prompt.yesOrNo, Prompt.lines, Prompt.list,
            Prompt.addresses, Prompt.code, Prompt.moreEvidence, Prompt.exampleAnswer, Prompt.asItStands,
            Prompt.whatItAnswers, Prompt.fiveDigits, Prompt.otherGroup, Prompt.how, Prompt.keep,
            Prompt.contrast, Prompt.goOn, Prompt.timeLine, Prompt.values,
        ]
    }

    private static var saidAround: [Text] {
        typealias Prompt = Interface.Prompt
        let (word, adds) = (Interface.Asking.unknown, Interface.ReadAloud.addsUp)
        return [
            Prompt.stage(1, of: 5, word), Prompt.onThePC, Prompt.severalMayHold, Prompt.askList, Prompt.askAddresses,
            Prompt.readBack, Prompt.allAddUp, Prompt.answersFound, Prompt.howToPaste, Prompt.severalOrders,
            Prompt.oneCommand, Prompt.askQuit, Prompt.askStartOver, Prompt.noted([word]), Prompt.answeredSoFar(word),
            Prompt.exampleSays("0x80072EFD"), Prompt.group(1, Interface.ReadAloud.spoken("12345"), adds),
            Prompt.mark(1, true, word), Prompt.mark(1, false, word), Prompt.makesNoDifference(word),
            Prompt.offer(word, word), Prompt.notThat, Prompt.slashed("r"), Prompt.oneOrTheOther,
            Prompt.stopped(at: word),
            Prompt.unused([2]), Prompt.unused(Array(1...12)), Prompt.becauseOf("dumb"), Prompt.key(["b"], word),
            Prompt.order, Interface.Asking.chosen, Interface.Asking.notChosen,
        ] + Prompt.helpOfLines
    }
}
