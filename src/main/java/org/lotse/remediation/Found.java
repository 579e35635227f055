package org.lotse.remediation;

import java.time.LocalDate;
import org.lotse.kernel.CaseId;
import org.lotse.party.PartyId;
import org.lotse.risk.RiskRating;

/**
 * Somebody who meets the criteria.
 *
 * @param party whose case it is
 * @param name null when it is kept elsewhere
 * @param rating null while the client is not rated
 * @param leftOut null for whoever is to be reviewed
 */
record Found(CaseId caseId, PartyId party, String name, RiskRating rating, LocalDate lookedAt, LeftOut leftOut) {}
