package org.lotse.rules;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.risk.Rating;
import org.lotse.risk.RiskFacts;
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

    private final JdbcTemplate jdbc;
    private final Json json;

    RatedBook(DataSource bank, Json json) {
        this.jdbc = new JdbcTemplate(bank);
        this.jdbc.setFetchSize(FETCHED);
        this.json = json;
    }

    /** Empty when there is no such case. */
    public Optional<RatedClient> of(CaseId caseId) {
        return jdbc.query(ONE, (row, number) -> client(row), caseId.toString()).stream()
                .findFirst();
    }

    /** Those whom nobody has looked at for the longest come first. */
    public void each(Consumer<RatedClient> visit) {
        jdbc.query(CLIENTS, (RowCallbackHandler) row -> visit.accept(client(row)));
    }

    private RatedClient client(ResultSet row) throws SQLException {
        CaseId caseId = CaseId.of(row.getString("id"));
        String name = row.getString("name");
        if (row.getString("body") == null) {
            return new RatedClient(caseId, name, null, false, false, lookedAt(row, "opened_at"));
        }
        Rating rating = json.read(row.getString("body"), Rating.class);
        return new RatedClient(
                caseId,
                name,
                rating.rating(),
                json.read(row.getString("facts"), RiskFacts.class).politicallyExposed(),
                DueDiligenceFacts.isOfHighRiskCountry(rating),
                lookedAt(row, "rated_at"));
    }

    private static LocalDate lookedAt(ResultSet row, String column) throws SQLException {
        Date kept = row.getDate("looked_at");
        if (kept != null) {
            return kept.toLocalDate();
        }
        return LocalDate.ofInstant(row.getTimestamp(column).toInstant(), ZoneOffset.UTC);
    }
}
