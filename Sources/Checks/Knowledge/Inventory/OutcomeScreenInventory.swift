import Application
import Engine
import Facts
import Guidance

/// The words of the screens that end a case, of the panel and of the review.
extension Inventory {
    static var outcome: [Text] {
        typealias Outcome = Interface.Outcome
        typealias Trial = Interface.Trial
        typealias Ticket = Interface.Ticket
        return [
            Outcome.cause, Outcome.causes, Outcome.whatToDo, Outcome.who, Outcome.risk, Outcome.commands,
            Outcome.elevated,
            Outcome.expect, Outcome.sideEffect, Outcome.rollback, Outcome.verify, Outcome.tellCaller,
            Outcome.next, Outcome.alsoPossible, Outcome.order,
            Outcome.solved(byChange: false), Outcome.solved(byChange: true),
            Outcome.onlyFor(Interface.Asking.unknown),
            Trial.ask, Trial.askAfterLook, Trial.choose, Trial.next, Trial.answersAreIn, Trial.stillFails,
            Trial.enter(Interface.Asking.unknown), Trial.nowFirst(Cause.tls.title), Trial.nowNext(Cause.tls.title),
            Trial.asksMore, Trial.asksOn,
            Trial.nextIs(Cause.tls.title), Trial.looked, Trial.andThen(Interface.Asking.unknown), Trial.undoIt,
            Trial.goOn, Trial.askOn,
            Ticket.title, Ticket.stillOpen, Ticket.tried, Ticket.notTried, Ticket.callersWords, Ticket.solvedBy,
            Ticket.printOut,
        ] + FixKind.allCases.map(Outcome.kind) + Who.allCases.map(Outcome.who) + Risk.allCases.map(Outcome.risk)
            + TrialResult.allCases.map(Trial.result)
            + verdict
            + [TrialResult.worked, .later].map(Trial.over)
    }

    private static var verdict: [Text] {
        typealias Words = Interface.Verdict
        let title = Cause.tls.title
        let titles: [Text] =
            Engine.Verdict.allCases.map { Words.titled(title, $0, place: 1, of: 2) }
            + [Engine.Verdict.found, .likely].map { Words.soFar(title, $0, key: "x") }
        return titles + [
            Words.because(title), Words.against(title), Words.speaksFor, Words.speaksAgainst, Words.judgement,
        ]
    }

    static var panel: [Text] {
        typealias Panel = Interface.Panel
        return [
            Panel.title, Panel.none, Panel.weakest(.inferred), Panel.otherReading, Panel.assumed, Panel.noDeviceWide,
            Panel.noAccount,
            Panel.nextBest, Panel.moreRules(1), Panel.moreRules(2), Panel.orders(2), Interface.Lesson.title,
            Interface.Lesson.brief,
        ]
    }

    static var review: [Text] {
        typealias Review = Interface.Review
        let label = Interface.Asking.unknown
        return [
            Review.title, Review.empty, Review.change, Review.void, Review.ruledOut, Review.changesNothing,
            Review.notAsked,
            Review.given, Review.nothingToTakeBack, Review.ticksAreKept,
            Review.takenBack(label),
            Review.noLongerCounts([label]),
        ]
    }
}
