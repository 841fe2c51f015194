import Engine
import Facts
import Guidance
import Testing

@testable import Application

@Suite("Graph as text") struct GraphTextTests {
    /// A guide whose names hold what Mermaid or DOT read as their own.
    private static let guide = Guide(
        space: Space([Variable(yesOrNo: "a\"b")]), stages: 1,
        questions: [
            Question("a\"b", stage: 1, .one([Choice("yes"), Choice("no")])), Question("<#\\>", stage: 1, .text([])),
        ],
        routes: [Route("a\"b", when: .is("a\"b", "yes")), Route("c]d", when: .always)], lastResort: "e",
        symptom: "<#\\>")

    @Test func mermaidIsEscaped() {
        #expect(
            Mermaid.lines(GuideGraph(Self.guide), .en) == [
                "flowchart TD",
                "    subgraph stage1[\"1 Error code\"]",
                "        q_a_b[\"a#quot;b<br/>a#quot;b\"]",
                "        q_____[\"#lt;#35;\\#gt;<br/>#lt;#35;\\#gt;\"]",
                "    end",
                "    subgraph outcomes[\"Cause\"]",
                "        o_a_b[\"a#quot;b<br/>a#quot;b\"]",
                "        o_c_d[\"c]d<br/>c]d\"]",
                "        o_e[\"e<br/>e\"]",
                "    end",
                "    q_a_b --> q_____",
                "    q_____ --> o_a_b",
                "    o_a_b --> o_c_d",
                "    o_c_d --> o_e",
                "    q_a_b -.->|\"yes\"| o_a_b",
            ])
    }

    @Test func dotIsEscaped() {
        #expect(
            DOT.lines(GuideGraph(Self.guide), .ja) == [
                "digraph guide {",
                "    node [shape=box];",
                "    subgraph cluster_stage1 {",
                "        label=\"1 エラー コード\";",
                "        q_a_b [label=\"a\\\"b\\na\\\"b\"];",
                "        q_____ [label=\"<#\\\\>\\n<#\\\\>\"];",
                "    }",
                "    subgraph cluster_outcomes {",
                "        label=\"原因\";",
                "        o_a_b [label=\"a\\\"b\\na\\\"b\"];",
                "        o_c_d [label=\"c]d\\nc]d\"];",
                "        o_e [label=\"e\\ne\"];",
                "    }",
                "    q_a_b -> q_____;",
                "    q_____ -> o_a_b;",
                "    o_a_b -> o_c_d;",
                "    o_c_d -> o_e;",
                "    q_a_b -> o_a_b [label=\"yes\", style=dashed, constraint=false];",
                "}",
            ])
    }

    /// Whatever an arrow names is a node, each node stands once, and both formats have the same.
    @Test(arguments: Language.allCases) func theShippedGuideHoldsTogether(_ language: Language) {
        let drawn = GraphLines(GuideGraph(Triage.guide), language)
        let names = drawn.groups.flatMap(\.nodes).map(\.name)
        #expect(names.count == Triage.guide.questions.count + OutcomeID.allCases.count)
        #expect(Set(names).count == names.count)
        #expect(Set(drawn.arrows.flatMap { [$0.from, $0.to] }).isSubset(of: names))
        #expect(Set(drawn.dashed).isSubset(of: names))
        #expect(drawn.arrows.filter(\.isMain).count == names.count - 1)
    }
}
