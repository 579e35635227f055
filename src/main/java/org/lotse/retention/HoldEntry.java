package org.lotse.retention;

import java.time.Instant;
import org.lotse.kernel.CaseId;

/**
 * One entry of the register of holds, which is never changed.
 *
 * @param set whether a hold was set rather than lifted
 * @param reference of a file, or null
 */
public record HoldEntry(CaseId caseId, boolean set, HoldGround ground, String reference, String by, Instant at) {}
