package org.lotse.fees;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.lotse.kernel.CaseId;

/**
 * What an account cost in a calendar year (ZKG §11).
 *
 * @param lines in the order of the services; a service that was offered and not used has a line with nothing
 * @param debitInterest paid for overdrafts, in euro
 * @param creditInterest received, in euro
 * @param issuedAt null until it was issued; it never changes after
 */
public record FeeStatement(
        CaseId caseId,
        int year,
        List<FeeLine> lines,
        BigDecimal debitInterest,
        BigDecimal creditInterest,
        Instant issuedAt) {

    public FeeStatement {
        lines = List.copyOf(lines);
    }

    /** All fees of the year. */
    @JsonIgnore
    public BigDecimal total() {
        return lines.stream().map(FeeLine::total).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    FeeStatement issued(Instant at) {
        return new FeeStatement(caseId, year, lines, debitInterest, creditInterest, at);
    }
}
