package org.lotse.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcCaseDossiers implements CaseDossiers {

    private final JdbcClient jdbc;
    private final Gathering gathering;
    private final DossierPages pages;
    private final Press press;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SealedColumn words;
    private final SealedColumn prints;

    JdbcCaseDossiers(
            JdbcClient jdbc,
            Gathering gathering,
            DossierPages pages,
            Press press,
            Clock clock,
            ApplicationEventPublisher events,
            Vault vault) {
        this.jdbc = jdbc;
        this.gathering = gathering;
        this.pages = pages;
        this.press = press;
        this.clock = clock;
        this.events = events;
        this.words = vault.column("dossier", "page", "concat(case_id, '/', version)", "case_id");
        this.prints = vault.column("dossier", "pdf", "concat(case_id, '/', version)", "case_id");
    }

    @Override
    public DossierFile compose(CaseId caseId) {
        Instant now = now();
        return keep(caseId, pages.of(gathering.of(caseId), now), false, now);
    }

    @Override
    public DossierFile complete(CaseId caseId, Ruling ruling) {
        DossierFile before = of(caseId).stream().findFirst().orElseGet(() -> compose(caseId));
        String page = jdbc.sql("select page from dossier where case_id = :caseId and version = :version")
                .param("caseId", caseId.toString())
                .param("version", before.version())
                .query((row, number) -> words.text(caseId + "/" + before.version(), row.getBytes(1)))
                .single();
        return keep(caseId, pages.with(page, before, ruling), true, now());
    }

    private DossierFile keep(CaseId caseId, String page, boolean decided, Instant at) {
        byte[] pdf = press.print(page);
        int version = of(caseId).size() + 1;
        var file = new DossierFile(caseId, version, decided, Sha256.of(pdf), pdf.length, at);
        jdbc.sql(
                        """
                        insert into dossier (case_id, version, decided, sha256, size, at, page, pdf)
                        values (:caseId, :version, :decided, :sha256, :size, :at, :page, :pdf)
                        """)
                .param("caseId", caseId.toString())
                .param("version", version)
                .param("decided", decided)
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("at", Timestamp.from(at))
                .param("page", words.seal(caseId.value(), caseId + "/" + version, page))
                .param("pdf", prints.seal(caseId.value(), caseId + "/" + version, pdf))
                .update();
        events.publishEvent(new DossierKept(caseId, version, decided, file.sha256(), at));
        return file;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DossierFile> of(CaseId caseId) {
        return jdbc.sql(
                        """
                        select case_id, version, decided, sha256, size, at from dossier
                        where case_id = :caseId order by version desc
                        """)
                .param("caseId", caseId.toString())
                .query(JdbcCaseDossiers::file)
                .list();
    }

    @Override
    public byte[] read(CaseId caseId, int version) {
        DossierFile file = of(caseId).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("dossier", caseId + "/" + version));
        byte[] pdf = jdbc.sql("select pdf from dossier where case_id = :caseId and version = :version")
                .param("caseId", caseId.toString())
                .param("version", version)
                .query((row, number) -> prints.bytes(caseId + "/" + version, row.getBytes(1)))
                .single();
        if (!Sha256.of(pdf).equals(file.sha256())) {
            throw new IllegalStateException("A kept dossier is not what was kept");
        }
        events.publishEvent(new DossierRead(caseId, version, clock.instant()));
        return pdf;
    }

    /** As precisely as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static DossierFile file(ResultSet row, int number) throws SQLException {
        return new DossierFile(
                CaseId.of(row.getString("case_id")),
                row.getInt("version"),
                row.getBoolean("decided"),
                row.getString("sha256"),
                row.getInt("size"),
                row.getTimestamp("at").toInstant());
    }
}
