package org.lotse.switching;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.rules.RuleBasis;
import org.lotse.switching.AccountSwitch.Done;

/**
 * A client who takes their payments to another bank, as that bank asked (ZKG §23).
 *
 * @param listsBy the last day on which our lists are in time
 * @param since how far back the lists go, from the day of the request
 * @param payments what was listed
 * @param listed null until the lists were sent
 * @param stopped null until payments were stopped here
 * @param basis the rules behind the days
 */
public record Departure(
        CaseId caseId,
        Request request,
        LocalDate listsBy,
        LocalDate since,
        List<ListedPayment> payments,
        Done listed,
        Done stopped,
        RuleBasis basis) {

    public Departure {
        payments = List.copyOf(payments);
    }

    /**
     * What the other bank asks for, by the client's authorisation.
     *
     * @param iban of the account there, without blanks
     * @param paper where the authorisation is kept
     * @param receivedOn the day on which the request came
     * @param from the first day on which nothing runs over the account here any more
     * @param closeOld whether the account here is closed then
     * @param by who took it in
     */
    public record Request(
            String bank,
            String iban,
            String paper,
            LocalDate receivedOn,
            LocalDate from,
            boolean transferBalance,
            boolean closeOld,
            String by,
            Instant at) {}

    @JsonIgnore
    public boolean open() {
        return stopped == null;
    }

    Departure listed(Done done, List<ListedPayment> lists) {
        return new Departure(caseId, request, listsBy, since, lists, done, null, basis);
    }

    Departure stopped(Done done) {
        return new Departure(caseId, request, listsBy, since, payments, listed, done, basis);
    }
}
