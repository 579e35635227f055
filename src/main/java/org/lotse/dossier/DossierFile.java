package org.lotse.dossier;

import java.time.Instant;
import org.lotse.kernel.CaseId;

/**
 * One version of a case's dossier, without its bytes.
 *
 * @param version counts from 1 in each case
 * @param decided whether it says what was decided
 * @param sha256 lower-case hex of the PDF
 * @param size of the PDF in bytes
 */
public record DossierFile(CaseId caseId, int version, boolean decided, String sha256, int size, Instant at) {}
