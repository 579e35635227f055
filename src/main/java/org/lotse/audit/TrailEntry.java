package org.lotse.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.lotse.kernel.CaseId;

/**
 * One thing that happened.
 *
 * @param actor user name of a person of the bank, or {@code CLIENT}, {@code WORKER} or {@code PROCESS}
 * @param action name of the domain event, e.g. {@code CaseDecided}
 * @param facts the event's ids and facts; no personal data
 * @param hash lower-case hex that chains this entry to the one before, or null for the seconds until it is sealed
 */
public record TrailEntry(
        long id, CaseId caseId, Instant at, String actor, String action, JsonNode facts, String hash) {}
