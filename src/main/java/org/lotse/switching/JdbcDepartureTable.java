package org.lotse.switching;

import java.sql.Timestamp;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDepartureTable implements DepartureTable {

    private final JdbcClient jdbc;
    private final Json json;
    private final SealedColumn bodies;

    JdbcDepartureTable(JdbcClient jdbc, Json json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.bodies = vault.column("account_departure", "body", "case_id", "case_id");
    }

    @Override
    public Optional<Departure> of(CaseId caseId) {
        return one("select body from account_departure where case_id = :caseId order by id desc limit 1", caseId);
    }

    @Override
    public Optional<Departure> locked(CaseId caseId) {
        return one("select body from account_departure where running = :caseId for update", caseId);
    }

    private Optional<Departure> one(String question, CaseId caseId) {
        return jdbc.sql(question)
                .param("caseId", caseId.toString())
                .query((row, number) -> bodies.text(caseId, row.getBytes(1)))
                .optional()
                .map(body -> json.read(body, Departure.class));
    }

    @Override
    public void add(Departure one) {
        jdbc.sql(
                        """
                        insert into account_departure (case_id, running, body, requested_at)
                        values (:caseId, :caseId, :body, :at)
                        """)
                .param("caseId", one.caseId().toString())
                .param("body", sealed(one))
                .param("at", Timestamp.from(one.request().at()))
                .update();
    }

    @Override
    public void keep(Departure one) {
        jdbc.sql("update account_departure set body = :body, running = :running where running = :caseId")
                .param("body", sealed(one))
                .param("running", one.open() ? one.caseId().toString() : null)
                .param("caseId", one.caseId().toString())
                .update();
    }

    private byte[] sealed(Departure one) {
        return bodies.seal(one.caseId().value(), one.caseId(), json.write(one));
    }
}
