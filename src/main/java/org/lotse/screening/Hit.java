package org.lotse.screening;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;

/**
 * A candidate at or above the threshold, to be judged by a person, or by two.
 *
 * @param judgement null until judged
 * @param confirmation null unless a second officer agreed
 * @param sentBack the last time a colleague disagreed with the judgement, or null
 * @param clearedBy the earlier hit the client was cleared of, when nothing has changed since; null otherwise
 */
public record Hit(
        String id,
        String screeningId,
        CaseId caseId,
        ScreeningResult.Candidate candidate,
        Standing standing,
        Judgement judgement,
        Confirmation confirmation,
        SentBack sentBack,
        String clearedBy) {

    /** How far a hit has come. */
    public enum Standing {
        /** Not judged, not to be told yet, or sent back. */
        OPEN,
        /** Judged by one officer, waiting for the second. */
        PROPOSED,
        SETTLED
    }

    /** What the first officer found. */
    public record Judgement(Finding finding, String by, Instant at) {}

    /** A second officer agrees. */
    public record Confirmation(String by, Instant at) {}

    /** A colleague does not agree: the second officer, or whoever opened a settled hit again. */
    public record SentBack(String by, String reason, Instant at) {}

    public static Hit found(String id, String screeningId, CaseId caseId, ScreeningResult.Candidate candidate) {
        return new Hit(id, screeningId, caseId, candidate, Standing.OPEN, null, null, null, null);
    }

    /** Null until somebody judged; what counts is {@link #settledAs}. */
    @JsonIgnore
    public Disposition disposition() {
        return judgement == null ? null : judgement.finding().disposition();
    }

    /** The officer by whose word the hit is settled, the second where there were two. */
    public String settledBy() {
        return confirmation == null ? judgement.by() : confirmation.by();
    }

    public boolean settledAs(Disposition disposition) {
        return standing == Standing.SETTLED && disposition() == disposition;
    }

    /** The same entry, of which an earlier hit was cleared. */
    public Hit clearedBy(Hit earlier) {
        return new Hit(
                id,
                screeningId,
                caseId,
                candidate,
                Standing.SETTLED,
                earlier.judgement,
                earlier.confirmation,
                null,
                earlier.id);
    }

    /**
     * What cannot be told is no judgement to settle a hit by: it stays open.
     *
     * @throws RuleBroken {@code hit-settled}
     */
    public Hit judged(Judgement found, boolean secondPerson) {
        if (standing == Standing.SETTLED) {
            throw new RuleBroken("hit-settled");
        }
        Standing next = found.finding().disposition() == Disposition.UNDETERMINED
                ? Standing.OPEN
                : secondPerson ? Standing.PROPOSED : Standing.SETTLED;
        return new Hit(id, screeningId, caseId, candidate, next, found, null, sentBack, null);
    }

    /** @throws RuleBroken {@code hit-not-proposed}, or {@code four-eyes} when it was this officer who judged */
    public Hit confirmed(Confirmation second) {
        checkSecond(second.by());
        return new Hit(id, screeningId, caseId, candidate, Standing.SETTLED, judgement, second, sentBack, null);
    }

    /** @throws RuleBroken {@code hit-not-proposed}, or {@code four-eyes} when it was this officer who judged */
    public Hit sentBack(SentBack second) {
        checkSecond(second.by());
        return new Hit(id, screeningId, caseId, candidate, Standing.OPEN, judgement, null, second, null);
    }

    private void checkSecond(String by) {
        if (standing != Standing.PROPOSED) {
            throw new RuleBroken("hit-not-proposed");
        }
        if (judgement.by().equals(by)) {
            throw new RuleBroken("four-eyes");
        }
    }

    /** @throws RuleBroken {@code hit-not-settled} */
    public Hit reopened(SentBack doubt) {
        if (standing != Standing.SETTLED) {
            throw new RuleBroken("hit-not-settled");
        }
        return new Hit(id, screeningId, caseId, candidate, Standing.OPEN, judgement, null, doubt, null);
    }
}
