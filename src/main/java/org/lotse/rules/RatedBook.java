package org.lotse.rules;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.risk.Rating;
import org.lotse.risk.RiskFacts;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** All clients with their latest ratings, read as they come because a book may hold a million. */
@Component
public class RatedBook {

    private static final int FETCHED = 1000;

    private static final String RATED =
            """
            select c.id, c.opened_at, coalesce(concat(p.family_name, ', ', p.given_names), e.name) name,
              r.facts, r.body, r.rated_at, d.looked_at
            from case_file c
            left join party p on p.id = c.party_id
            left join legal_entity e on e.id = c.party_id
            left join risk_rating r on r.id = (select max(id) from risk_rating where case_id = c.id)
            left join review_date d on d.case_id = c.id
            """;

    private static final String CLIENTS = RATED
            + """
            where c.status in ('ACTIVE', 'CLOSING')
            order by coalesce(d.looked_at, r.rated_at, c.opened_at), c.id
            """;

    private static final String ONE = RATED + "where c.id = ?";

    /**
     * @param facts sealed, or null while nobody is rated
     * @param body as the facts
     */
    private record Kept(CaseId caseId, String name, byte[] facts, byte[] body, LocalDate lookedAt) {}

    private final JdbcTemplate jdbc;
    private final Json json;
    private final Vault vault;
    private final SealedColumn facts;
    private final SealedColumn bodies;

    RatedBook(DataSource bank, Json json, Vault vault) {
        this.jdbc = new JdbcTemplate(bank);
        this.jdbc.setFetchSize(FETCHED);
        this.json = json;
        this.vault = vault;
        this.facts = vault.column("risk_rating", "facts", "case_id", "case_id");
        this.bodies = vault.column("risk_rating", "body", "case_id", "case_id");
    }

    /** Empty when there is no such case. */
    public Optional<RatedClient> of(CaseId caseId) {
        return jdbc.query(ONE, (row, number) -> kept(row), caseId.toString()).stream()
                .map(this::client)
                .findFirst();
    }

    /** Some of the book at once, in no order; a thousand at most. */
    public List<RatedClient> of(Collection<CaseId> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
        List<Kept> found = jdbc.query(
                RATED + "where c.id in (" + marks + ")",
                (row, number) -> kept(row),
                some.stream().map(CaseId::toString).toArray());
        vault.fetchKeys(found.stream().map(Kept::body).toList());
        return found.stream().map(this::client).toList();
    }

    /** Those whom nobody has looked at for the longest come first. */
    public void each(Consumer<RatedClient> visit) {
        List<Kept> some = new ArrayList<>();
        jdbc.query(CLIENTS, (RowCallbackHandler) row -> {
            some.add(kept(row));
            if (some.size() == FETCHED) {
                visit(some, visit);
            }
        });
        visit(some, visit);
    }

    /** Their keys are fetched together. */
    private void visit(List<Kept> some, Consumer<RatedClient> visit) {
        vault.fetchKeys(some.stream().map(Kept::body).toList());
        some.forEach(one -> visit.accept(client(one)));
        some.clear();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                CaseId.of(row.getString("id")),
                row.getString("name"),
                row.getBytes("facts"),
                row.getBytes("body"),
                lookedAt(row, row.getBytes("body") == null ? "opened_at" : "rated_at"));
    }

    private RatedClient client(Kept kept) {
        CaseId caseId = kept.caseId();
        if (kept.body() == null) {
            return new RatedClient(caseId, kept.name(), null, false, false, kept.lookedAt());
        }
        Rating rating = json.read(bodies.text(caseId, kept.body()), Rating.class);
        return new RatedClient(
                caseId,
                kept.name(),
                rating.rating(),
                json.read(facts.text(caseId, kept.facts()), RiskFacts.class).politicallyExposed(),
                DueDiligenceFacts.isOfHighRiskCountry(rating),
                kept.lookedAt());
    }

    private static LocalDate lookedAt(ResultSet row, String column) throws SQLException {
        Date kept = row.getDate("looked_at");
        if (kept != null) {
            return kept.toLocalDate();
        }
        return LocalDate.ofInstant(row.getTimestamp(column).toInstant(), ZoneOffset.UTC);
    }
}
