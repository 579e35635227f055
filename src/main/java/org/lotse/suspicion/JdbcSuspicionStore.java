package org.lotse.suspicion;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSuspicionStore implements SuspicionStore {

    private final JdbcClient jdbc;
    private final Json json;

    JdbcSuspicionStore(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void add(Suspicion suspicion) {
        jdbc.sql("insert into suspicion (id, undecided, opened_at, file) values (:id, :undecided, :at, :file)")
                .param("id", suspicion.id().toString())
                .param("undecided", suspicion.about().toString())
                .param("at", Timestamp.from(suspicion.openedAt()))
                .param("file", json.write(suspicion))
                .update();
    }

    @Override
    public void put(Suspicion suspicion) {
        jdbc.sql("update suspicion set undecided = :undecided, file = :file where id = :id")
                .param("id", suspicion.id().toString())
                .param(
                        "undecided",
                        suspicion.ruling() == null ? suspicion.about().toString() : null)
                .param("file", json.write(suspicion))
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
                .param("xml", xml)
                .update();
    }

    @Override
    public Optional<String> report(CaseId id) {
        return one("select report from suspicion where report is not null and id = :id", id);
    }

    @Override
    public Optional<Suspicion> find(CaseId id) {
        return one("select file from suspicion where id = :id", id).map(this::file);
    }

    @Override
    public Optional<Suspicion> locked(CaseId id) {
        return one("select file from suspicion where id = :id for update", id).map(this::file);
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
        return jdbc.sql("select file from suspicion order by opened_at desc").query(String.class).list().stream()
                .map(this::file)
                .toList();
    }

    @Override
    public void remove(CaseId id) {
        for (String part : List.of("suspicion_question where suspicion_id", "suspicion where id")) {
            jdbc.sql("delete from " + part + " = :id")
                    .param("id", id.toString())
                    .update();
        }
    }

    private Optional<String> one(String sql, CaseId id) {
        return jdbc.sql(sql).param("id", id.toString()).query(String.class).optional();
    }

    private Suspicion file(String text) {
        return json.read(text, Suspicion.class);
    }
}
