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
            Outcome.cause, Outcome.whatToDo, Outcome.who, Outcome.risk, Outcome.commands, Outcome.elevated,
            Outcome.expect, Outcome.sideEffect, Outcome.rollback, Outcome.verify, Outcome.tellCaller,
            Outcome.possible(Cause.tls.title, others: 1), Trial.ask, Trial.askAfterLook, Trial.next, Trial.answersAreIn,
            Trial.goOn,
            Ticket.title, Ticket.stillOpen, Ticket.tried, Ticket.callersWords, Ticket.printOut,
        ] + Who.allCases.map(Outcome.who) + Risk.allCases.map(Outcome.risk) + TrialResult.allCases.map(Trial.result)
            + [TrialResult.worked, .later].map(Trial.over)
    }

    static var panel: [Text] {
        typealias Panel = Interface.Panel
        return [
            Panel.title, Panel.otherReading, Panel.assumed, Panel.noDeviceWide, Panel.noAccount, Panel.nextBest,
            Panel.moreRules(1), Panel.moreRules(2), Panel.orders(2), Interface.Lesson.title, Interface.Lesson.brief,
        ]
    }

    static var review: [Text] {
        typealias Review = Interface.Review
        let label = Interface.Asking.unknown
        return [
            Review.title, Review.empty, Review.change, Review.void, Review.given, Review.nothingToTakeBack,
            Review.takenBack(label),
            Review.noLongerCounts([label]),
        ]
    }
}
