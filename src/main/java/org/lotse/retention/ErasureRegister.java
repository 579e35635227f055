package org.lotse.retention;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.OffboardingSettings;
import org.lotse.retention.ErasureAnswer.Duty;
import org.lotse.rules.AppliedRule;
import org.lotse.rules.Artefact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class ErasureRegister implements Erasures {

    private static final TypeReference<List<Duty>> DUTIES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Json json;
    private final RetentionRegister clocks;
    private final OffboardingSettings bank;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ErasureRegister(
            JdbcClient jdbc,
            Json json,
            RetentionRegister clocks,
            OffboardingSettings bank,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.clocks = clocks;
        this.bank = bank;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayAsk(CaseId caseId) {
        return !clocks.of(caseId).isEmpty();
    }

    @Override
    public ErasureAnswer ask(CaseId caseId) {
        clocks.lock(caseId);
        if (!mayAsk(caseId)) {
            throw new RuleBroken("erasure-not-yet");
        }
        Instant now = clock.instant();
        List<Duty> kept = kept(clocks.of(caseId), LocalDate.ofInstant(now, bank.zone()));
        return of(caseId).filter(before -> before.kept().equals(kept)).orElseGet(() -> answer(caseId, kept, now));
    }

    /** A clock of suspicion reports is never told of, whether a report exists or not. */
    private static List<Duty> kept(List<RetentionClock> running, LocalDate today) {
        return running.stream()
                .filter(one -> one.artefact() != Artefact.SUSPICION_REPORT)
                .filter(one -> !one.keptUntil().isBefore(today))
                .map(one -> new Duty(one.artefact(), one.keptUntil(), law(one)))
                .toList();
    }

    private static String law(RetentionClock one) {
        return one.basis().rules().stream().map(AppliedRule::source).collect(Collectors.joining(", "));
    }

    private ErasureAnswer answer(CaseId caseId, List<Duty> kept, Instant now) {
        jdbc.sql("insert into erasure_request (case_id, asked_at, answer, kept) values (:caseId, :at, :answer, :kept)")
                .param("caseId", caseId.toString())
                .param("at", Timestamp.from(now))
                .param("answer", kept.isEmpty() ? "TAKEN" : "REFUSED")
                .param("kept", json.write(kept))
                .update();
        events.publishEvent(new ErasureAnswered(caseId, !kept.isEmpty(), kept, now));
        return new ErasureAnswer(now, kept);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ErasureAnswer> of(CaseId caseId) {
        return jdbc.sql("select * from erasure_request where case_id = :caseId order by id desc limit 1")
                .param("caseId", caseId.toString())
                .query((row, number) -> new ErasureAnswer(
                        row.getTimestamp("asked_at").toInstant(), json.read(row.getString("kept"), DUTIES)))
                .optional();
    }

    /** Those who asked and whose time is over: they are to be answered by deed. */
    @Transactional(readOnly = true)
    public boolean waits(CaseId caseId) {
        return of(caseId).filter(answer -> !answer.refused()).isPresent();
    }
}
