import Engine

extension KnowledgeChecks {
    /// Every claim about Windows has the sources that its grade promises. Only an inference may have none, and says of
    /// itself that it is one.
    static func grounds(_ claims: [Placed<Claim>]) -> [Problem] {
        claims.flatMap { claim in
            faults(of: claim.value).map { Problem(rule: "Grounds", subject: claim.place, message: $0) }
        }
    }

    private static func faults(of claim: Claim) -> [String] {
        let count = claim.sources.count
        if Set(claim.sources).count < count { return ["it names a source twice"] }
        switch claim.grade {
        case .inferred: return []
        case _ where count == 0: return ["it has no source"]
        case .documented, .disputed: return count < 2 ? ["it is \(claim.grade.rawValue) by one source only"] : []
        case .singleSource, .observed: return []
        }
    }
}
