package org.lotse.application.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.lotse.application.ApplicationForm;
import org.lotse.application.Applications;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.kernel.NotFound;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApplicationStore implements Applications {

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;
    private final SealedColumn forms;

    ApplicationStore(JdbcClient jdbc, Json json, Clock clock, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.forms = vault.column("application", "form", "case_id", "case_id");
    }

    @Override
    public ApplicationForm form(CaseId caseId) {
        return get(caseId).form();
    }

    void add(CaseId caseId, ApplicationForm form) {
        jdbc.sql(
                        """
                        insert into application (case_id, form, status, created_at, updated_at)
                        values (:caseId, :form, 'DRAFT', :now, :now)
                        """)
                .param("caseId", caseId.toString())
                .param("form", forms.seal(caseId.value(), caseId, json.write(form)))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    Application get(CaseId caseId) {
        return read(caseId, "");
    }

    Application locked(CaseId caseId) {
        return read(caseId, " for update");
    }

    private Application read(CaseId caseId, String lock) {
        return jdbc.sql("select * from application where case_id = :caseId" + lock)
                .param("caseId", caseId.toString())
                .query(this::application)
                .optional()
                .orElseThrow(() -> new NotFound("application", caseId));
    }

    Application keep(CaseId caseId, ApplicationForm form) {
        jdbc.sql(
                        """
                        update application set form = :form, updated_at = :now, version = version + 1
                        where case_id = :caseId
                        """)
                .param("form", forms.seal(caseId.value(), caseId, json.write(form)))
                .param("now", Timestamp.from(clock.instant()))
                .param("caseId", caseId.toString())
                .update();
        return get(caseId);
    }

    void move(CaseId caseId, ApplicationStatus status) {
        jdbc.sql(
                        """
                        update application set status = :status, updated_at = :now, version = version + 1
                        where case_id = :caseId
                        """)
                .param("status", status.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("caseId", caseId.toString())
                .update();
    }

    /** @return whether the link had not gone to this address yet */
    boolean linkGoesTo(CaseId caseId, String addressHash) {
        return jdbc.sql(
                                """
                                update application set link_sent_to = :hash
                                where case_id = :caseId and (link_sent_to is null or link_sent_to <> :hash)
                                """)
                        .param("hash", addressHash)
                        .param("caseId", caseId.toString())
                        .update()
                == 1;
    }

    List<CaseId> draftsUntouchedSince(Instant limit) {
        return jdbc
                .sql("select case_id from application where status = 'DRAFT' and updated_at < :limit for update")
                .param("limit", Timestamp.from(limit))
                .query(String.class)
                .list()
                .stream()
                .map(CaseId::of)
                .toList();
    }

    private Application application(ResultSet row, int number) throws SQLException {
        return new Application(
                CaseId.of(row.getString("case_id")),
                json.read(forms.text(row.getString("case_id"), row.getBytes("form")), ApplicationForm.class),
                ApplicationStatus.valueOf(row.getString("status")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }
}
