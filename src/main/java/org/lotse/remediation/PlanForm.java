package org.lotse.remediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lotse.document.DocumentType;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.risk.RiskRating;
import org.lotse.rules.DueDiligenceLevel;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A plan as it is typed.
 *
 * @param every {@code DAYS} or {@code SHARE}: what the next batch waits for
 */
record PlanForm(
        String name,
        Ground ground,
        String note,
        Set<RiskRating> ratings,
        Set<DueDiligenceLevel> levels,
        @DateTimeFormat(iso = ISO.DATE) LocalDate openedFrom,
        @DateTimeFormat(iso = ISO.DATE) LocalDate openedUntil,
        @DateTimeFormat(iso = ISO.DATE) LocalDate lookedAtBefore,
        String nationality,
        String residence,
        ClientKind kind,
        DocumentType missingProof,
        PackEffect packEffect,
        Integer batchSize,
        Integer mostAtWork,
        String every,
        Integer workingDays,
        Integer finishedPercent,
        @DateTimeFormat(iso = ISO.DATE) LocalDate wantedEnd) {

    PlanForm {
        ratings = ratings == null ? Set.of() : ratings;
        levels = levels == null ? Set.of() : levels;
        every = "SHARE".equals(every) ? every : "DAYS";
    }

    /** What an officer sees who begins to plan. */
    static PlanForm empty() {
        return of(new Plan(null, null, null, Criteria.everybody(), Pace.everyDays(50, 200, 5)));
    }

    static PlanForm of(Plan plan) {
        Criteria who = plan.criteria();
        Pace pace = plan.pace();
        return new PlanForm(
                plan.name(),
                plan.ground(),
                plan.note(),
                who.ratings(),
                who.levels(),
                who.openedFrom(),
                who.openedUntil(),
                who.lookedAtBefore(),
                who.nationality(),
                who.residence(),
                who.kind(),
                who.missingProof(),
                who.packEffect(),
                pace.batchSize(),
                pace.mostAtWork(),
                pace.workingDays() == null ? "SHARE" : "DAYS",
                pace.workingDays(),
                pace.finishedPercent(),
                pace.wantedEnd());
    }

    /**
     * @param unreadable fields whose text is no value of theirs
     * @throws RuleBroken {@code plan-incomplete} with all that is wrong
     */
    Plan plan(List<String> unreadable) {
        List<FieldProblem> problems = new ArrayList<>();
        unreadable.forEach(field -> problems.add(new FieldProblem(field, "invalid")));
        if (isNoCountry(nationality)) {
            problems.add(new FieldProblem("nationality", "invalid"));
        }
        if (isNoCountry(residence)) {
            problems.add(new FieldProblem("residence", "invalid"));
        }
        var criteria = new Criteria(
                ratings,
                levels,
                openedFrom,
                openedUntil,
                lookedAtBefore,
                country(nationality),
                country(residence),
                kind,
                missingProof,
                packEffect);
        var plan = new Plan(name, ground, note, criteria, pace());
        try {
            plan.check();
        } catch (RuleBroken broken) {
            broken.fields().stream()
                    .filter(field -> !unreadable.contains(field.field()))
                    .forEach(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new RuleBroken("plan-incomplete", problems);
        }
        return plan;
    }

    Pace pace() {
        boolean share = every.equals("SHARE");
        return new Pace(
                batchSize == null ? 0 : batchSize,
                mostAtWork == null ? 0 : mostAtWork,
                share ? null : workingDays,
                share ? (finishedPercent == null ? Integer.valueOf(0) : finishedPercent) : null,
                wantedEnd);
    }

    private static boolean isNoCountry(String typed) {
        return typed != null && !typed.isBlank() && !typed.strip().matches("[A-Za-z]{2}");
    }

    private static String country(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().toUpperCase(Locale.ROOT);
    }
}
