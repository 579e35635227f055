package org.lotse.review;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.risk.RiskRating;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom the bank looks at next, as a list and as a month. */
@Repository
class ReviewList {

    /** So many are listed, one more is asked for to know whether there are more. */
    static final int MOST = 200;

    /** So many of a day are named. */
    static final int NAMED = 3;

    /** Which of them. */
    enum Show {
        ALL,
        OVERDUE,
        RUNNING,
        COMING
    }

    /**
     * One client.
     *
     * @param name null when it is kept elsewhere
     * @param review the one that runs, or null
     * @param sameDay how many are due on that day; in a list, which does not count them, 1
     */
    record Row(CaseId caseId, String name, LocalDate dueOn, RiskRating rating, Review review, int sameDay) {

        /** {@code to-be-ended}, {@code overdue}, {@code waits}, {@code running} or {@code coming}. */
        String state(LocalDate today) {
            if (dueOn == null) {
                return "to-be-ended";
            }
            if (dueOn.isBefore(today)) {
                return "overdue";
            }
            if (review == null) {
                return "coming";
            }
            return review.awaited() ? "waits" : "running";
        }
    }

    private static final String COLUMNS =
            """
            select d.case_id, d.due_on, d.rating,
              coalesce(concat(p.family_name, ', ', p.given_names), e.name) name, r.body,
            """;

    private static final String DAYS =
            """
              row_number() over (partition by d.due_on order by
                field(d.rating, 'LOW', 'MEDIUM', 'HIGH', 'PROHIBITED') desc, d.case_id) place,
              count(*) over (partition by d.due_on) same_day
            """;

    private static final String CLIENTS =
            """
            from review_date d join case_file c on c.id = d.case_id
            left join party p on p.id = c.party_id
            left join legal_entity e on e.id = c.party_id
            left join client_review r on r.running = d.case_id
            where c.status in ('ACTIVE', 'CLOSING')
            """;

    private static final String ORDER =
            """
             order by d.due_on is null, d.due_on >= :today,
               field(d.rating, 'LOW', 'MEDIUM', 'HIGH', 'PROHIBITED') desc, d.due_on, d.case_id limit :most
            """;

    private final JdbcClient jdbc;
    private final ReviewTable table;

    ReviewList(JdbcClient jdbc, ReviewTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /**
     * Who is overdue comes first, of them the riskiest.
     *
     * @param rating null for any
     * @param day null for any
     * @return {@link #MOST} and one more at most
     */
    List<Row> of(Show show, RiskRating rating, LocalDate day, LocalDate today) {
        return jdbc.sql(COLUMNS + " 1 same_day " + CLIENTS + condition(show)
                        + " and (:rating is null or d.rating = :rating)" + " and (:day is null or d.due_on = :day)"
                        + ORDER)
                .param("rating", rating == null ? null : rating.name())
                .param("day", day == null ? null : Date.valueOf(day))
                .param("today", Date.valueOf(today))
                .param("most", MOST + 1)
                .query(this::row)
                .list();
    }

    private static String condition(Show show) {
        return switch (show) {
            case ALL -> "";
            case OVERDUE -> " and d.due_on < :today";
            case RUNNING -> " and r.id is not null";
            case COMING -> " and d.due_on >= :today and r.id is null";
        };
    }

    /** The first of each day of a month, the riskiest first. */
    List<Row> in(YearMonth month) {
        return jdbc.sql("select * from (" + COLUMNS + DAYS + CLIENTS
                        + " and d.due_on between :first and :last) named where place <= :named order by due_on, place")
                .param("first", Date.valueOf(month.atDay(1)))
                .param("last", Date.valueOf(month.atEndOfMonth()))
                .param("named", NAMED)
                .query(this::row)
                .list();
    }

    long overdueBefore(LocalDate day) {
        return jdbc.sql(
                        """
                        select count(*) from review_date d join case_file c on c.id = d.case_id
                        where c.status in ('ACTIVE', 'CLOSING') and d.due_on < :day
                        """)
                .param("day", Date.valueOf(day))
                .query(Long.class)
                .single();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        Date due = row.getDate("due_on");
        String rating = row.getString("rating");
        byte[] body = row.getBytes("body");
        CaseId caseId = CaseId.of(row.getString("case_id"));
        return new Row(
                caseId,
                row.getString("name"),
                due == null ? null : due.toLocalDate(),
                rating == null ? null : RiskRating.valueOf(rating),
                body == null ? null : table.review(caseId, body),
                row.getInt("same_day"));
    }
}
