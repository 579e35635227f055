package org.lotse.screening;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.party.PartyId;

/**
 * One screening as the worker reports it.
 *
 * @param query who was looked for, or null in a screening of the first release
 * @param limit how many hits nobody has cleared are reported at most; 0 when not known
 * @param threshold the score, 0 to 1, from which a candidate is a hit
 * @param lists exactly the lists that were in force
 * @param nearMiss the best candidate below the threshold, or null
 */
public record ScreeningResult(
        PartyId partyId,
        CaseId caseId,
        ScreeningQuery query,
        String engine,
        double threshold,
        int limit,
        Instant screenedAt,
        List<ListVersion> lists,
        List<Candidate> hits,
        Candidate nearMiss) {

    public ScreeningResult {
        lists = List.copyOf(lists);
        hits = List.copyOf(hits);
    }

    /** A list as it was when somebody was screened against it. */
    public record ListVersion(String source, String publicationDate, String sha256, int entries) {}

    /**
     * A list entry that resembles the party.
     *
     * @param score 0 to 1
     * @param gender {@code M} or {@code F}, or null when the entry does not say
     * @param identifiers numbers of documents and registrations; null in a screening of the first release
     * @param content fingerprint of all the entry says, or null in a screening of the first release
     * @param explanation why it matched, as the worker explains it; shown, never computed with
     */
    public record Candidate(
            String list,
            String entryId,
            String name,
            String type,
            double score,
            List<String> aliases,
            List<String> datesOfBirth,
            List<String> placesOfBirth,
            List<String> countries,
            String gender,
            List<String> identifiers,
            String programme,
            String remarks,
            String content,
            JsonNode explanation) {}
}
