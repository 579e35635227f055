package org.lotse.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class HoldRegister implements LegalHolds {

    /** One word and at least one figure: a file’s number, not a name. */
    private static final Pattern REFERENCE = Pattern.compile("(?=.*[0-9])[\\p{L}0-9./_-]{1,40}");

    private final JdbcClient jdbc;
    private final Cases cases;
    private final RetentionRegister clocks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HoldRegister(
            JdbcClient jdbc, Cases cases, RetentionRegister clocks, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.clocks = clocks;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void set(CaseId caseId, HoldGround ground, String reference, String by) {
        if (!cases.exists(caseId)) {
            throw new NotFound("case", caseId);
        }
        clocks.lock(caseId);
        if (isHeld(caseId)) {
            throw new RuleBroken("case-held");
        }
        HoldEntry entry = entry(caseId, true, ground, reference, by);
        add(entry);
        events.publishEvent(new HoldSet(caseId, ground, entry.reference(), by, entry.at()));
    }

    @Override
    public void lift(CaseId caseId, HoldGround ground, String reference, String by) {
        clocks.lock(caseId);
        if (!isHeld(caseId)) {
            throw new RuleBroken("case-not-held");
        }
        HoldEntry entry = entry(caseId, false, ground, reference, by);
        add(entry);
        events.publishEvent(new HoldLifted(caseId, ground, entry.reference(), by, entry.at()));
    }

    private HoldEntry entry(CaseId caseId, boolean set, HoldGround ground, String reference, String by) {
        List<FieldProblem> problems = new ArrayList<>();
        String stripped = reference == null || reference.isBlank() ? null : reference.strip();
        if (ground == null || ground.isLifting() == set) {
            problems.add(new FieldProblem("ground", "required"));
        }
        if (stripped != null && !REFERENCE.matcher(stripped).matches()) {
            problems.add(new FieldProblem("reference", "reference-invalid"));
        }
        if (!problems.isEmpty()) {
            throw new RuleBroken("hold-incomplete", problems);
        }
        Instant now = clock.instant();
        return new HoldEntry(caseId, set, ground, stripped, by, now);
    }

    private void add(HoldEntry entry) {
        jdbc.sql(
                        """
                        insert into legal_hold (case_id, entry, ground, reference, made_by, at)
                        values (:caseId, :entry, :ground, :reference, :by, :at)
                        """)
                .param("caseId", entry.caseId().toString())
                .param("entry", entry.set() ? "SET" : "LIFTED")
                .param("ground", entry.ground().name())
                .param("reference", entry.reference())
                .param("by", entry.by())
                .param("at", Timestamp.from(entry.at()))
                .update();
    }

    @Override
    public boolean isHeld(CaseId caseId) {
        return of(caseId).stream().findFirst().filter(HoldEntry::set).isPresent();
    }

    @Override
    public List<HoldEntry> of(CaseId caseId) {
        return jdbc.sql("select * from legal_hold where case_id = :caseId order by id desc")
                .param("caseId", caseId.toString())
                .query(HoldRegister::stored)
                .list();
    }

    @Override
    public List<HoldEntry> standing() {
        return jdbc.sql(
                        """
                        select * from legal_hold
                        where id in (select max(id) from legal_hold group by case_id) and entry = 'SET' order by id
                        """)
                .query(HoldRegister::stored)
                .list();
    }

    private static HoldEntry stored(ResultSet row, int number) throws SQLException {
        return new HoldEntry(
                CaseId.of(row.getString("case_id")),
                row.getString("entry").equals("SET"),
                HoldGround.valueOf(row.getString("ground")),
                row.getString("reference"),
                row.getString("made_by"),
                row.getTimestamp("at").toInstant());
    }
}
