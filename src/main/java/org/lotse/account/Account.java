package org.lotse.account;

import java.time.Instant;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.party.PartyId;

/**
 * An open account.
 *
 * @param outflowsBlocked whether nothing may leave it: identity not yet verified (KWG §25j) or no tax self-certification
 *     (FKAustG §13(2a)), or its holder found on a sanctions list or silent when asked in a review
 * @param held whether nothing may leave it but what two colleagues settle, since its holder is dead or absorbed
 * @param closedAt null while it is open
 */
public record Account(
        String iban,
        CaseId caseId,
        PartyId partyId,
        Product product,
        boolean outflowsBlocked,
        boolean held,
        Instant openedAt,
        Instant closedAt) {}
