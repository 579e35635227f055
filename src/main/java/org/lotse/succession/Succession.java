package org.lotse.succession;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.SuccessionCause;

/**
 * How far it has come that somebody else steps into a client's place.
 *
 * @param confirmedBy the colleague who held the report against the paper, or null
 * @param tax null until reported, and after a merger
 * @param proof what shows who the heirs are, or null
 * @param payees who is to be paid
 * @param cleared whether all payees, as they are now named, may be paid
 * @param judgement the latest on hits, or null where there was none
 * @param notes what was done on the way, the oldest first
 * @param handedOverAt when the account went to its settlement, or null
 */
public record Succession(
        CaseId caseId,
        Report report,
        String confirmedBy,
        TaxReport tax,
        Proof proof,
        List<Payee> payees,
        boolean cleared,
        Judgement judgement,
        List<Note> notes,
        Instant handedOverAt) {

    public Succession {
        payees = List.copyOf(payees);
        notes = List.copyOf(notes);
    }

    static Succession reported(CaseId caseId, Report report) {
        return new Succession(caseId, report, null, null, null, List.of(), false, null, List.of(), null);
    }

    @JsonIgnore
    public boolean byDeath() {
        return report.cause() == SuccessionCause.DEATH;
    }

    @JsonIgnore
    public boolean confirmed() {
        return confirmedBy != null;
    }

    @JsonIgnore
    public boolean handedOver() {
        return handedOverAt != null;
    }

    /** Whether payees may still be named, or named anew. */
    @JsonIgnore
    public boolean naming() {
        return confirmed() && !handedOver();
    }

    /** What each payee gets of an amount, in the order named; cents that no share comes to go to the first. */
    public List<BigDecimal> parts(BigDecimal amount) {
        List<BigDecimal> parts = new ArrayList<>(
                payees.stream().map(payee -> payee.share().of(amount)).toList());
        BigDecimal left = parts.stream().reduce(amount, BigDecimal::subtract);
        if (!parts.isEmpty()) {
            parts.set(0, parts.get(0).add(left));
        }
        return parts;
    }

    Succession confirmedBy(String user) {
        return new Succession(caseId, report, user, tax, proof, payees, cleared, judgement, notes, handedOverAt);
    }

    Succession taxed(TaxReport sent) {
        return new Succession(
                caseId, report, confirmedBy, sent, proof, payees, cleared, judgement, notes, handedOverAt);
    }

    Succession proven(Proof by) {
        return new Succession(caseId, report, confirmedBy, tax, by, payees, cleared, judgement, notes, handedOverAt);
    }

    /** Whoever is named anew is screened anew. */
    Succession paying(List<Payee> whom) {
        return new Succession(caseId, report, confirmedBy, tax, proof, whom, false, null, notes, handedOverAt);
    }

    /** The same people, paid to other accounts. */
    Succession paidTo(List<Payee> whom) {
        return new Succession(caseId, report, confirmedBy, tax, proof, whom, cleared, judgement, notes, handedOverAt);
    }

    Succession succeededBy(Successor successor) {
        var told = new Report(
                report.cause(),
                report.on(),
                report.reporter(),
                report.powers(),
                successor,
                report.paper(),
                report.by(),
                report.at());
        return new Succession(caseId, told, confirmedBy, tax, proof, payees, cleared, judgement, notes, handedOverAt);
    }

    Succession clearedNow() {
        return new Succession(caseId, report, confirmedBy, tax, proof, payees, true, judgement, notes, handedOverAt);
    }

    Succession judged(Judgement how) {
        boolean may = how.confirmedBy() != null && how.verdict().clears();
        return new Succession(caseId, report, confirmedBy, tax, proof, payees, may, how, notes, handedOverAt);
    }

    Succession noted(Note note) {
        List<Note> all = new ArrayList<>(notes);
        all.add(note);
        return new Succession(caseId, report, confirmedBy, tax, proof, payees, cleared, judgement, all, handedOverAt);
    }

    Succession handedOverAt(Instant at) {
        return new Succession(caseId, report, confirmedBy, tax, proof, payees, cleared, judgement, notes, at);
    }
}
