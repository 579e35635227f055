package org.lotse.duediligence;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lotse.risk.Rating;
import org.lotse.risk.RatingRules;
import org.lotse.risk.RiskFacts;
import org.lotse.risk.SmallestChange;
import org.lotse.rules.Decided;
import org.lotse.rules.DueDiligenceFacts;
import org.lotse.rules.DueDiligenceLevel;
import org.lotse.rules.PartyKind;
import org.lotse.rules.RequiredDiligence;
import org.lotse.rules.RulePack;
import org.lotse.rules.RulePacks;
import org.springframework.stereotype.Component;

/** Asks the rule pack of the day. */
@Component
class LevelRules {

    private final RulePacks packs;
    private final RatingRules ratings;
    private final Clock clock;

    LevelRules(RulePacks packs, RatingRules ratings, Clock clock) {
        this.packs = packs;
        this.ratings = ratings;
        this.clock = clock;
    }

    Rating rate(RiskFacts facts) {
        return ratings.rate(facts);
    }

    List<String> documents(PartyKind kind, RiskFacts facts, boolean politicallyExposed) {
        RulePack pack = packs.today();
        DueDiligenceFacts known =
                facts == null ? unrated(politicallyExposed) : DueDiligenceFacts.of(rate(facts), facts);
        return pack.requiredDocuments(kind, pack.level(known).value().level()).value();
    }

    private static DueDiligenceFacts unrated(boolean politicallyExposed) {
        return new DueDiligenceFacts(null, politicallyExposed, false, false, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** @param before worked out earlier in the case, or null */
    SettledLevel settle(Occasion occasion, PartyKind kind, RiskFacts facts, Rating rating, SettledLevel before) {
        RulePack pack = packs.today();
        Decided<RequiredDiligence> level = pack.level(DueDiligenceFacts.of(rating, facts));
        Decided<List<String>> documents =
                pack.requiredDocuments(kind, level.value().level());
        var settled = new SettledLevel(
                occasion,
                kind,
                facts,
                rating.rating(),
                rating.table(),
                level.value(),
                documents.value(),
                level.basis(),
                documents.basis(),
                null,
                clock.instant());
        return settled.with(milder(settled, rating, before, pack));
    }

    private MilderLevel milder(SettledLevel settled, Rating rating, SettledLevel before, RulePack pack) {
        if (settled.level() == DueDiligenceLevel.SIMPLIFIED) {
            return null;
        }
        if (before != null && settled.restsOnTheSameAs(before)) {
            return before.milder();
        }
        return searched(settled, rating, pack).orElse(null);
    }

    private Optional<MilderLevel> searched(SettledLevel settled, Rating rating, RulePack pack) {
        return new SmallestChange(ratings)
                .to(
                        settled.facts(),
                        rating,
                        (facts, other) -> level(facts, other, pack).compareTo(settled.level()) < 0)
                .map(other -> new MilderLevel(level(other.facts(), other.rating(), pack), other.changed()));
    }

    private static DueDiligenceLevel level(RiskFacts facts, Rating rating, RulePack pack) {
        return pack.level(DueDiligenceFacts.of(rating, facts)).value().level();
    }
}
