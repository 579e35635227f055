package org.lotse.review;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.risk.RiskRating;
import org.lotse.rules.RuleBasis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When clients are due, as it is kept. */
@Repository
class DateTable {

    private static final TypeReference<List<RuleBasis>> BASIS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Json json;

    DateTable(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<ReviewDate> of(CaseId caseId) {
        return jdbc.sql("select * from review_date where case_id = :caseId")
                .param("caseId", caseId.toString())
                .query(this::date)
                .optional();
    }

    /** @param rules names the tables that gave the date */
    void put(ReviewDate date, String rules) {
        jdbc.sql(
                        """
                        insert into review_date (case_id, looked_at, due_on, rating, rules, basis, identity_until)
                        values (:caseId, :lookedAt, :dueOn, :rating, :rules, :basis, :identityUntil)
                        on duplicate key update looked_at = :lookedAt, due_on = :dueOn, rating = :rating,
                          rules = :rules, basis = :basis, identity_until = :identityUntil
                        """)
                .param("caseId", date.caseId().toString())
                .param("lookedAt", Date.valueOf(date.lookedAt()))
                .param("dueOn", Date.valueOf(date.dueOn()))
                .param("rating", date.rating() == null ? null : date.rating().name())
                .param("rules", rules)
                .param("basis", json.write(date.basis()))
                .param("identityUntil", date.identityUntil() == null ? null : Date.valueOf(date.identityUntil()))
                .update();
    }

    /** Nothing is due any more. */
    void stop(CaseId caseId) {
        jdbc.sql("update review_date set due_on = null where case_id = :caseId")
                .param("caseId", caseId.toString())
                .update();
    }

    void remove(CaseId caseId) {
        jdbc.sql("delete from review_date where case_id = :caseId")
                .param("caseId", caseId.toString())
                .update();
    }

    /** Clients whose dates rest on other rules, or who have none. */
    List<CaseId> notBy(String rules, int most) {
        return ids(jdbc.sql(
                        """
                        select c.id from case_file c left join review_date d on d.case_id = c.id
                        where c.status in ('ACTIVE', 'CLOSING')
                          and (d.case_id is null or d.due_on is not null and d.rules <> :rules)
                        order by c.id limit :most
                        """)
                .param("rules", rules)
                .param("most", most));
    }

    /** Clients without a running review who are due by a day, or persons whose identity document is not valid today. */
    List<CaseId> due(LocalDate by, LocalDate today, int most) {
        return ids(jdbc.sql(
                        """
                        select d.case_id id from review_date d join case_file c on c.id = d.case_id
                        left join client_review r on r.running = d.case_id
                        where c.status in ('ACTIVE', 'CLOSING')
                          and r.id is null and d.due_on is not null
                          and (d.due_on <= :by or d.identity_until < :today and c.product <> 'BUSINESS_ACCOUNT')
                        order by d.due_on, d.case_id limit :most
                        """)
                .param("by", Date.valueOf(by))
                .param("today", Date.valueOf(today))
                .param("most", most));
    }

    private static List<CaseId> ids(JdbcClient.StatementSpec question) {
        return question.query(String.class).list().stream().map(CaseId::of).toList();
    }

    /** @return whether this day had no round yet */
    boolean beginRound(LocalDate day, Instant now) {
        return jdbc.sql("insert ignore into review_round (day, begun_at) values (:day, :now)")
                        .param("day", Date.valueOf(day))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private ReviewDate date(ResultSet row, int number) throws SQLException {
        String rating = row.getString("rating");
        return new ReviewDate(
                CaseId.of(row.getString("case_id")),
                row.getDate("looked_at").toLocalDate(),
                day(row, "due_on"),
                rating == null ? null : RiskRating.valueOf(rating),
                json.read(row.getString("basis"), BASIS),
                day(row, "identity_until"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
