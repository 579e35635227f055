package org.lotse.fees;

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
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFeeTable implements FeeTable {

    private static final String CONSUMERS =
            """
            from account a left join fee_statement f on f.case_id = a.case_id and f.year = :year
            where a.product = 'CURRENT_ACCOUNT' and a.closed_at is null and a.opened_at < :opened
            """;

    private final JdbcClient jdbc;
    private final Json json;
    private final SealedColumn bodies;

    JdbcFeeTable(JdbcClient jdbc, Json json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.bodies = vault.column("fee_statement", "body", "concat(case_id, '/', year)", "case_id");
    }

    @Override
    public Optional<FeeStatement> find(CaseId caseId, int year) {
        return jdbc.sql("select case_id, year, body from fee_statement where case_id = :caseId and year = :year")
                .param("caseId", caseId.toString())
                .param("year", year)
                .query(this::statement)
                .optional();
    }

    @Override
    public List<FeeStatement> issued(CaseId caseId) {
        return jdbc.sql(
                        """
                        select case_id, year, body from fee_statement
                        where case_id = :caseId and issued_at is not null order by year desc
                        """)
                .param("caseId", caseId.toString())
                .query(this::statement)
                .list();
    }

    private FeeStatement statement(ResultSet row, int number) throws SQLException {
        String cell = row(CaseId.of(row.getString("case_id")), row.getInt("year"));
        return json.read(bodies.text(cell, row.getBytes("body")), FeeStatement.class);
    }

    private byte[] sealed(FeeStatement one) {
        return bodies.seal(one.caseId().value(), row(one.caseId(), one.year()), json.write(one));
    }

    private static String row(CaseId caseId, int year) {
        return caseId + "/" + year;
    }

    @Override
    public void put(FeeStatement figures) {
        jdbc.sql(
                        """
                        insert into fee_statement (case_id, year, body) values (:caseId, :year, :body)
                        on duplicate key update body = if(issued_at is null, values(body), body)
                        """)
                .param("caseId", figures.caseId().toString())
                .param("year", figures.year())
                .param("body", sealed(figures))
                .update();
    }

    @Override
    public Optional<CaseId> account(String iban) {
        return jdbc.sql(
                        """
                        select case_id from account
                        where iban = :iban and product = 'CURRENT_ACCOUNT' and closed_at is null
                        """)
                .param("iban", iban)
                .query(String.class)
                .optional()
                .map(CaseId::of);
    }

    @Override
    public List<FeeStatement> ready(int year, Instant opened, int most) {
        return jdbc.sql("select f.case_id, f.year, f.body " + CONSUMERS
                        + " and f.body is not null and f.issued_at is null order by a.case_id limit :most")
                .param("year", year)
                .param("opened", Timestamp.from(opened))
                .param("most", most)
                .query(this::statement)
                .list();
    }

    @Override
    public boolean issue(FeeStatement issued) {
        return jdbc.sql(
                                """
                                update fee_statement set body = :body, issued_at = :at
                                where case_id = :caseId and year = :year and issued_at is null
                                """)
                        .param("body", sealed(issued))
                        .param("at", Timestamp.from(issued.issuedAt()))
                        .param("caseId", issued.caseId().toString())
                        .param("year", issued.year())
                        .update()
                == 1;
    }

    @Override
    public Standing standing(int year, Instant opened) {
        return jdbc.sql("select count(f.issued_at) issued, count(f.body) - count(f.issued_at) ready,"
                        + " count(*) - count(f.body) missing " + CONSUMERS)
                .param("year", year)
                .param("opened", Timestamp.from(opened))
                .query((row, number) -> new Standing(row.getInt("issued"), row.getInt("ready"), row.getInt("missing")))
                .single();
    }

    @Override
    public boolean beginRound(LocalDate day, Instant now) {
        return jdbc.sql("insert ignore into fee_round (day, begun_at) values (:day, :now)")
                        .param("day", Date.valueOf(day))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
