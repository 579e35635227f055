package org.lotse.remediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lotse.kernel.CaseId;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.risk.RiskRating;
import org.lotse.rules.PackChange;
import org.lotse.rules.RatedBook;
import org.lotse.rules.RatedClient;
import org.lotse.rules.RulePack;
import org.lotse.rules.RulePacks;
import org.lotse.workingdays.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds who meets the criteria, a slice of the book at a time, because a book may hold a million. What the database knows it
 * answers; what clients state is sealed and looked up; level and pack are asked of the rules. It reads no table behind the
 * wall.
 */
@Component
class PopulationQuery {

    /** So many of the book are looked at in one go. */
    static final int SLICE = 1_000;

    /** Before the first of the book. */
    static final String FIRST = "";

    private static final String FOUND =
            """
            select c.id, c.party_id, c.status, c.product, r.rating,
              coalesce(e.name, concat(p.family_name, ', ', p.given_names)) name,
              coalesce(d.looked_at, date(r.rated_at), date(c.opened_at)) looked_at,
              exists (select 1 from client_review v where v.running = c.id) reviewed,
              exists (select 1 from remediation_client m where m.case_id = c.id
                and m.state in ('WAITING', 'AT_WORK') and m.remediation_id <> :self) elsewhere
            from case_file c
            left join party p on p.id = c.party_id
            left join legal_entity e on e.id = c.party_id
            left join risk_rating r on r.id = (select max(id) from risk_rating where case_id = c.id)
            left join review_date d on d.case_id = c.id
            where c.status in ('ACTIVE', 'CLOSING', 'CLOSED')
            """;

    /**
     * A part of the book.
     *
     * @param last where the next one begins, or null when there is none
     */
    record Slice(List<Found> found, String last) {}

    private final JdbcClient jdbc;
    private final Parties parties;
    private final RatedBook book;
    private final RulePacks packs;
    private final WorkingDays days;
    private final Clock clock;

    PopulationQuery(JdbcClient jdbc, Parties parties, RatedBook book, RulePacks packs, WorkingDays days, Clock clock) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.book = book;
        this.packs = packs;
        this.days = days;
        this.clock = clock;
    }

    /** @param self the remediation that asks */
    Slice slice(Criteria criteria, String after, RemediationId self) {
        Map<String, Object> facts = new HashMap<>();
        String sql = FOUND + conditions(criteria, facts) + " and c.id > :after order by c.id limit " + SLICE;
        List<Found> found = jdbc.sql(sql)
                .param("self", self.toString())
                .param("after", after)
                .params(facts)
                .query(PopulationQuery::found)
                .list();
        String last = found.size() < SLICE
                ? null
                : found.get(found.size() - 1).caseId().toString();
        return new Slice(byTheRules(criteria, byWhoTheyAre(criteria, found)), last);
    }

    /** Why a client cannot be begun at this moment; empty when they can. */
    Optional<LeftOut> hindrance(CaseId caseId, RemediationId self) {
        return jdbc.sql(FOUND + " and c.id = :caseId")
                .param("self", self.toString())
                .param("caseId", caseId.toString())
                .query(PopulationQuery::found)
                .optional()
                .map(one -> Optional.ofNullable(one.leftOut()))
                .orElse(Optional.of(LeftOut.CLOSED));
    }

    /** The pack that takes effect next; empty when none is known. */
    Optional<RulePack> nextPack() {
        LocalDate today = days.day(clock.instant());
        return packs.all().stream()
                .filter(pack -> pack.validFrom().isAfter(today))
                .findFirst();
    }

    private List<Found> byWhoTheyAre(Criteria criteria, List<Found> found) {
        if (!criteria.asksWhoTheyAre()) {
            return found;
        }
        Map<PartyId, Party> known =
                parties.known(found.stream().map(Found::party).toList());
        return found.stream()
                .filter(one -> criteria.isMetBy(known.get(one.party())))
                .toList();
    }

    private List<Found> byTheRules(Criteria criteria, List<Found> found) {
        if (!criteria.asksTheRules() || found.isEmpty()) {
            return found;
        }
        Predicate<RatedClient> rule = level(criteria).and(effect(criteria));
        var met = book.of(found.stream().map(Found::caseId).toList()).stream()
                .filter(rule)
                .map(RatedClient::caseId)
                .collect(Collectors.toSet());
        return found.stream().filter(one -> met.contains(one.caseId())).toList();
    }

    private Predicate<RatedClient> level(Criteria criteria) {
        if (criteria.levels().isEmpty()) {
            return client -> true;
        }
        RulePack pack = packs.at(days.day(clock.instant()));
        var change = new PackChange(pack, pack);
        return client -> criteria.levels().contains(change.of(client).before());
    }

    private Predicate<RatedClient> effect(Criteria criteria) {
        if (criteria.packEffect() == null) {
            return client -> true;
        }
        Optional<RulePack> next = nextPack();
        if (next.isEmpty()) {
            return client -> false;
        }
        var change = new PackChange(packs.at(days.day(clock.instant())), next.get());
        return client -> criteria.packEffect().is(change.of(client));
    }

    private String conditions(Criteria criteria, Map<String, Object> facts) {
        List<String> all = new ArrayList<>();
        if (!criteria.ratings().isEmpty()) {
            all.add("r.rating in (:ratings)");
            facts.put(
                    "ratings", criteria.ratings().stream().map(RiskRating::name).toList());
        }
        if (criteria.openedFrom() != null) {
            all.add("c.opened_at >= :openedFrom");
            facts.put("openedFrom", java.sql.Timestamp.from(days.start(criteria.openedFrom())));
        }
        if (criteria.openedUntil() != null) {
            all.add("c.opened_at < :openedUntil");
            facts.put("openedUntil", java.sql.Timestamp.from(days.end(criteria.openedUntil())));
        }
        if (criteria.lookedAtBefore() != null) {
            all.add("coalesce(d.looked_at, date(r.rated_at), date(c.opened_at)) < :lookedAtBefore");
            facts.put("lookedAtBefore", java.sql.Date.valueOf(criteria.lookedAtBefore()));
        }
        if (criteria.kind() != null) {
            all.add("c.product " + (criteria.kind() == ClientKind.LEGAL_ENTITY ? "=" : "<>") + " 'BUSINESS_ACCOUNT'");
        }
        if (criteria.missingProof() != null) {
            all.add("not exists (select 1 from document x where x.case_id = c.id and x.type = :proof"
                    + " and not x.superseded)");
            facts.put("proof", criteria.missingProof().name());
        }
        return all.stream().map(one -> " and " + one).collect(Collectors.joining());
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        String rating = row.getString("rating");
        return new Found(
                CaseId.of(row.getString("id")),
                PartyId.of(row.getString("party_id")),
                row.getString("name"),
                rating == null ? null : RiskRating.valueOf(rating),
                row.getDate("looked_at").toLocalDate(),
                leftOut(row));
    }

    private static LeftOut leftOut(ResultSet row) throws SQLException {
        String status = row.getString("status");
        if (status.equals("CLOSED")) {
            return LeftOut.CLOSED;
        }
        if (status.equals("CLOSING")) {
            return LeftOut.OFFBOARDING_RUNNING;
        }
        if (row.getString("product").equals("BUSINESS_ACCOUNT")) {
            return LeftOut.ENTITY_NOT_REVIEWED;
        }
        if (row.getBoolean("reviewed")) {
            return LeftOut.REVIEW_RUNNING;
        }
        return row.getBoolean("elsewhere") ? LeftOut.IN_ANOTHER : null;
    }
}
