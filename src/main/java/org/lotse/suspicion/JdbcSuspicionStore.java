package org.lotse.suspicion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSuspicionStore implements SuspicionStore {

    private final JdbcClient jdbc;
    private final Json json;
    private final Vault vault;
    private final SealedColumn files;
    private final SealedColumn reports;

    JdbcSuspicionStore(JdbcClient jdbc, Json json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.vault = vault;
        this.files = vault.column("suspicion", "file", "id", "id");
        this.reports = vault.column("suspicion", "report", "id", "id");
    }

    @Override
    public void add(Suspicion suspicion) {
        jdbc.sql("insert into suspicion (id, undecided, opened_at, file) values (:id, :undecided, :at, :file)")
                .param("id", suspicion.id().toString())
                .param("undecided", suspicion.about().toString())
                .param("at", Timestamp.from(suspicion.openedAt()))
                .param("file", sealed(suspicion))
                .update();
    }

    @Override
    public void put(Suspicion suspicion) {
        jdbc.sql("update suspicion set undecided = :undecided, file = :file where id = :id")
                .param("id", suspicion.id().toString())
                .param(
                        "undecided",
                        suspicion.ruling() == null ? suspicion.about().toString() : null)
                .param("file", sealed(suspicion))
                .update();
        suspicion.questions().forEach(question -> jdbc.sql(
                        "insert ignore into suspicion_question (id, suspicion_id) values (:id, :suspicion)")
                .param("id", question.id().toString())
                .param("suspicion", suspicion.id().toString())
                .update());
    }

    @Override
    public void keepReport(CaseId id, String xml) {
        jdbc.sql("update suspicion set report = :xml where id = :id")
                .param("id", id.toString())
                .param("xml", reports.seal(id.value(), id, xml))
                .update();
    }

    @Override
    public Optional<String> report(CaseId id) {
        return jdbc.sql("select report from suspicion where report is not null and id = :id")
                .param("id", id.toString())
                .query((row, number) -> reports.text(id, row.getBytes(1)))
                .optional();
    }

    @Override
    public Optional<Suspicion> find(CaseId id) {
        return file("select id, file from suspicion where id = :id", id);
    }

    @Override
    public Optional<Suspicion> locked(CaseId id) {
        return file("select id, file from suspicion where id = :id for update", id);
    }

    @Override
    public Optional<CaseId> undecided(CaseId about) {
        return one("select id from suspicion where undecided = :id", about).map(CaseId::of);
    }

    @Override
    public Optional<CaseId> ofQuestion(CaseId question) {
        return one("select suspicion_id from suspicion_question where id = :id", question)
                .map(CaseId::of);
    }

    @Override
    public List<Suspicion> all() {
        return jdbc.sql("select id, file from suspicion order by opened_at desc")
                .query(this::file)
                .list();
    }

    @Override
    public void remove(CaseId id) {
        for (String part : List.of("suspicion_question where suspicion_id", "suspicion where id")) {
            jdbc.sql("delete from " + part + " = :id")
                    .param("id", id.toString())
                    .update();
        }
        vault.destroyKey(id.value());
    }

    private Optional<String> one(String sql, CaseId id) {
        return jdbc.sql(sql).param("id", id.toString()).query(String.class).optional();
    }

    private Optional<Suspicion> file(String sql, CaseId id) {
        return jdbc.sql(sql).param("id", id.toString()).query(this::file).optional();
    }

    private byte[] sealed(Suspicion suspicion) {
        return files.seal(suspicion.id().value(), suspicion.id(), json.write(suspicion));
    }

    private Suspicion file(ResultSet row, int number) throws SQLException {
        return json.read(files.text(row.getString("id"), row.getBytes("file")), Suspicion.class);
    }
}
