package org.lotse.switching;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of sealed bodies of which a case has one at a time that is not done; the others are its history. */
final class RunningTable<T> {

    private final JdbcClient jdbc;
    private final Json json;
    private final Class<T> type;
    private final String name;
    private final String since;
    private final SealedColumn bodies;

    /** @param since the column that says when it began */
    RunningTable(JdbcClient jdbc, Json json, Vault vault, Class<T> type, String name, String since) {
        this.jdbc = jdbc;
        this.json = json;
        this.type = type;
        this.name = name;
        this.since = since;
        this.bodies = vault.column(name, "body", "case_id", "case_id");
    }

    /** The latest. */
    Optional<T> of(CaseId caseId) {
        return one("where case_id = :caseId order by id desc limit 1", caseId);
    }

    /** The one that is not done; two changes of it wait for each other. */
    Optional<T> locked(CaseId caseId) {
        return one("where running = :caseId for update", caseId);
    }

    private Optional<T> one(String which, CaseId caseId) {
        return jdbc.sql("select body from " + name + " " + which)
                .param("caseId", caseId.toString())
                .query((row, number) -> json.read(bodies.text(caseId, row.getBytes(1)), type))
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when one is not done */
    void add(CaseId caseId, T body, Instant at) {
        jdbc.sql("insert into " + name + " (case_id, running, body, " + since
                        + ") values (:caseId, :caseId, :body, :at)")
                .param("caseId", caseId.toString())
                .param("body", sealed(caseId, body))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** @param goesOn whether it is still not done */
    void keep(CaseId caseId, T body, boolean goesOn) {
        jdbc.sql("update " + name + " set body = :body, running = :running where running = :caseId")
                .param("body", sealed(caseId, body))
                .param("running", goesOn ? caseId.toString() : null)
                .param("caseId", caseId.toString())
                .update();
    }

    private byte[] sealed(CaseId caseId, T body) {
        return bodies.seal(caseId.value(), caseId, json.write(body));
    }
}
