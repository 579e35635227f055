package org.lotse.switching;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.rules.RuleBasis;

/**
 * How far a client's change to this bank has come.
 *
 * @param requestBy the last day on which the other bank is asked in time
 * @param requested null until it was asked
 * @param listsBy the last day on which its lists are in time; null until it was asked
 * @param listed null until the lists arrived
 * @param payments what the lists say
 * @param setUpBy the last day on which everything is set up in time; null until the lists arrived
 * @param from the first day on which payments run over the new account; later than authorised where the lists came late
 * @param setUp null until everything is set up
 * @param stoppedAt when the client took the authorisation back, or null
 * @param basis the rules behind the days
 */
public record AccountSwitch(
        CaseId caseId,
        SwitchOrder order,
        LocalDate requestBy,
        Done requested,
        LocalDate listsBy,
        Done listed,
        List<ListedPayment> payments,
        LocalDate setUpBy,
        LocalDate from,
        Done setUp,
        Instant stoppedAt,
        RuleBasis basis) {

    public AccountSwitch {
        payments = List.copyOf(payments);
    }

    /** A step that a colleague has done. */
    public record Done(String by, Instant at) {}

    /** Where a change stands. */
    public enum State {
        AUTHORISED,
        REQUESTED,
        LISTED,
        COMPLETED,
        STOPPED
    }

    @JsonIgnore
    public State state() {
        if (stoppedAt != null) {
            return State.STOPPED;
        }
        if (setUp != null) {
            return State.COMPLETED;
        }
        if (listed != null) {
            return State.LISTED;
        }
        return requested == null ? State.AUTHORISED : State.REQUESTED;
    }

    /** Whether it still runs. */
    @JsonIgnore
    public boolean open() {
        return state() != State.COMPLETED && state() != State.STOPPED;
    }

    /** Until when the step at hand is done; null when nothing is left to do. */
    @JsonIgnore
    public LocalDate by() {
        return switch (state()) {
            case AUTHORISED -> requestBy;
            case REQUESTED -> listsBy;
            case LISTED -> setUpBy;
            case COMPLETED, STOPPED -> null;
        };
    }

    static AccountSwitch authorised(CaseId caseId, SwitchOrder order, LocalDate requestBy, RuleBasis basis) {
        return new AccountSwitch(
                caseId, order, requestBy, null, null, null, List.of(), null, order.from(), null, null, basis);
    }

    AccountSwitch requested(Done done, LocalDate by) {
        return new AccountSwitch(caseId, order, requestBy, done, by, null, List.of(), null, from, null, null, basis);
    }

    AccountSwitch listed(Done done, List<ListedPayment> lists, LocalDate by, LocalDate first) {
        return new AccountSwitch(
                caseId, order, requestBy, requested, listsBy, done, lists, by, first, null, null, basis);
    }

    AccountSwitch setUp(Done done) {
        return new AccountSwitch(
                caseId, order, requestBy, requested, listsBy, listed, payments, setUpBy, from, done, null, basis);
    }

    AccountSwitch stopped(Instant at) {
        return new AccountSwitch(
                caseId, order, requestBy, requested, listsBy, listed, payments, setUpBy, from, setUp, at, basis);
    }
}
